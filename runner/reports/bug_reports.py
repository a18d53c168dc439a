# SPDX-License-Identifier: MIT
"""For each failing case a report in Markdown and a reproducer that stands alone."""

from __future__ import annotations

from pathlib import Path

from runner.model.files import check_place, write_file
from runner.model.results import RunResults
from runner.model.suite import describe_suite
from runner.model.verdicts import Verdict
from runner.reports.markdown import markdown_report, report_name
from runner.reports.reproducer import read_source, self_contained

_REPORTED = (Verdict.FAIL, Verdict.KNOWN, Verdict.UNSTABLE)


class BugReports:
    """NAME.md and NAME.cpp for each case that failed, in one directory."""

    option = "--bug-reports"
    metavar = "DIR"
    help = "write a report (.md) and a program that repeats it (.cpp) for each failing case"

    def check(self, place: Path) -> None:
        """Before the run: whether files can be written there. Raises RunError."""
        check_place(place / "x")

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the files; raises RunError."""
        suite = describe_suite()
        for result in run.results:
            if result.verdict in _REPORTED and result.statement:
                name = report_name(result.id)
                source = read_source(run.root, Path(result.source))
                write_file(place / f"{name}.md", markdown_report(result, run.target, run.repeat, source, suite))
                write_file(place / f"{name}.cpp", self_contained(run.root, Path(result.source)))
