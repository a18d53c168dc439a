# SPDX-License-Identifier: MIT
"""What a build of the program holds, and what it had to leave out (runner/running/left_out.py)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from runner.model.case import Case, id_of
from runner.model.errors import RunError


@dataclass(frozen=True)
class Build:
    """The ids of the cases that the program in a build directory knows, and for those that are left out the reason."""

    known: frozenset[str]
    left_out: dict[str, str]

    def holds(self, case: Case) -> bool:
        """Whether the program has the case itself, and not only its name."""
        return case.id in self.known and case.id not in self.left_out


def load_build(directory: Path, cases: list[Case]) -> Build:
    """What the program in a build directory holds of these cases; raises RunError where it is not built, or not of these cases."""
    if not (directory / "ipcts").exists():
        raise RunError(f"{directory}: there is no ipcts; build it: cmake --workflow --preset {directory.name.removeprefix('build-')}")
    known = frozenset(id_of(path.relative_to(directory)) for path in (directory / "cases").glob("*/*/*.cpp"))
    reasons: dict[str, str] = {}
    list_of_reasons = directory / "not-built.txt"
    if list_of_reasons.exists():  # a build that has to hold everything makes none
        for line in list_of_reasons.read_text(encoding="utf-8").splitlines():
            case_id, _, reason = line.partition(": ")
            reasons[case_id] = reason
    if gone := (known | reasons.keys()) - {case.id for case in cases}:
        raise RunError(f"{directory}: holds {min(gone)}, which is no case any more; build it again")
    return Build(known, reasons)
