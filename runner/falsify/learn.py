# SPDX-License-Identifier: MIT
"""Measures which cases notice which faults, and in which way: the matrix that runner/diagnose/ reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from runner.diagnose.matrix import MISSED, Fault
from runner.diagnose.symptoms import first_difference, way_of
from runner.falsify.faults import faults_of
from runner.falsify.prove import RECORD, Bench, limit_ms
from runner.model.case import Case
from runner.model.text import decode
from runner.model.verdicts import Answer
from runner.transport.session import Wish

_AT_A_TIME = 2000  # requests: what is kept in memory
_RECORD_MS = 20_000
_MARGIN_MS = 400


class FaultyRuns:
    """Cases as they are, and under faults of every call."""

    def __init__(self, root: Path, program: Path, cases: Sequence[Case]) -> None:
        self._bench = Bench(root, program)
        answers = self._bench.run([(case, Wish(RECORD, _RECORD_MS)) for case in cases])
        self.usual = {case.id: answer for case, answer in zip(cases, answers, strict=True) if answer.how == "exit:0"}
        self.cases = {case.id: case for case in cases if case.id in self.usual}
        self.faults = {
            case: sorted({(fault.interface, fault.fault) for fault in faults_of(answer.err)}) for case, answer in self.usual.items()
        }

    def run(self, wanted: Sequence[tuple[str, Fault, str]]) -> list[Answer]:
        """The answers of cases under faults, each with the number of the calls that it befalls."""
        answers: list[Answer] = []
        for begin in range(0, len(wanted), _AT_A_TIME):
            requests = []
            for case, (interface, fault), number in wanted[begin : begin + _AT_A_TIME]:
                limit = limit_ms(self.cases[case], self.usual[case], _MARGIN_MS)
                requests.append((self.cases[case], Wish(f"{interface}:{number}:{fault}", limit)))
            answers += self._bench.run(requests)
        return answers

    def differs(self, case: str, answer: Answer) -> bool:
        """Whether the case noticed it."""
        return (answer.how, answer.out) != (self.usual[case].how, self.usual[case].out)


def learn(root: Path, program: Path, cases: Sequence[Case]) -> dict[str, dict[str, dict[str, str]]]:
    """For each case, interface and fault how the case took it (matrix.Outcomes); raises RunError."""
    runs = FaultyRuns(root, program, cases)
    wanted = sorted(((case, fault, "*") for case, faults in runs.faults.items() for fault in faults), key=lambda each: (each[1], each[0]))
    outcomes: dict[str, dict[str, dict[str, str]]] = {case: {} for case in runs.faults}
    for (case, (interface, fault), _), answer in zip(wanted, runs.run(wanted), strict=True):
        way = MISSED
        if runs.differs(case, answer):
            number, line = first_difference(decode(runs.usual[case].out), decode(answer.out))
            way = f"{way_of(line, answer.how, decode(answer.err))[0]}{number}"
        outcomes[case].setdefault(interface, {})[fault] = way
    return outcomes
