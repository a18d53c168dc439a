# SPDX-License-Identifier: MIT
"""From the results of a run to its causes, with all that one needs to report them."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from runner.diagnose.causes import Cause, Explainer, Reason, Run
from runner.diagnose.matrix import Fault, Matrix, read_matrix
from runner.diagnose.programs import Programs
from runner.diagnose.symptoms import Symptom, constants_of, notes_of, shown_instead, symptom_of
from runner.diagnose.words import behaviour
from runner.model.deviations import load_records
from runner.model.verdicts import Verdict

FAILED = (Verdict.FAIL, Verdict.UNSTABLE, Verdict.UNRESOLVED)  # the first says most of the system
PASSED = (Verdict.PASS, Verdict.STALE)
NO_COMMON_CAUSE = "no common cause"


@dataclass(frozen=True)
class FoundCause:
    """One cause as reports tell it.

    `interface` is '' for what no cause explains. `fault` names the fault of the fault library that looks like it, or is ''. `cases` are
    explained, the one that shows it best first; `predicted` are those that should show it, of which `passing` pass. `hides`: the explained
    cases that are about something else and cannot tell.
    """

    interface: str
    behaviour: str
    fault: str
    cases: Sequence[str]
    predicted: Sequence[str]
    passing: Sequence[str]
    hides: Sequence[str]
    confidence: float

    def to_json(self) -> dict[str, Any]:
        """As in the document of --json."""
        return asdict(self)

    @property
    def title(self) -> str:
        """Interface and behaviour in one line."""
        return f"{self.interface}(): {self.behaviour}" if self.interface else self.behaviour


class Diagnostician:
    """Knows the repository; finds the causes of runs."""

    def __init__(self, root: Path, matrix: Matrix | None = None) -> None:
        self._root = root
        self.matrix = matrix or read_matrix(root)
        self._reasons: list[Reason] | None = None
        self.programs = Programs(root, {interface for interface, _ in self.matrix.tried})

    def reasons(self, own: Iterable[str]) -> list[Reason]:
        """The reasons on record for other systems than the one with these deviations files."""
        if self._reasons is None:
            self._reasons = []
            for system, entries in load_records(self._root).items():
                by_reason: dict[str, set[str]] = defaultdict(set)
                for known in entries.values():
                    by_reason[known.reason].add(known.id)
                self._reasons += [Reason(system, text, frozenset(cases)) for text, cases in by_reason.items()]
        left_out = set(own)
        return [reason for reason in self._reasons if reason.system not in left_out]

    def unaware_of(self, fault: Fault) -> Diagnostician:
        """One that knows the same, but not this fault."""
        other = copy.copy(self)
        other.matrix = self.matrix.without([fault])
        return other

    def causes(self, results: Iterable[Mapping[str, Any]], own: Iterable[str] = (), known: bool = False) -> list[FoundCause]:
        """The causes of the failures, most certain first.

        `results` are as in the results document, `own` the deviations files of the system, `known`: known deviations count as failures.
        """
        failed: dict[str, Symptom] = {}
        passed = []
        notes: dict[str, frozenset[str]] = {}
        lines: dict[str, frozenset[str]] = {}
        for result in results:
            verdict, case = result["verdict"], result["id"]
            if verdict in FAILED or (known and verdict == Verdict.KNOWN):
                failed[case] = symptom_of(self.programs, result)
            elif verdict in PASSED and result.get("expected"):
                passed.append(case)
            else:
                continue
            notes[case] = notes_of(result) | (shown_instead(failed[case]) if case in failed else frozenset())
            told = [failed[case].line[0]] if case in failed else str(result["expected"]).splitlines()
            lines[case] = frozenset(told) | constants_of(told)
        if not failed:
            return []
        causes = Explainer(self.matrix, self.programs, self.reasons(own), Run(failed, passed, notes, lines)).causes()
        return [self._told(cause, failed) for cause in causes]

    def _told(self, cause: Cause, failed: Mapping[str, Symptom]) -> FoundCause:
        candidate = cause.candidate
        if candidate is None:
            return FoundCause("", NO_COMMON_CAUSE, "", cause.cases, cause.cases, (), (), 0.0)
        interface = candidate.interface
        hides = [case for case in cause.cases if interface not in self.programs.about(case)]

        def simplicity(case: str) -> tuple[bool, bool, int, str]:
            return case in hides, interface not in failed[case].names, len(self.programs.text(case)), case

        return FoundCause(
            interface=interface,
            behaviour=behaviour(candidate, (failed[case] for case in cause.cases)),
            fault=f"{interface}:*:{candidate.what}" if candidate.kind == "fault" else "",
            cases=sorted(cause.cases, key=simplicity),
            predicted=sorted({*cause.cases, *cause.passing}),
            passing=cause.passing,
            hides=hides if len(hides) < len(cause.cases) else [],
            confidence=round(cause.confidence, 2),
        )
