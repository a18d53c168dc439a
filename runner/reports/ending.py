# SPDX-License-Identifier: MIT
"""The end of a run, for a person: what has changed, the first causes, where the reports are (docs/results.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from runner.diagnose.diagnosis import FAILED
from runner.diagnose.text import lines_of
from runner.model.comparison import Change, Comparison, Kind, compare
from runner.model.errors import RunError
from runner.model.history import answered
from runner.model.places import tool_command
from runner.model.results import RunResults
from runner.model.text import one_line
from runner.reports.causes import FEW, causes_of
from runner.reports.comparison import counted
from runner.reports.json_document import document

MOST_LINES = 10
_CAUSES = 7  # lines of them: with the two of a comparison and the one on reports no more than MOST_LINES


def ending(run: RunResults, earlier: Mapping[str, Any] | None) -> list[str]:
    """At most MOST_LINES lines; none where there is nothing to say. `earlier` is the run before this one on the same target."""
    lines, now = [], document(run)
    if run.baseline:
        lines += _compared(compare(run.baseline, now, only_common=True), f"OLD.json, of {run.baseline.get('started')}", "diff OLD.json")
    elif earlier and (comparison := compare(earlier, answered(now), only_common=True)).changes:
        lines += _compared(comparison, f"the last run, of {earlier.get('started')}", "diff")
    failures = sum(result.verdict in FAILED for result in run.results)
    if failures > FEW:
        try:
            lines += lines_of(causes_of(run), _CAUSES)
        except RunError as error:  # the reports of the run stand without it
            lines.append(f"ipcts: the causes can't be told: {error}")
    if lines and run.reports:
        lines.append(f"reports: {', '.join(one_line(str(place)) for place in run.reports)}")
    return lines


def _compared(comparison: Comparison, what: str, command: str) -> list[str]:
    more = f" (`{tool_command()} {command}` has more)" if comparison.changes else ""
    lines = [f"compared with {one_line(what)}: {counted(comparison)}{more}"]
    if worse := comparison.worse:
        lines.append(f"worse: {_named(worse)}")
    elif mended := comparison.of(Kind.NEWLY_PASSING):
        lines.append(f"newly passing: {_named(mended)}")
    return lines


def _named(changes: Sequence[Change]) -> str:
    more = f" and {len(changes) - 3:,} more" if len(changes) > 3 else ""
    return ", ".join(one_line(change.id) for change in changes[:3]) + more
