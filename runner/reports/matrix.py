# SPDX-License-Identifier: MIT
"""Several targets in one table, made from their results documents: aligned for a terminal, or as rows of a Markdown page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.verdicts import NOT_NEW

COLUMNS = ("target", "passed", "known", "unsupported", "failed", "seconds")
BEGIN, END = "<!-- runner/ipcts matrix --markdown -->", "<!-- end -->"  # around the table in a Markdown file


@dataclass
class Outcome:
    """What came of one target.

    `status` is pytest's exit status (2 also where it never began), `totals` counts the verdicts, `seconds` is without the build, and
    `remarks` says which cases are red, or why nothing was run.
    """

    name: str
    status: int
    totals: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    remarks: list[str] = field(default_factory=list)

    def row(self) -> list[str]:
        """The cells of COLUMNS."""
        if not self.totals:
            return [self.name, *["-"] * (len(COLUMNS) - 1)]
        failed = sum(count for verdict, count in self.totals.items() if verdict not in NOT_NEW)
        counts = [self.totals[verdict] for verdict in NOT_NEW]
        return [self.name, *map(str, [*counts, failed]), f"{self.seconds:.0f}"]


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """The rows in columns; numbers to the right."""
    widths = [max(20, *(len(row[0]) for row in rows)), *map(len, COLUMNS[1:])]
    return "\n".join("  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows)


def rows_of(file: Path) -> tuple[str, dict[str, str], str]:
    """What is before the rows of the table in a Markdown file, the rows by target, and what is behind; raises RunError."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{file}: it can't be read ({error}); name a Markdown file") from error
    before, begin, rest = text.partition(f"{BEGIN}\n")
    table, end, behind = rest.partition(END)
    if not begin or not end:
        raise RunError(f"{file}: there is no line '{BEGIN}' with a line '{END}' after it; add both where you want the table")
    rows = {line.split("|")[1].strip().strip("`"): line for line in table.splitlines()[2:] if line.startswith("|")}
    return before + begin, rows, end + behind


def renew(file: Path, outcomes: Sequence[Outcome]) -> None:
    """Writes the rows of these targets into a Markdown file; those of others, which were not run now, stay. Raises RunError."""
    before, rows, behind = rows_of(file)
    for outcome in outcomes:
        if outcome.totals:
            name, *counts = outcome.row()
            rows[outcome.name] = f"| `{name}` | {' | '.join(counts)} |"
    heading = f"| {' | '.join(COLUMNS)} |\n| --- |{' ---: |' * (len(COLUMNS) - 1)}\n"
    write_file(file, before + heading + "".join(f"{row}\n" for _, row in sorted(rows.items())) + behind)
