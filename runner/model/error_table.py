# SPDX-License-Identifier: MIT
"""The errors that the standard lists under "shall fail" (inventory/errors.tsv), and the cases that show them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from runner.model.case import Case
from runner.model.inventory import ERRORS, read_table
from runner.model.reference import ReferenceFault, parse_references

COLUMNS = ("interface", "error", "families", "edition", "condition", "reason")
_NAME = re.compile(r"\bE[A-Z0-9]+\b")
_DECIDE_NOTHING = ("may", "should", "unspecified", "implementation-defined")


@dataclass(frozen=True)
class Requirement:
    """One error that an interface shall give, where some families use it.

    `interface` has no parentheses; `edition` is the one that was read; `reason` says why no case shows the error, and is '' where one
    does, or where one is still to be written. `cases` are the ids of the cases that show it: those of these families, and those of families
    without a row of their own for it, such as signal/eintr for most interfaces.
    """

    place: str
    interface: str
    error: str
    families: tuple[str, ...]
    edition: str
    condition: str
    reason: str
    cases: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether there is neither a case nor a reason."""
        return not self.cases and not self.reason


def cited_errors(case: Case) -> Iterator[tuple[str, str]]:
    """The errors that the case's `ref` names, as pairs of interface and error: `XSH read() ERRORS EAGAIN EBADF` names two."""
    try:
        references = parse_references(case.ref)
    except ReferenceFault:  # the check front-matter tells
        return
    for reference in references:
        if reference.is_function and reference.section.startswith("ERRORS "):
            yield from ((reference.page, error) for error in _NAME.findall(reference.section.removeprefix("ERRORS ")))


def shown_errors(case: Case) -> set[tuple[str, str]]:
    """The cited errors that a line of the expected text demands, alone or in a set of errors.

    It is none where the line allows success, too, or where the document leaves open what the case shows.
    """
    if case.strength in _DECIDE_NOTHING:
        return set()
    demanded: set[str] = set()
    for line in case.expected.splitlines():
        found = [_NAME.findall(candidate) for candidate in line.partition(": ")[2].split(" or ")]
        if all(found):
            demanded.update(name for names in found for name in names)
    return {pair for pair in cited_errors(case) if pair[1] in demanded}


def load_requirements(root: Path, cases: Iterable[Case]) -> list[Requirement]:
    """The rows of the table with the cases that show them; raises RunError."""
    table = [(place, row, tuple(row["families"].split())) for place, row in read_table(root, ERRORS, COLUMNS)]
    owners = {(row["interface"], row["error"], family) for _, row, families in table for family in families}
    shown: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        for pair in shown_errors(case):
            shown.setdefault(pair, []).append(case)
    requirements = []
    for place, row, families in table:
        pair = (row["interface"], row["error"])
        ids = sorted(case.id for case in shown.get(pair, []) if case.family in families or (*pair, case.family) not in owners)
        reason = "" if row["reason"] == "-" else row["reason"]
        requirements.append(Requirement(place, *pair, families, row["edition"], row["condition"], reason, tuple(ids)))
    return requirements
