# SPDX-License-Identifier: MIT
"""docs/deviations.md tells where each known deviation of Linux and glibc was read: one row each, all cells filled."""

from __future__ import annotations

from runner.model.deviations import FOLDER, load_file
from runner.tests.checkout import ROOT

COLUMNS = 8


def rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "deviations.md").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `")]


def test_the_table_names_exactly_the_known_deviations() -> None:
    known = [case for system in ("linux", "glibc") for case in load_file(ROOT, FOLDER / f"{system}.toml", "this test")]
    assert [row[0].strip("`") for row in rows()] == sorted(known)


def test_every_row_says_all() -> None:
    assert [row[0] for row in rows() if len(row) != COLUMNS or not all(row)] == []
