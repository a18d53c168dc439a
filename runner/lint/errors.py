# SPDX-License-Identifier: MIT
"""The table of the errors that the standard requires: its rows are well formed, cases name its errors, and its page is up to date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner.lint.program import programs
from runner.model.error_table import Requirement, cited_errors, load_requirements
from runner.reports.errors_page import PAGE, page

_EDITIONS = ("2016", "2024", "-")  # - where no edition that has the error was at hand


def check_errors(root: Path) -> Iterator[str]:
    """Rows of inventory/errors.tsv say each thing once; refs of cases name errors in it; docs/errors.md is made from it."""
    everything = programs(root)
    requirements = load_requirements(root, (program.case for program in everything))
    families = {program.case.family for program in everything}
    places: dict[tuple[str, str, str], str] = {}
    for requirement in requirements:
        yield from _row(requirement, families)
        for family in requirement.families:
            key = (requirement.interface, requirement.error, family)
            if key in places:
                yield f"{requirement.place}: second row for {key[0]}() {key[1]} of {family}, after {places[key]}; join the two"
            places[key] = requirement.place
    pairs = {(requirement.interface, requirement.error) for requirement in requirements}
    interfaces = {interface for interface, _ in pairs}
    for program in everything:
        cited = [pair for pair in cited_errors(program.case) if pair[0] in interfaces]
        if program.case.strength == "shall fail" and cited and not pairs.intersection(cited):
            names = ", ".join(f"{interface}() {error}" for interface, error in cited)
            yield f"{program.key_place('ref')}: 'shall fail', but the table of errors has no row for {names}; correct ref, strength or table"
    file = root / PAGE
    if not file.exists() or file.read_text(encoding="utf-8") != page(requirements):
        yield f"{PAGE}:1: not what inventory/errors.tsv and the cases say; run runner/ipcts errors --markdown {PAGE}"


def _row(requirement: Requirement, families: set[str]) -> Iterator[str]:
    name = f"{requirement.interface}() {requirement.error}"
    if not re.fullmatch(r"\w+", requirement.interface) or not re.fullmatch(r"E[A-Z0-9]+", requirement.error):
        yield f"{requirement.place}: {name} is not an interface and an error; write them as read and EAGAIN"
    if requirement.edition not in _EDITIONS:
        yield f"{requirement.place}: {name}: the edition is '{requirement.edition}'; write the one that was read: {' or '.join(_EDITIONS)}"
    if requirement.condition in ("", "-"):
        yield f"{requirement.place}: {name} has no condition; say in own words when the interface shall fail"
    if not requirement.families:
        yield f"{requirement.place}: {name} belongs to no family; name the families that use the interface"
    for family in requirement.families:
        if family not in families:
            yield f"{requirement.place}: {name}: there are no cases of the family '{family}'; correct its name"
    if requirement.reason and requirement.cases:
        yield f"{requirement.place}: {name} has a reason, but {requirement.cases[0]} shows it; write - as the reason"
