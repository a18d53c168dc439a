# SPDX-License-Identifier: MIT
"""The inventory beside the front matter of the cases: what both have must agree, and every id must name something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from runner.model.case import load_cases
from runner.model.inventory import CLAIMS, JUSTIFIED, load_assertions, load_claims, load_justified


def check_inventory(root: Path) -> Iterator[str]:
    """Assertions and claims that cases and justified.tsv name exist; rows have ids of their own."""
    rows = load_assertions(root)
    places: dict[str, str] = {}
    for row in rows:
        if row.id in places:
            yield f"{row.place}: second row for {row.id}, after {places[row.id]}; join the two"
        places[row.id] = row.place
    claims = {row.id for row in load_claims(root, testable=False)}
    for case in load_cases(root):
        for assertion in case.assertion:
            if assertion not in places:
                yield f"{case.source}:1: assertion '{assertion}' is not in the inventory; correct it, ids are separated by blanks"
        for claim in case.claims:
            if claim not in claims:
                yield f"{case.source}:1: claim '{claim}' is not in {CLAIMS}; correct it, ids are separated by blanks"
    for name in load_justified(root):
        if name not in places and name not in claims:
            yield f"{JUSTIFIED}: '{name}' is neither an assertion nor a claim; correct or remove it"
