# SPDX-License-Identifier: MIT
"""Since which version a system shows something."""

from __future__ import annotations

from collections.abc import Sequence

from runner.model.document import Earlier
from runner.model.verdicts import Verdict
from runner.reports.text import describe_system

_SHOWS = (Verdict.FAIL, Verdict.UNSTABLE, Verdict.KNOWN)
_PASSES = (Verdict.PASS, Verdict.STALE)


def since(cases: Sequence[str], versions: Sequence[Earlier]) -> list[str]:
    """Lines of Markdown: the first of these versions, the oldest first, in which one of the cases fails, and how many fail in each."""
    lines, first, passed = [], "", False
    for version in versions:
        system = describe_system(version.target)
        verdicts = [version.verdicts.get(case) for case in cases]
        shows, passes = sum(verdict in _SHOWS for verdict in verdicts), sum(verdict in _PASSES for verdict in verdicts)
        lines.append(f"  - {system}: " + (f"{shows} of {shows + passes} fail" if shows + passes else "it says nothing about them"))
        if shows and not first:
            first = system if passed else f"{system}, or longer"
        passed = passed or passes > 0
    answer = first or ("this version" if passed else "not known")
    return [f"- Since: {answer}", *lines] if lines else []
