# SPDX-License-Identifier: MIT
"""The inventory: the assertions that cases should show, and the claims that some of them verify (inventory/*.tsv)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from runner.model.case import Case
from runner.model.errors import RunError

FOLDER = Path("inventory")
CLAIMS = FOLDER / "claims.tsv"
JUSTIFIED = FOLDER / "justified.tsv"
ERRORS = FOLDER / "errors.tsv"
WAKEUPS = FOLDER / "wakeups.tsv"


@dataclass(frozen=True)
class Row:
    """One assertion or claim.

    `group` is what it is counted under: `family/interface`, or the family of a claim. `place` is `file:line`, `columns` the whole row.
    """

    id: str
    group: str
    priority: int
    place: str
    columns: dict[str, str]


def read_table(root: Path, file: Path, columns: Sequence[str] = ()) -> list[tuple[str, dict[str, str]]]:
    """The rows of a tab-separated file with a heading, each with its `file:line`; raises RunError, also if the columns are others."""
    try:
        with (root / file).open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            rows = list(reader)
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{file}: it can't be read ({error}); restore it from the repository") from error
    if columns and list(columns) != list(reader.fieldnames or ()):
        raise RunError(f"{file}:1: the heading is another; write the columns {', '.join(columns)}, separated by tabs")
    placed = [(f"{file}:{number}", row) for number, row in enumerate(rows, 2)]
    for place, row in placed:
        if None in row or None in row.values():
            raise RunError(f"{place}: this row and the heading have different numbers of columns; separate columns by single tabs")
    return placed


def load_assertions(root: Path) -> list[Row]:
    """All assertions, of all families; raises RunError."""
    rows = []
    for path in sorted((root / FOLDER).glob("*.tsv")):
        file = path.relative_to(root)
        if file in (CLAIMS, JUSTIFIED, ERRORS, WAKEUPS):
            continue
        for place, row in read_table(root, file):
            if not row["priority"].isdigit():
                raise RunError(f"{place}: the priority '{row['priority']}' is not a number; write 1, 2 or 3")
            rows.append(Row(row["id"], "/".join(row["id"].split(".")[:2]), int(row["priority"]), place, row))
    return rows


def load_claims(root: Path, testable: bool = True) -> list[Row]:
    """The claims, only the testable ones unless told otherwise; raises RunError."""
    return [
        Row(row["claim_id"], row["family"], 1, place, row)
        for place, row in read_table(root, CLAIMS)
        if row["testable"].startswith("yes") or not testable
    ]


def covered_by(cases: Iterable[Case]) -> tuple[set[str], set[str]]:
    """The assertions and the claims that the cases cover: those with their ids, and those that they name."""
    assertions: set[str] = set()
    claims: set[str] = set()
    for case in cases:
        assertions.update((case.id.replace("/", "."), *case.assertion))
        claims.update(case.claims)
    return assertions, claims


def load_justified(root: Path) -> dict[str, str]:
    """Why some assertions and claims have no case: reasons by id; raises RunError."""
    return {row["id"]: row["reason"] for _, row in read_table(root, JUSTIFIED)}
