# SPDX-License-Identifier: MIT
"""The run as TAP (Test Anything Protocol, version 13), for collectors that read it."""

from __future__ import annotations

from pathlib import Path

from runner.model.files import check_place, write_file
from runner.model.results import CaseResult, RunResults
from runner.model.text import one_line, shown_part
from runner.model.verdicts import HANG, Verdict


def line_of(number: int, result: CaseResult) -> str:
    """One test point. KNOWN is TODO and UNSUPPORTED is SKIP, as `ipcts --tap` has it."""
    verdict = Verdict(result.verdict)
    good = "ok" if verdict in (Verdict.PASS, Verdict.UNSUPPORTED) else "not ok"
    directive = {Verdict.UNSUPPORTED: "SKIP", Verdict.KNOWN: "TODO"}.get(verdict)
    reason = one_line(result.reason).replace("#", "\\#")
    if directive:
        return f"{good} {number} - {result.id} # {directive} {reason}"
    lines = [f"{good} {number} - {result.id}", *([f"# {verdict.value}: {reason}"] if reason else [])]
    if result.ended == HANG and verdict is not Verdict.PASS:  # where it was
        lines += [f"# {line}" for line in shown_part(result.notes or "").splitlines()]
    return "\n".join(lines)


class Tap:
    """One test point for each case."""

    option = "--tap"
    metavar = "FILE"
    help = "write the verdicts as TAP 13"

    def check(self, place: Path) -> None:
        """Before the run: whether the file can be written. Raises RunError."""
        check_place(place)

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the file; raises RunError."""
        points = [line_of(number, result) for number, result in enumerate(run.results, 1)]
        write_file(place, "\n".join(["TAP version 13", f"1..{len(points)}", *points, ""]))
