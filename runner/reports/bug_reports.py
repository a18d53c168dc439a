# SPDX-License-Identifier: MIT
"""For each cause of failures a report in Markdown and a reproducer that stands alone; and for each failure that no cause joins."""

from __future__ import annotations

import re
from pathlib import Path

from runner.diagnose.diagnosis import FAILED
from runner.model.deviations import load_records
from runner.model.errors import RunError
from runner.model.files import check_place, write_file
from runner.model.results import RunResults
from runner.model.suite import describe_suite
from runner.model.text import one_line
from runner.model.verdicts import Verdict
from runner.reports.causes import failed_of, groups_of
from runner.reports.markdown import markdown_report, report_name
from runner.reports.reproducer import read_source, self_contained

_INDEX = "README.md"
_TITLE = "# Reports of ipcts"
_LINK = re.compile(r"\]\(([\w.-]+)\.md\)")
_LONGEST_NAME = 60


class BugReports:
    """NAME.md and NAME.cpp for each cause, in one directory, and README.md, which lists them."""

    option = "--bug-reports"
    metavar = "DIR"
    help = "write a report (.md) and a program that repeats it (.cpp) for each cause of new failures"

    def check(self, place: Path) -> None:
        """Before the run: whether files can be written there. Raises RunError."""
        check_place(place / "x")

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the files, and removes those of an earlier run; raises RunError."""
        failed = failed_of(run)
        _remove_earlier(place)
        suite = describe_suite()
        systems = load_records(run.root)
        lines, used = [], {_INDEX.removesuffix(".md").lower()}
        for cause, cases in groups_of(run, failed):
            results = [failed[case] for case in cases]
            first = min(results, key=lambda result: FAILED.index(Verdict(result.verdict)))
            if cause is None and first.verdict == Verdict.UNRESOLVED:
                lines.append(f"- {first.id}: {first.verdict}: {first.reason}; it says nothing about the system, so there is no report")
                continue
            name = _unused(_slug(cause.title) if cause else report_name(first.id), used)
            others = [result for result in results if result is not first]
            source = read_source(run.root, Path(first.source))
            report = markdown_report(
                first, run.target, run.repeat, source, suite, name=name, site=run.site, cause=cause, others=others, systems=systems, earlier=run.earlier
            )
            write_file(place / f"{name}.md", report)
            write_file(place / f"{name}.cpp", self_contained(run.root, Path(first.source), first.expected, first.observed or ""))
            title = one_line(cause.title) if cause else first.id
            lines.append(f"- [{title}]({name}.md): {len(results)} case{'s' * (len(results) > 1)}")
        write_file(place / _INDEX, "\n".join([_TITLE, "", *(lines or ["Nothing failed that is not known."]), ""]))


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9_]+", "-", title.lower())[:_LONGEST_NAME].strip("-") or "cause"


def _unused(name: str, used: set[str]) -> str:
    number, found = 1, name
    while found.lower() in used:
        number += 1
        found = f"{name}-{number}"
    used.add(found.lower())
    return found


def _remove_earlier(place: Path) -> None:
    """Removes the reports that the index of an earlier run lists."""
    try:
        text = (place / _INDEX).read_text(encoding="utf-8")
        if text.startswith(_TITLE + "\n"):
            for name in _LINK.findall(text):
                for suffix in (".md", ".cpp"):
                    (place / f"{name}{suffix}").unlink(missing_ok=True)
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{place}: the reports of an earlier run can't be removed ({error}); name an empty directory") from error
