# SPDX-License-Identifier: MIT
"""The causes of a run for a terminal: a few lines of plain English."""

from __future__ import annotations

from collections.abc import Sequence

from runner.diagnose.diagnosis import FoundCause
from runner.model.places import tool_command
from runner.model.text import one_line

MOST_LINES = 25
_WIDTH = 118


def _cut(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _WIDTH else text[: _WIDTH - 4] + " ..."


def _cases(count: int) -> str:
    return "1 case" if count == 1 else f"{count} cases"


def _told(number: int, cause: FoundCause) -> list[str]:
    if not cause.interface:
        shown = ", ".join(cause.cases[:3]) + (" ..." if len(cause.cases) > 3 else "")
        return [_cut(f"   {_cases(len(cause.cases))} with {cause.behaviour}: {shown}")]
    second = f"{_cases(len(cause.cases))}, {cause.confidence:.0%} sure; simplest: {cause.cases[0]}"
    if cause.passing:
        second += f"; {len(cause.passing)} more should fail, but pass"
    if cause.hides:
        second += f"; hides {len(cause.hides)}"
    return [_cut(f"{number:2} {cause.title}"), _cut(f"   {second}")]


def lines_of(causes: Sequence[FoundCause], most: int = MOST_LINES) -> list[str]:
    """The causes in at most so many lines; those that do not fit are counted."""
    failures = sum(len(cause.cases) for cause in causes)
    if not causes:
        return ["Nothing failed: there is nothing to explain."]
    joined = [cause for cause in causes if cause.interface]
    alone = [cause for cause in causes if not cause.interface]
    tail = [line for cause in alone for line in _told(0, cause)]
    lines = [f"{_cases(failures)} failed. {_causes(len(joined))} for {_cases(failures - sum(len(cause.cases) for cause in alone))}, most certain first:"]
    for number, cause in enumerate(joined, 1):
        told = _told(number, cause)
        left = len(joined) - number
        if len(lines) + len(told) + len(tail) + (left > 0) > most:
            rest = joined[number - 1 :]
            lines.append(f"   and {_causes(len(rest))} more for {_cases(sum(len(each.cases) for each in rest))}: `{tool_command()} diagnose --json` has all")
            break
        lines += told
    return lines + tail


def _causes(count: int) -> str:
    return "One cause" if count == 1 else f"{count} causes"
