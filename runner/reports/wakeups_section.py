# SPDX-License-Identifier: MIT
"""The part of docs/coverage.md on wake-ups: by family, which case shows that an event ends a wait, and why others have none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from runner.model.wakeups import EVENTS, Wakeup

PAGE = Path("docs/coverage.md")
_HEADING = """## Wake-ups

From `inventory/wakeups.tsv`. A row is an interface that waits, what it waits at, and who brings the event about: another process,
another thread of the process, or nobody, as when time passes or a timer sends a signal. A column is an event that ends the wait. A cell
names the cases in which the caller sleeps before the event comes. "r" says that there is a reason why no case does, which stands below
the table, and "open" that there is neither. An empty cell is an event that the document does not name there.
`runner/ipcts coverage --wakeups --open` lists what is open.
"""


def wakeups_section(wakeups: Iterable[Wakeup]) -> str:
    """The section's text. A row stands under the first of its families."""
    groups: dict[str, list[Wakeup]] = defaultdict(list)
    for wakeup in wakeups:
        groups[wakeup.families[0]].append(wakeup)
    parts = [_HEADING, _summary(groups)]
    for family, group in sorted(groups.items()):
        parts += [f"### Wake-ups of {family}\n", _table(group), _reasons(group)]
    return "\n".join(part for part in parts if part)


def _summary(groups: dict[str, list[Wakeup]]) -> str:
    lines = ["| | cells | with a case | justified | open |", "| --- | ---: | ---: | ---: | ---: |"]
    for name, group in [*sorted(groups.items()), ("all", [wakeup for group in groups.values() for wakeup in group])]:
        shown = sum(bool(wakeup.cases) for wakeup in group)
        left = sum(wakeup.is_open for wakeup in group)
        lines.append(f"| {name} | {len(group)} | {shown} | {len(group) - shown - left} | {left} |")
    return "\n".join(lines) + "\n"


def _mark(wakeup: Wakeup | None) -> str:
    if wakeup is None:
        return ""
    return "<br>".join(wakeup.cases) if wakeup.cases else "r" if wakeup.reason else "open"


def _table(group: Sequence[Wakeup]) -> str:
    events = [event for event in EVENTS if any(wakeup.event == event for wakeup in group)]
    rows: dict[tuple[str, str], dict[str, Wakeup]] = defaultdict(dict)  # in the order of the file
    for wakeup in group:
        rows[wakeup.name, wakeup.between][wakeup.event] = wakeup
    lines = ["| | | " + " | ".join(events) + " |", "| --- | --- |" + " --- |" * len(events)]
    for (name, between), cells in rows.items():
        lines.append(f"| {name} | {between} | " + " | ".join(_mark(cells.get(event)) for event in events) + " |")
    return "\n".join(lines) + "\n"


def _reasons(group: Sequence[Wakeup]) -> str:
    return "".join(
        f"- {wakeup.name}, {wakeup.event}, {wakeup.between}, {wakeup.condition}: {wakeup.reason}\n"
        for wakeup in group
        if wakeup.reason and not wakeup.cases
    )
