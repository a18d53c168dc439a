# SPDX-License-Identifier: MIT
"""A cause of failures, or a single failing case, as a bug report in Markdown, ready to paste."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from runner.diagnose.diagnosis import FoundCause
from runner.model.address import case_address
from runner.model.deviations import Known
from runner.model.reference import addresses
from runner.model.results import CaseResult
from runner.model.text import escape, one_line, shown_part
from runner.model.verdicts import Verdict
from runner.reports.text import commands, describe_end, describe_system, difference

_MOST_REASONS = 2  # of one system
_MARKS = re.compile(r"([\\`*_{}\[\]<>|#~&!@]|:(?=//))")
_STRENGTHS = {"shall": "it must be so", "shall fail": "it must fail so", "documented": "the manual says that it is so"}


def markdown_report(
    result: CaseResult,
    target: dict[str, Any],
    repeat: str,
    source: str,
    suite: dict[str, str],
    *,
    name: str,
    site: str = "",
    cause: FoundCause | None = None,
    others: Sequence[CaseResult] = (),
    systems: Mapping[str, Mapping[str, Known]],
) -> str:
    """The report on a cause as its simplest case `result` shows it, or on this case alone.

    `name` is that of the files, `site` the base address of the site with the cases' pages or ''. `others` are the other cases of the cause,
    `systems` is what is on record for all systems.
    """
    parts = [f"# {one_line(cause.title) if cause else result.id}", ""]
    if cause:
        parts += [f"{1 + len(others)} cases fail for this cause, as it seems ({cause.confidence:.0%} sure).{_doubt(cause)} The simplest is {result.id}:", ""]
    parts += [
        result.statement,
        "",
        *_required(result, systems),
        *([f"- Page: <{case_address(site, result.id)}>"] if site else []),
        f"- Profile: {result.profile}",
        f"- Target: {escape(str(target['name']))}, {escape(str(target['description']))}",
        *([f"- Started by: `{one_line(' '.join(target['start']))}`"] if target.get("start") else []),
        f"- System: {describe_system(target)}",
        f"- Verdict: {result.verdict}: {result.reason}",
        f"- Ended: {describe_end(result.ended)}",
        f"- Suite: {' '.join(suite.values())}",
        "",
    ]
    if result.observed is not None:
        parts += ["## Expected and observed", ""]
        parts += _fenced("diff", difference(result.expected, result.observed) or "(the observation is as expected)")
    if result.notes:
        parts += ["## Notes (standard error)", "", *_fenced("", shown_part(result.notes))]
    parts += ["## Repeat it", "", "The file beside this report stands alone. It prints what differs and exits with 1, or with 0 where all is right:", ""]
    parts += _fenced("sh", f"c++ -std=c++20 -pthread {name}.cpp && ./a.out")
    parts += ["With the suite:", ""]
    width = max(len(command) for _, command in commands(result, repeat))
    parts += _fenced("sh", "\n".join(f"{command:<{width}}  # {purpose}" for purpose, command in commands(result, repeat)))
    parts += ["## Source", "", *_fenced("cpp", source)]
    if others:
        parts += ["## The other cases", "", *map(_told, others), ""]
    elsewhere = {system: entries for system, entries in systems.items() if system not in target.get("deviations", ())}
    parts += ["## Other systems", "", *_other_systems([result.id, *(other.id for other in others)], elsewhere), ""]
    return "\n".join(parts)


def report_name(case_id: str) -> str:
    """The name, without suffix, of a case's report files."""
    return case_id.replace("/", ".")


def plain(text: str) -> str:
    """`text` as one line of Markdown that shows it as it is: no mark-up, no link, no HTML."""
    return _MARKS.sub(r"\\\1", one_line(text))


def _fenced(language: str, text: str) -> list[str]:
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return [f"{fence}{language}", text.rstrip("\n"), fence, ""]


def _doubt(cause: FoundCause) -> str:
    doubt = f" Cases that should fail for it, but pass: {len(cause.passing)}." if cause.passing else ""
    return doubt + (f" Cases about something else, which can't tell about that until this is right: {len(cause.hides)}." if cause.hides else "")


def _told(other: CaseResult) -> str:
    verdict = "" if other.verdict == Verdict.FAIL else f" ({other.verdict}: {other.reason})"
    return f"- {other.id}: {other.statement}{verdict}"


def _required(result: CaseResult, systems: Mapping[str, Mapping[str, Known]]) -> list[str]:
    """What the document requires, with what strength, and where it says so."""
    lines = [f"- Reference: {result.ref}", *(f"  <{address}>" for address in addresses(result.ref))]
    meaning = _STRENGTHS.get(result.strength)
    lines.append(f"- Strength: {result.strength or 'not stated'}{f' ({meaning})' if meaning else ''}")
    known = next((entries[result.id] for entries in systems.values() if result.id in entries and entries[result.id].requirement), None)
    if known and known.requirement:
        lines.append(f"- Required: {one_line(known.requirement)}{f' (read in {one_line(known.read_in)})' if known.read_in else ''}")
    return lines


def _other_systems(cases: Sequence[str], systems: Mapping[str, Mapping[str, Known]]) -> list[str]:
    """For each other system on record that fails some of these cases: how many, and why."""
    lines, rest = [], []
    for system, entries in systems.items():
        reasons = Counter(entries[case].reason for case in cases if case in entries)
        if not reasons:
            rest.append(system)
            continue
        told = "; ".join(one_line(reason) for reason, _ in reasons.most_common(_MOST_REASONS))
        more = f"; and {len(reasons) - _MOST_REASONS} more reasons" if len(reasons) > _MOST_REASONS else ""
        lines.append(f"- {system} fails {reasons.total()} of {len(cases)}: {told}{more}")
    if rest:
        lines.append(f"- Not on record as failing {'this' if len(cases) == 1 else 'any of these'}: {', '.join(rest)}.")
    return lines or ["No other system is on record."]
