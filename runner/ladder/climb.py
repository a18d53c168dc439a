# SPDX-License-Identifier: MIT
"""How far a system has climbed, and what brings it further."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from runner.diagnose.matrix import read_matrix
from runner.diagnose.programs import Programs
from runner.ladder.behaviours import behaviours_of
from runner.ladder.order import Ladder, build_ladder
from runner.model.case import Case
from runner.model.verdicts import Verdict

ONE_OF = 4  # a rung holds where at least one of so many of its cases passes: then the behaviour is there
_SHOWN_CASES = 10
_SHOWN_RUNGS = 5
_GOOD = (Verdict.PASS, Verdict.STALE)
_BAD = (Verdict.FAIL, Verdict.KNOWN, Verdict.UNSTABLE, Verdict.UNRESOLVED)


def ladder_of(root: Path, cases: Sequence[Case]) -> Ladder:
    """The ladder of these cases; raises RunError."""
    matrix = read_matrix(root)
    programs = Programs(root, {interface for interface, _ in matrix.tried})
    return build_ladder(behaviours_of(cases, programs, matrix), {case.id: len(programs.text(case.id)) for case in cases})


class State(Enum):
    """Of a rung. LACKING: the system says that it has none of it. WAITING: all its cases need another rung that does not hold. UNTRIED: none was run."""

    HOLDS = "holds"
    MISSING = "missing"
    LACKING = "lacking"
    WAITING = "waiting"
    UNTRIED = "untried"


_GAPS = (State.MISSING, State.LACKING)


@dataclass(frozen=True)
class Climb:
    """The state of each rung; the cases that passed, and those that did not."""

    ladder: Ladder
    states: Sequence[State]
    green: Sequence[str]
    red: Sequence[str]

    @classmethod
    def of(cls, ladder: Ladder, verdicts: Mapping[str, str]) -> Climb:
        """From the verdicts of a run, by case."""
        states: list[State] = []
        green: list[str] = []
        red: list[str] = []
        gaps: set[int] = set()
        for number, rung in enumerate(ladder.rungs):
            good = [case for case in rung.cases if verdicts.get(case) in _GOOD]
            others = [case for case in rung.cases if verdicts.get(case) in (*_BAD, Verdict.UNSUPPORTED)]
            telling = [case for case in others if not gaps.intersection(ladder.needs[case])]
            bad = sum(verdicts[case] in _BAD for case in telling)
            if good or bad:
                states.append(State.HOLDS if ONE_OF * len(good) >= len(good) + bad else State.MISSING)
            else:
                states.append(State.LACKING if telling else State.WAITING if others else State.UNTRIED)
            if states[-1] in _GAPS:
                gaps.add(number)
            green += good
            red += others
        return cls(ladder, states, green, red)

    @property
    def gaps(self) -> list[int]:
        """The numbers of the rungs that are missing or lacking, from 0."""
        return [number for number, state in enumerate(self.states) if state in _GAPS]

    def gaps_below(self, case: str) -> list[int]:
        """Those of them that the case needs."""
        return [need for need in self.ladder.needs[case] if self.states[need] in _GAPS]

    def waiting_for(self, rung: int) -> list[str]:
        """The red cases that need this gap and no other one."""
        return [case for case in self.red if self.gaps_below(case) == [rung]]

    def lines(self) -> list[str]:
        """How far the system is, and what comes next, in some 15 lines."""
        tried = [state for state in self.states if state is not State.UNTRIED]
        gaps = self.gaps
        first = gaps[0] if gaps else len(self.states)
        below = self.states[:first].count(State.HOLDS)
        lines = [f"ladder: {tried.count(State.HOLDS)} of {len(tried)} rungs hold, the first {below} without a gap"]
        if not gaps:
            return lines
        waiting = self.waiting_for(first)
        lacking = " (the system says that it has none of it)" if self.states[first] is State.LACKING else ""
        lines.append(f"next: rung {first + 1}, {self.ladder.rungs[first].name}{lacking}; cases that wait for nothing else: {len(waiting)}")
        lines += [f"  {case}" for case in waiting[:_SHOWN_CASES]]
        rest = [(number, len(self.waiting_for(number))) for number in gaps[1:]]
        if then := [f"{self.ladder.rungs[number].name} ({count})" for number, count in rest if count][:_SHOWN_RUNGS]:
            lines.append(f"then: {'; '.join(then)}")
        return lines
