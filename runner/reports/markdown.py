# SPDX-License-Identifier: MIT
"""A failing case as a bug report in Markdown, ready to paste."""

from __future__ import annotations

import re
from typing import Any

from runner.model.reference import addresses
from runner.model.results import CaseResult
from runner.model.text import escape, shown_part
from runner.reports.text import commands, describe_end, describe_system, difference


def _fenced(language: str, text: str) -> list[str]:
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return [f"{fence}{language}", text.rstrip("\n"), fence, ""]


def markdown_report(result: CaseResult, target: dict[str, Any], repeat: str, source: str, suite: dict[str, str]) -> str:
    """The report as Markdown, ready to paste."""
    parts = [
        f"# {result.id}",
        "",
        result.statement,
        "",
        f"- Reference: {result.ref}",
        *(f"  <{address}>" for address in addresses(result.ref)),
        f"- Profile: {result.profile}",
        f"- Strength: {result.strength or 'not stated'}",
        f"- Target: {target['name']}, {escape(str(target['description']))}",
        f"- System: {describe_system(target)}",
        f"- Verdict: {result.verdict}: {result.reason}",
        f"- Ended: {describe_end(result)}",
        f"- Suite: {' '.join(suite.values())}",
        "",
    ]
    if result.observed is not None:
        parts += ["## Expected and observed", ""]
        parts += _fenced("diff", difference(result.expected, result.observed) or "(the observation is as expected)")
    if result.notes:
        parts += ["## Notes (standard error)", "", *_fenced("", shown_part(result.notes))]
    alone = f"c++ -std=c++20 {report_name(result.id)}.cpp && ./a.out"
    parts += ["## Repeat it", ""]
    parts += _fenced("sh", "\n".join(f"{command:<70}  # {purpose}" for purpose, command in commands(result, repeat)))
    parts += ["The file beside this report stands alone:", "", *_fenced("sh", alone)]
    parts += ["## Source", "", *_fenced("cpp", source)]
    return "\n".join(parts)


def report_name(case_id: str) -> str:
    """The name, without suffix, of a case's report files."""
    return case_id.replace("/", ".")
