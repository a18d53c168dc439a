# SPDX-License-Identifier: MIT
"""What differs between two results documents, by cause: as text, as Markdown and as JSON (docs/results.md, What has changed)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.diagnose.diagnosis import Diagnostician
from runner.diagnose.symptoms import first_difference
from runner.model.comparison import Change, Comparison, Kind, compare
from runner.model.text import one_line, shown_line
from runner.model.verdicts import HANG, SET_UP_FAILED_STATUS, Verdict
from runner.reports.markdown import plain

MOST = 20  # cases of one group that are listed in a text; JSON has all
_WIDTH = 160  # characters of one value, after which it is cut
_UNSTEADY = "not compared, because they come and go by themselves"


@dataclass(frozen=True)
class Group:
    """Changes of one kind that have one cause; `title` is '' for those that nothing joins."""

    title: str
    changes: Sequence[Change]


@dataclass(frozen=True)
class ComparedRuns:
    """Two documents, what differs between them, and that by cause."""

    old: Mapping[str, Any]
    new: Mapping[str, Any]
    comparison: Comparison
    groups: Mapping[Kind, Sequence[Group]]

    def header(self) -> list[str]:
        """One line on each run, and one on the cases that were compared."""
        common = self.comparison.common
        lines = [f"old: {_described(self.old)}", f"new: {_described(self.new)}"]
        lines.append(f"{_counted(common)} {'is' if common == 1 else 'are'} in both: {counted(self.comparison)}.")
        if alone := self.comparison.alone:
            lines.append(f"{_counted(alone)} {'was' if alone == 1 else 'were'} chosen in one of the runs only, and not compared.")
        return lines


def counted(comparison: Comparison) -> str:
    """How many cases differ in which way, in one line."""
    counts = [f"{len(comparison.of(kind)):,} {kind.value}" for kind in Kind if comparison.of(kind)]
    return ", ".join(counts) if counts else "nothing differs"


def compare_runs(root: Path, old: Mapping[str, Any], new: Mapping[str, Any], only_common: bool = False) -> ComparedRuns:
    """Compares two results documents and finds the causes of what differs; raises RunError."""
    comparison = compare(old, new, only_common)
    groups: dict[Kind, Sequence[Group]] = {}
    for kind in Kind:
        changes = comparison.of(kind)
        if kind in (Kind.NEWLY_FAILING, Kind.FAILING_OTHERWISE):
            groups[kind] = _by_cause(root, changes, new, {change.id: change.new for change in changes if change.new})
        elif kind is Kind.NEWLY_PASSING:
            groups[kind] = _by_cause(root, changes, old, {change.id: change.old for change in changes if change.old})
        else:
            groups[kind] = _by_title(changes)
    return ComparedRuns(old, new, comparison, groups)


# ---- by cause -----------------------------------------------------------------------------------


def _by_cause(root: Path, changes: Sequence[Change], document: Mapping[str, Any], failed: Mapping[str, Mapping[str, Any]]) -> Sequence[Group]:
    """By the reason on record where there is one, else by what the diagnosis finds. `failed` is how they fail, in `document`."""
    rest = {change.id: change for change in changes}
    recorded: dict[str, list[Change]] = defaultdict(list)
    for case, result in failed.items():
        if result["verdict"] == Verdict.KNOWN and result["known"]:
            recorded[f"on record: {result['known'].get('reason')}"].append(rest.pop(case))
    groups = [Group(title, of_it) for title, of_it in recorded.items()]
    if len(rest) > 1:
        passing = (case for case in document["cases"] if case["verdict"] in (Verdict.PASS, Verdict.STALE) and case["id"] not in rest)
        for cause in Diagnostician(root).causes([*passing, *(failed[case] for case in rest)], document["target"]["deviations"], known=True):
            of_it = [rest[case] for case in cause.cases]
            if cause.interface and len(of_it) > 1:
                groups.append(Group(cause.title, of_it))
                rest = {case: change for case, change in rest.items() if change not in of_it}
    groups.sort(key=lambda group: -len(group.changes))
    return [*groups, Group("", list(rest.values()))] if rest else groups


def _by_title(changes: Sequence[Change]) -> Sequence[Group]:
    groups: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        groups[_title(change)].append(change)
    return [Group(title, of_it) for title, of_it in sorted(groups.items(), key=lambda group: -len(group[1]))]


def _title(change: Change) -> str:
    """Why the case is there or is not."""
    if change.kind is Kind.GONE:
        return f"now {change.new['reason']}" if change.new else "not in the new run"
    if change.kind is Kind.NEW:
        return f"was {change.old['reason']}" if change.old else "not in the old run"
    return ""


# ---- in words -----------------------------------------------------------------------------------


def _described(document: Mapping[str, Any]) -> str:
    target, suite = document["target"], document.get("suite") or {}
    system = " ".join(str(target[key]) for key in ("sysname", "release") if key in target)
    version = f"ipcts {suite.get('commit') or suite.get('version') or ''}".strip()
    parts = [target["name"], str(target.get("software", "")), system, version, str(document.get("started", ""))]
    return one_line(", ".join(part for part in parts if part))


def _cut(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _WIDTH else text[: _WIDTH - 4] + " ..."


def _quoted(line: str) -> str:
    return f"'{_cut(line)}'" if line else "nothing"


def detail(change: Change) -> str:
    """What is different about the case, in one line."""
    was, now = change.old, change.new
    if not was or not now:
        text = str((was or now or {})["verdict"])
    elif change.kind is Kind.SLOWER:
        text = f"{was['seconds']:.3f} s, now {now['seconds']:.3f} s"
    elif change.kind is Kind.FAILING_OTHERWISE:
        text = _otherwise(was, now)
    else:
        text = f"{was['verdict']}, now {now['verdict']}"
        if change.kind is Kind.NEWLY_FAILING:
            text += f": {_shown(now)}"
    return text + ("; its expected text is another one, too" if change.other_case else "")


def _shown(case: Mapping[str, Any]) -> str:
    """How a case fails."""
    if case["ended"] == "exit:0" and case["observed"] is not None:
        _, (expected, observed) = first_difference(case["expected"], case["observed"])
        return f"expected {_quoted(expected)}, came {_quoted(observed)}"
    if case["ended"] == HANG:
        return "did not return"
    if case["ended"] == SET_UP_FAILED_STATUS:
        return _cut(f"the set-up failed: {shown_line((case['notes'] or '').encode())}")
    return _cut(case["reason"])


def _otherwise(was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    if was["ended"] != now["ended"]:
        return f"{_shown(was)}; now: {_shown(now)}"
    _, (before, after) = first_difference(was["observed"] or "", now["observed"] or "")
    return f"came {_quoted(before)}, now {_quoted(after)}"


# ---- the reports --------------------------------------------------------------------------------


def _counted(count: int) -> str:
    return "1 case" if count == 1 else f"{count:,} cases"


def _sections(runs: ComparedRuns) -> Iterator[tuple[str, Sequence[Group]]]:
    for kind, groups in runs.groups.items():
        if groups:
            worse = sum(change.worse for group in groups for change in group.changes)
            count = sum(len(group.changes) for group in groups)
            yield f"{kind.value}: {_counted(count)}" + (f", {'all' if worse == count else worse} for the worse" if worse and count > 1 else ""), groups


def _more(group: Group) -> list[str]:
    return [f"and {len(group.changes) - MOST:,} more: --json has all"] if len(group.changes) > MOST else []


def text_of(runs: ComparedRuns) -> str:
    """For a terminal."""
    lines = runs.header()
    for heading, groups in _sections(runs):
        lines += ["", heading]
        for group in groups:
            inset = "  "
            if group.title:
                lines.append(f"  {_cut(group.title)} ({_counted(len(group.changes))})")
                inset = "    "
            lines += [f"{inset}{one_line(change.id)}: {detail(change)}" for change in group.changes[:MOST]]
            lines += [f"{inset}{text}" for text in _more(group)]
    if runs.comparison.unsteady:
        shown = runs.comparison.unsteady[:MOST]
        lines += ["", f"{_UNSTEADY}: {_counted(len(runs.comparison.unsteady))}", *(f"  {one_line(case)}" for case in shown)]
    return "\n".join(lines)


def markdown_of(runs: ComparedRuns, level: int = 1) -> str:
    """As Markdown, with headings from this level on."""
    old, new, *rest = runs.header()
    lines = [f"{'#' * level} What has changed", "", f"- {plain(old)}", f"- {plain(new)}", "", *map(plain, rest)]
    for heading, groups in _sections(runs):
        lines += ["", f"{'#' * (level + 1)} {heading[0].upper()}{heading[1:]}"]
        for group in groups:
            lines += ["", *([f"{plain(group.title)} ({_counted(len(group.changes))})", ""] if group.title else [])]
            lines += [f"- {plain(change.id)}: {plain(detail(change))}" for change in group.changes[:MOST]]
            lines += [f"- {text}" for text in _more(group)]
    if runs.comparison.unsteady:
        lines += ["", f"{_UNSTEADY[0].upper()}{_UNSTEADY[1:]}: {plain(', '.join(runs.comparison.unsteady[:MOST]))}."]
    return "\n".join(lines)


def json_of(runs: ComparedRuns) -> dict[str, Any]:
    """All of it (docs/results.md)."""
    causes = {change.id: group.title for groups in runs.groups.values() for group in groups for change in group.changes}
    return {
        "old": {key: runs.old.get(key) for key in ("suite", "target", "started")},
        "new": {key: runs.new.get(key) for key in ("suite", "target", "started")},
        "common": runs.comparison.common,
        "totals": {kind.value: len(runs.comparison.of(kind)) for kind in Kind},
        "worse": [change.id for change in runs.comparison.worse],
        "changes": [
            {
                "id": change.id,
                "kind": change.kind.value,
                "worse": change.worse,
                "cause": causes[change.id],
                "detail": detail(change),
                "old": _told(change.old),
                "new": _told(change.new),
            }
            for change in runs.comparison.changes
        ],
        "unsteady": list(runs.comparison.unsteady),
    }


def _told(case: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {key: case[key] for key in ("verdict", "reason", "ended", "expected", "observed", "seconds")} if case else None
