# SPDX-License-Identifier: MIT
"""The page docs/errors.md: by family, which errors that the standard requires have a case, and why the others have none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from runner.model.error_table import Requirement

PAGE = Path("docs/errors.md")
_HEADING = """# Errors that the standard requires

Made by `runner/ipcts errors --markdown docs/errors.md` from `inventory/errors.tsv` and the front matter of the cases; do not edit.

A row is an interface, and a column an error of the list "shall fail" on its page. A number says how many cases show the error: cases of
the family, or of families that have no such row. "r" says that there is a reason why no case does, which stands below the table, and
"open" that there is neither. An empty cell is an error that the page does not list. Reasons name the edition that was read: 2024 is
POSIX.1-2024, and 2016 the 2016 edition of POSIX.1-2008, where the page of 2024 was not at hand. "-" stands for an interface that
is new in 2024 and whose page was not at hand; it fails as the one that it extends does, or as the manuals of several systems say.
"""


def page(requirements: Iterable[Requirement], families: Iterable[str] = ()) -> str:
    """The page's text, for all families unless some are named."""
    groups: dict[str, list[Requirement]] = defaultdict(list)
    for requirement in requirements:
        for family in requirement.families:
            groups[family].append(requirement)
    wanted = sorted(set(families) & groups.keys() if families else groups)
    sections = [_HEADING, _summary({family: groups[family] for family in wanted})]
    for family in wanted:
        sections += [f"## {family}\n", _table(groups[family]), _reasons(groups[family])]
    return "\n".join(section for section in sections if section)


def _summary(groups: dict[str, list[Requirement]]) -> str:
    lines = ["| | errors | shown | justified | open |", "| --- | ---: | ---: | ---: | ---: |"]
    for family, group in groups.items():
        shown = sum(bool(requirement.cases) for requirement in group)
        left = sum(requirement.is_open for requirement in group)
        lines.append(f"| {family} | {len(group)} | {shown} | {len(group) - shown - left} | {left} |")
    return "\n".join(lines) + "\n"


def _mark(requirement: Requirement | None) -> str:
    if requirement is None:
        return ""
    return str(len(requirement.cases)) if requirement.cases else "r" if requirement.reason else "open"


def _table(group: Sequence[Requirement]) -> str:
    cells = {(requirement.interface, requirement.error): requirement for requirement in group}
    errors = sorted({error for _, error in cells})
    lines = ["| | " + " | ".join(errors) + " |", "| --- |" + " :-: |" * len(errors)]
    for interface in sorted({interface for interface, _ in cells}):
        marks = (_mark(cells.get((interface, error))) for error in errors)
        lines.append(f"| `{interface}()` | " + " | ".join(marks) + " |")
    return "\n".join(lines) + "\n"


def _reasons(group: Sequence[Requirement]) -> str:
    lines = [
        f"- `{requirement.interface}()` {requirement.error} ({requirement.edition}), {requirement.condition}: {requirement.reason}\n"
        for requirement in sorted(group, key=lambda requirement: (requirement.interface, requirement.error))
        if requirement.reason and not requirement.cases
    ]
    return "".join(lines)
