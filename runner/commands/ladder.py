# SPDX-License-Identifier: MIT
"""Shows the ladder: what the cases need of a system, in the order in which a young kernel can have it (docs/ladder.md).

With results documents, which pytest --results=FILE writes, it says how far these systems are, and what is next.
Exit status: 0 it was shown, 2 it could not be done.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from runner import ROOT
from runner.ladder.climb import Climb, ladder_of
from runner.model.case import load_cases
from runner.model.document import load_document


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("results", nargs="*", metavar="RESULTS.json", type=Path, help="what pytest --results=FILE wrote")


def run(options: argparse.Namespace) -> int:
    """Shows it; raises RunError, FrontMatterError."""
    ladder = ladder_of(ROOT, load_cases(ROOT))
    if not options.results:
        for number, rung in enumerate(ladder.rungs, 1):
            print(f"{number:3} {rung.name}: {len(rung.cases)} case{'s' * (len(rung.cases) > 1)}, first {rung.cases[0]}")
    for path in options.results:
        document = load_document(path)
        climb = Climb.of(ladder, {case["id"]: case["verdict"] for case in document["cases"]})
        print(f"{path}:")
        for line in climb.lines():
            print(f"  {line}")
        green = sum(bool(climb.gaps_below(case)) for case in climb.green)
        red = sum(bool(climb.gaps_below(case)) for case in climb.red)
        print(f"  of {len(climb.green)} cases that pass, {green} need a rung that does not hold; of {len(climb.red)} that do not, {red}")
    return 0
