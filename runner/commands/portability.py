# SPDX-License-Identifier: MIT
"""Shows which cases the programs for other systems hold, and what each of these systems lacks for the others.

It reads what the builds of the presets freebsd, netbsd, openbsd and macos left behind; nothing is run, for no such system starts here.
    runner/setup cross && for preset in freebsd netbsd openbsd macos; do cmake --workflow --preset $preset; done
Exit status: 0 it is shown, 1 a program holds less than --at-least, 2 a build is missing or broken.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from runner import ROOT
from runner.model.case import EDITIONS, Case, load_cases
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.holds import Build, load_build

PRESETS = ("freebsd", "netbsd", "openbsd", "macos")
BEGIN, END = "<!-- runner/ipcts portability --markdown -->", "<!-- end -->"  # around the tables in a Markdown file


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("presets", metavar="PRESET", nargs="*", default=PRESETS, help=f"the builds to show (default: {' '.join(PRESETS)})")
    parser.add_argument("--profile", default="posix", metavar="NAME", help="count the cases of this profile (default: posix)")
    parser.add_argument("--at-least", type=float, default=0, metavar="PERCENT", help="fail where a program holds less of the cases")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help=f"write the tables into this file, between '{BEGIN}' and '{END}'")


def row(cells: list[object]) -> str:
    """A row of a table."""
    return "| " + " | ".join(map(str, cells)) + " |"


def families_table(cases: list[Case], builds: dict[str, Build]) -> list[str]:
    """How many cases of each family each program holds."""
    lines = [row(["family", "cases", *builds]), row(["---", *["---:"] * (len(builds) + 1)])]
    of_family = Counter(case.id.split("/")[0] for case in cases)
    held = {name: Counter(case.id.split("/")[0] for case in cases if build.holds(case)) for name, build in builds.items()}
    lines += [row([family, count, *(held[name][family] for name in builds)]) for family, count in sorted(of_family.items())]
    lines += total_rows("all", cases, builds)
    older = [case for case in cases if not case.since]
    if len(older) < len(cases):
        lines += total_rows(f"without what is new since POSIX.1-{EDITIONS[0]}", older, builds)
    return lines


def total_rows(name: str, cases: list[Case], builds: dict[str, Build]) -> list[str]:
    """How many of these cases each program holds, and which share that is."""
    totals = [sum(map(build.holds, cases)) for build in builds.values()]
    shares = [f"{100 * total / max(1, len(cases)):.1f} %" for total in totals]
    return [row([name, len(cases), *totals]), row(["", "", *shares])]


def reasons_table(cases: list[Case], builds: dict[str, Build]) -> list[str]:
    """Why cases are left out: for each family and reason how many cases each program lacks."""
    lacking: dict[tuple[str, str], Counter[str]] = {}
    for name, build in builds.items():
        for case in cases:
            if case.id in build.left_out:
                lacking.setdefault((case.id.split("/")[0], build.left_out[case.id]), Counter())[name] += 1
    lines = [row(["family", "what is missing", *builds]), row(["---", "---", *["---:"] * len(builds)])]
    return lines + [row([family, f"`{reason}`", *(counts[name] or "" for name in builds)]) for (family, reason), counts in sorted(lacking.items())]


def between_markers(file: Path, text: str) -> str:
    """The contents of a file with this text between the markers; raises RunError."""
    try:
        before, begin, rest = file.read_text(encoding="utf-8").partition(BEGIN)
    except OSError as error:
        raise RunError(f"{file}: can't be read ({error.strerror}); name a file with the line {BEGIN}") from error
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise RunError(f"{file}: has no line '{BEGIN}', or none '{END}' after it; write both where the tables belong")
    return f"{before}{begin}\n{text}\n{end}{after}"


def run(options: argparse.Namespace) -> int:
    """Prints the tables; raises RunError."""
    every = load_cases(ROOT)
    builds = {preset: load_build(ROOT / f"build-{preset}", every) for preset in options.presets}
    wanted = [case for case in every if case.profile == options.profile]
    cases = [case for case in wanted if any(case.id in build.known for build in builds.values())]
    for preset, build in builds.items():
        if unknown := [case.id for case in cases if case.id not in build.known]:
            raise RunError(f"build-{preset}: is without {unknown[0]}, which others have; build it again: cmake --workflow --preset {preset}")
    text = "\n".join([*families_table(cases, builds), "", *reasons_table(cases, builds)])
    if options.markdown:
        write_file(options.markdown, between_markers(options.markdown, text))
    print(text)
    least = min(sum(map(build.holds, cases)) for build in builds.values())
    return 1 if 100 * least < options.at_least * len(cases) else 0
