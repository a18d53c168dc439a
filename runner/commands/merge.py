# SPDX-License-Identifier: MIT
"""Joins the results documents of a run in parts (--shard K/N), and says what is missing.

It writes the document of the whole even where something is wrong with it: a part is missing, two parts ran the same case, or a part is
of another version or system. Exit status, which is also that of the document: 0 nothing is new, 1 there are new deviations, 2 something
is wrong with the whole, or it could not be done.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from runner import ROOT
from runner.model.case import case_sources, id_of
from runner.model.document import load_document, write_document
from runner.model.files import check_place
from runner.model.merging import Part, merge


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("results", nargs="+", metavar="RESULTS.json", type=Path, help="what pytest --results=FILE or ipcts --json FILE wrote")
    parser.add_argument("--out", required=True, metavar="FILE", type=Path, help="where the document of the whole is written")


def run(options: argparse.Namespace) -> int:
    """Merges; raises RunError."""
    check_place(options.out)
    whole = merge([Part.of(str(path), load_document(path)) for path in options.results])
    write_document(options.out, whole)
    for error in whole["errors"]:
        print(error)
    known = set(map(id_of, case_sources(ROOT)))
    print(", ".join(f"{count} {verdict}" for verdict, count in whole["totals"].items() if count) or "no case")
    print(f"{options.out}: {len(known & {case['id'] for case in whole['cases']})} of the {len(known)} cases of this checkout")
    return int(whole["exit"])
