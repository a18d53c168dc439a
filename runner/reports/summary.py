# SPDX-License-Identifier: MIT
"""A run on one page of Markdown, for the summary of a CI job: counts, what has changed, causes, and each new failure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from runner.model.address import case_address
from runner.model.files import check_place, write_file
from runner.model.results import CaseResult, RunResults
from runner.model.suite import describe_suite
from runner.model.verdicts import Verdict
from runner.reports.causes import failed_of, groups_of
from runner.reports.comparison import compare_runs, markdown_of
from runner.reports.json_document import document
from runner.reports.markdown import plain
from runner.reports.text import describe_system

MOST = 50  # failures that are listed: GitHub shows a megabyte, and nobody reads on
_MEANING = {
    Verdict.PASS: "does what the document says",
    Verdict.FAIL: "a new deviation",
    Verdict.KNOWN: "deviates as recorded",
    Verdict.STALE: "recorded as deviating, but passes",
    Verdict.UNSTABLE: "not the same in every round",
    Verdict.UNRESOLVED: "nothing was learnt",
    Verdict.UNSUPPORTED: "not there, or not allowed",
    Verdict.UNTESTED: "not run",
}


class Summary:
    """One Markdown file."""

    option = "--summary"
    metavar = "FILE"
    help = "write a summary in Markdown, such as for $GITHUB_STEP_SUMMARY"

    def check(self, place: Path) -> None:
        """Before the run: whether the file can be written. Raises RunError."""
        check_place(place)

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the file; raises RunError."""
        lines = [f"# ipcts on {plain(str(run.target['name']))}", "", plain(describe_system(run.target)), ""]
        lines += [f"**The run is not whole:** {plain(error)}" for error in run.errors] + [""] * bool(run.errors)
        lines += _counts(run.results)
        if run.baseline:
            lines += ["", markdown_of(compare_runs(run.root, run.baseline, document(run), only_common=True), level=2)]
        lines += [*_failures(run), *_stale(run.results)]
        suite = " ".join(describe_suite().values())
        lines += ["", f"{plain(suite)}, {plain(run.started)}, {run.seconds:.0f} s", ""]
        write_file(place, "\n".join(lines))


def _counts(results: Sequence[CaseResult]) -> list[str]:
    lines = ["| verdict | cases | |", "| --- | ---: | --- |"]
    for verdict, meaning in _MEANING.items():
        count = sum(result.verdict == verdict for result in results)
        if count:
            lines.append(f"| {verdict.value} | {count:,} | {meaning} |")
    return lines


def _failures(run: RunResults) -> list[str]:
    """The new failures by cause, those of many cases first; the rest is counted."""
    failed = failed_of(run)
    if not failed:
        return []
    lines, left = ["", "## New failures"], MOST
    for cause, cases in groups_of(run, failed):
        if left > 0:
            lines += ["", f"**{plain(cause.title)}**: {len(cases)} cases", ""] if cause else []
            lines += [_told(failed[case], run.site) for case in cases[:left]]
        left -= len(cases)
    return [*lines, *([f"- and {-left:,} more"] if left < 0 else [])]


def _told(result: CaseResult, site: str) -> str:
    name = f"[{plain(result.id)}](<{case_address(site, result.id)}>)" if site else plain(result.id)
    return f"- {name}: {plain(result.statement)} ({plain(result.ref)}): {plain(result.reason)}"


def _stale(results: Sequence[CaseResult]) -> list[str]:
    stale = [result for result in results if result.verdict == Verdict.STALE]
    more = [f"- and {len(stale) - MOST:,} more"] if len(stale) > MOST else []
    return ["", "## Stale entries", "", *(f"- {plain(result.id)}: {plain(result.reason)}" for result in stale[:MOST]), *more] if stale else []
