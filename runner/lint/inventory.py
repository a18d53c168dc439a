# SPDX-License-Identifier: MIT
"""The inventory beside the front matter of the cases: each fact in one of the two, and every id names something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from runner.lint.program import programs
from runner.model.case import NEEDS, STRENGTHS, is_profile
from runner.model.inventory import CLAIMS, JUSTIFIED, Row, covered_by, load_assertions, load_claims, read_table

# The columns that a row has only until a case covers it, and what each may say then.
_OF_THE_CASE: dict[str, Callable[[str], bool]] = {
    "profile": is_profile,
    "strength": lambda cell: cell in STRENGTHS,
    "ref": lambda cell: cell != "-",
    "needs": lambda cell: cell == "-" or NEEDS.issuperset(cell.split()),
}


def check_inventory(root: Path) -> Iterator[str]:
    """Assertions and claims that cases and justified.tsv name exist; rows have ids of their own, and what only they can say."""
    everything = programs(root)
    covered, claimed = covered_by(program.case for program in everything)
    places: dict[str, str] = {}
    for row in load_assertions(root):
        if row.id in places:
            yield f"{row.place}: second row for {row.id}, after {places[row.id]}; join the two"
        places[row.id] = row.place
        yield from _columns(row, row.id in covered)
    claims = {row.id for row in load_claims(root, testable=False)}
    for program in everything:
        for assertion in program.case.assertion:
            if assertion not in places:
                yield f"{program.key_place('assertion')}: assertion '{assertion}' is not in the inventory; correct it"
        for claim in program.case.claims:
            if claim not in claims:
                yield f"{program.key_place('claims')}: claim '{claim}' is not in {CLAIMS}; correct it"
    for place, line in read_table(root, JUSTIFIED):
        if line["id"] not in places and line["id"] not in claims:
            yield f"{place}: '{line['id']}' is neither an assertion nor a claim; correct or remove it"
        elif line["id"] in covered | claimed:
            yield f"{place}: '{line['id']}' has a case; remove the line"


def _columns(row: Row, covered: bool) -> Iterator[str]:
    for column, is_good in _OF_THE_CASE.items():
        cell = row.columns[column]
        if covered and cell != "-":
            yield f"{row.place}: '{column}' of {row.id} is in the front matter of its case; write -"
        elif not covered and not is_good(cell):
            yield f"{row.place}: '{column}' of the open row {row.id} is '{cell}'; write what a case's front matter would say"
