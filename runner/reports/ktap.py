# SPDX-License-Identifier: MIT
"""The run as KTAP version 1, the kernel's form of TAP, for collectors of the kernel's own tests. A family is a test with its cases as subtests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from runner.model.case import family_of
from runner.model.files import check_place, write_file
from runner.model.results import CaseResult, RunResults
from runner.model.text import one_line
from runner.model.verdicts import HANG, Verdict
from runner.reports.text import difference

_DIRECTIVES = {
    Verdict.KNOWN: "XFAIL",
    Verdict.UNSUPPORTED: "SKIP",
    Verdict.UNRESOLVED: "ERROR",
    Verdict.UNTESTED: "ERROR",
}
_GOOD = (Verdict.PASS, Verdict.UNSUPPORTED, Verdict.KNOWN)  # for a reader that does not know XFAIL, too
_INSET = "  "


def _lines_of(number: int, result: CaseResult) -> list[str]:
    """What there is to say about a case, and then its result."""
    verdict = Verdict(result.verdict)
    directive = "TIMEOUT" if result.ended == HANG and verdict is Verdict.FAIL else _DIRECTIVES.get(verdict)
    point = f"{'ok' if verdict in _GOOD else 'not ok'} {number} {result.id}"
    if directive:
        return [f"{point} # {directive} {one_line(result.reason)}".rstrip()]
    if verdict is Verdict.PASS:
        return [point]
    shown = difference(result.expected, result.observed or "").splitlines()
    return [f"# {result.id}: {verdict.value}: {one_line(result.reason)}", *(f"# {line}" for line in shown), point]


def _family(number: int, name: str, results: Sequence[CaseResult]) -> list[str]:
    lines = ["KTAP version 1", f"1..{len(results)}"]
    for count, result in enumerate(results, 1):
        lines += _lines_of(count, result)
    good = all(result.verdict in _GOOD for result in results)
    skipped = " # SKIP" if all(result.verdict == Verdict.UNSUPPORTED for result in results) else ""
    return [*(_INSET + line for line in lines), f"{'ok' if good else 'not ok'} {number} {name}{skipped}"]


class Ktap:
    """One test for each family, and in it one for each case."""

    option = "--ktap"
    metavar = "FILE"
    help = "write the verdicts as KTAP 1, the kernel's TAP"

    def check(self, place: Path) -> None:
        """Before the run: whether the file can be written. Raises RunError."""
        check_place(place)

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the file; raises RunError."""
        results = sorted(run.results, key=lambda result: (family_of(result.id), result.id))
        families = [(name, list(group)) for name, group in groupby(results, lambda result: family_of(result.id))]
        lines = ["KTAP version 1", f"1..{len(families)}"]
        for number, (name, group) in enumerate(families, 1):
            lines += _family(number, name, group)
        write_file(place, "\n".join([*lines, ""]))
