# SPDX-License-Identifier: MIT
"""The page docs/deviations.md: for each known deviation of Linux and glibc what is required, where it was read, and what they do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from runner.model.case import Case
from runner.model.deviations import FOLDER, Known, load_file
from runner.model.errors import RunError

PAGE = Path("docs/deviations.md")
SYSTEMS = ("linux", "glibc")
_HEADING = """# Known deviations of Linux and glibc

`runner/ipcts deviations` makes this page from `expected/deviations/linux.toml`, `expected/deviations/glibc.toml` and the front matter of
the cases; do not edit it.

An entry belongs here only where the document requires what the case expects. So the table says which edition was read: 2024 is
POSIX.1-2024, and 2016 is the 2016 edition of POSIX.1-2008. Where a sentence could be read in 2016 only, something else has to support
it: the system's own manual, which says that POSIX requires otherwise, or another page of 2024 that refers to it. Sections without a
volume belong to XSH. What the text leaves open is not a deviation. It is a set in the expected text, and it is not in this list.

| case | required | strength | read in | supported by | what the system does | documented in | seen |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""
_RULES = """
## Rules for new entries

- Where several errors apply at once, a system may report any of them (XSH 2.3, Error Numbers). A case for an error therefore allows
  every error that its arguments deserve.
- "May fail" and "should" oblige nobody. A function is an exception from a rule of another page only where its own page says so.
- An entry that was read in 2016 only needs a second look when the page of 2024 can be read.
"""


def page(root: Path, cases: Iterable[Case]) -> str:
    """The page's text; raises RunError for an entry that lacks what the page has to tell."""
    by_id = {case.id: case for case in cases}
    known: list[Known] = []
    for system in SYSTEMS:
        entries = load_file(root, root / FOLDER / f"{system}.toml", PAGE.name, unfinished=True)
        known += [entry for last in entries.values() for entry in last.versions()]
    rows = []
    for case_id, entry in sorted(((entry.id, entry) for entry in known), key=lambda pair: pair[0]):
        case = by_id.get(case_id)
        if case is None:
            raise RunError(f"{entry.file}: {case_id}: there is no such case; remove the entry or correct its id")
        if not entry.read_in:
            raise RunError(f"{entry.file}: {case_id}: 'read_in' is missing; say in which edition and section the requirement was read")
        cells = (
            f"`{case_id}`",
            entry.requirement or case.statement,
            case.strength,
            entry.read_in,
            entry.established_by or "the text",
            entry.reason,
            entry.documented or "nowhere",
            "; ".join(filter(None, [entry.seen, entry.range()])),
        )
        rows.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n")
    return _HEADING + "".join(rows) + _RULES
