# SPDX-License-Identifier: MIT
"""Shows which assertions of the inventory have a case.

An assertion is covered if a case has its id, or names it in the key `assertion`. It is justified if inventory/justified.tsv says why it
has no case. Otherwise it is open. A claim is covered if a case names it in the key `claims`. Only files are read; nothing is run.
With --build only the cases count that the program in this build directory holds.
To find an assertion to write a case for: runner/ipcts coverage --priority 3 --open
With --wakeups the rows are those of inventory/wakeups.tsv instead: the events that end the waits of the interfaces that wait.
Exit status: 0 nothing is open, 1 something is open, 2 a file is broken.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from runner import ROOT
from runner.model.case import load_cases
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.holds import load_build
from runner.model.inventory import Row, covered_by, load_assertions, load_claims, load_justified
from runner.model.wakeups import load_wakeups
from runner.reports.wakeups_section import wakeups_section

_HEADING = "# Coverage\n\nMade by `runner/ipcts coverage --markdown docs/coverage.md`; do not edit.\n\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--families", metavar="LIST", help="count only these families, separated by commas")
    parser.add_argument("--priority", type=int, default=1, metavar="N", help="count rows up to this priority (default 1)")
    parser.add_argument("--open", action="store_true", help="print what is open: the ids of assertions and claims, or wake-ups")
    parser.add_argument("--wakeups", action="store_true", help="look at the events that end waits instead")
    parser.add_argument("--build", type=Path, metavar="DIR", help="count only the cases that the program built there holds")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables to this file, too")


def markdown(title: str, rows: list[Row], covered: set[str], justified: set[str]) -> str:
    """A table with a line for each group and one for all."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.group].append(row)
    lines = [f"## {title}", "", "| | rows | covered | justified | open |", "| --- | ---: | ---: | ---: | ---: |"]
    for name, group in [*sorted(groups.items()), ("all", rows)]:
        ids = {row.id for row in group}
        inside, excused = ids & covered, (ids & justified) - covered
        lines.append(f"| {name} | {len(ids)} | {len(inside)} | {len(excused)} | {len(ids - inside - excused)} |")
    return "\n".join(lines)


def _run_wakeups(options: argparse.Namespace) -> int:
    """Prints the table of what ends waits, or only what is open there; raises RunError."""
    if options.markdown or options.build:
        raise RunError("--wakeups goes with neither --markdown nor --build; without it --markdown writes both parts of the page")
    wakeups = load_wakeups(ROOT)
    known = {family for wakeup in wakeups for family in wakeup.families}
    families = set(options.families.split(",")) if options.families else known
    for family in sorted(families - known):
        raise RunError(f"no wake-up of the table is of '{family}'; the families are {', '.join(sorted(known))}")
    wakeups = [wakeup for wakeup in wakeups if families & set(wakeup.families)]
    left = [wakeup for wakeup in wakeups if wakeup.is_open]
    if options.open:
        for wakeup in left:
            print(f"{wakeup.place}: {wakeup.name}, {wakeup.event}, {wakeup.between}: {wakeup.condition}")
    else:
        print(wakeups_section(wakeups), end="")
    return 1 if left else 0


def run(options: argparse.Namespace) -> int:
    """Prints the figures; raises RunError, FrontMatterError."""
    if options.wakeups:
        return _run_wakeups(options)
    families = set(options.families.split(",")) if options.families else None
    cases = load_cases(ROOT)
    if options.build:
        build = load_build(options.build, cases)
        cases = [case for case in cases if build.holds(case)]
        print(f"{len(cases)} cases are in {options.build}/ipcts, {len(build.left_out)} are left out\n")
    covered = covered_by(cases)
    justified = set(load_justified(ROOT))
    wanted = [
        [row for row in rows if row.priority <= options.priority and (not families or row.group.split("/")[0] in families)]
        for rows in (load_assertions(ROOT), load_claims(ROOT))
    ]
    titles = (f"Assertions up to priority {options.priority}", "Claims")
    tables = [markdown(title, rows, done, justified) for title, rows, done in zip(titles, wanted, covered, strict=True)]
    left = [row.id for rows, done in zip(wanted, covered, strict=True) for row in rows if row.id not in done | justified]
    print("\n\n".join(tables))
    if options.markdown:
        write_file(options.markdown, _HEADING + "\n\n".join(tables) + "\n\n" + wakeups_section(load_wakeups(ROOT)))
    if options.open:
        print("\n".join(["", *left]))
    return 1 if left else 0
