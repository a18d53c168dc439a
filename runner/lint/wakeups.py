# SPDX-License-Identifier: MIT
"""The table of what ends waits: its rows are well formed, name cases that can show them, and stand in docs/coverage.md as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from runner.lint.program import programs
from runner.model.case import Case
from runner.model.wakeups import ALONE, BETWEEN, EVENTS, Wakeup, load_wakeups
from runner.reports.wakeups_section import PAGE, wakeups_section


def check_wakeups(root: Path) -> Iterator[str]:
    """Rows of inventory/wakeups.tsv say each thing once; their cases exist and need what they show; docs/coverage.md has them."""
    cases = {program.case.id: program.case for program in programs(root)}
    families = {case.family for case in cases.values()}
    wakeups = load_wakeups(root)
    places: dict[tuple[str, str, str, str], str] = {}
    for wakeup in wakeups:
        key = (wakeup.interface, wakeup.of, wakeup.event, wakeup.between)
        if key in places:
            yield f"{wakeup.place}: second row for {_cell(wakeup)}, after {places[key]}; join the two"
        places[key] = wakeup.place
        yield from _row(wakeup, families)
        yield from _cases(wakeup, cases)
    file = root / PAGE
    if all(wakeup.families for wakeup in wakeups):  # else the row's own complaint comes first
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        if not text.endswith("\n" + wakeups_section(wakeups)):
            yield f"{PAGE}:1: not what inventory/wakeups.tsv says; run runner/ipcts coverage --markdown {PAGE}"


def _cell(wakeup: Wakeup) -> str:
    return f"{wakeup.name}, {wakeup.event}, {wakeup.between}"


def _row(wakeup: Wakeup, families: set[str]) -> Iterator[str]:
    cell = _cell(wakeup)
    if not re.fullmatch(r"\w+", wakeup.interface):
        yield f"{wakeup.place}: {cell}: '{wakeup.interface}' is not an interface; write it as read"
    if wakeup.condition in ("", "-"):
        yield f"{wakeup.place}: {cell} has no condition; say in own words when the wait ends"
    if wakeup.event not in EVENTS:
        yield f"{wakeup.place}: {cell}: unknown event '{wakeup.event}'; use one of {', '.join(EVENTS)}"
    if wakeup.between not in BETWEEN:
        yield f"{wakeup.place}: {cell}: unknown '{wakeup.between}'; use one of {', '.join(BETWEEN)}"
    elif wakeup.between == "alone" and wakeup.event not in ALONE:
        yield f"{wakeup.place}: {cell}: somebody else brings this about; write processes or threads"
    if not wakeup.families:
        yield f"{wakeup.place}: {cell} belongs to no family; name the families that use the interface"
    for family in wakeup.families:
        if family not in families:
            yield f"{wakeup.place}: {cell}: there are no cases of the family '{family}'; correct its name"
    if wakeup.reason and wakeup.cases:
        yield f"{wakeup.place}: {cell} has a reason, but {wakeup.cases[0]} shows it; write - as the reason"


def _cases(wakeup: Wakeup, cases: Mapping[str, Case]) -> Iterator[str]:
    need = BETWEEN.get(wakeup.between, "")
    for case_id in wakeup.cases:
        if case_id not in cases:
            yield f"{wakeup.place}: {_cell(wakeup)}: there is no case '{case_id}'; correct its id"
        elif need and need not in cases[case_id].needs:
            yield f"{wakeup.place}: {_cell(wakeup)}: {case_id} does not need '{need}'; name a case that does, or correct 'between'"
