# SPDX-License-Identifier: MIT
"""Writes docs/deviations.md, the page of the known deviations of Linux and glibc.

The page is made from linux.toml and glibc.toml in expected/deviations and from the front matter of the cases. With --check the command
writes nothing and says whether the page is up to date.
Exit status: 0 the page is up to date, or was written; 1 it is out of date; 2 a file is broken.
"""

from __future__ import annotations

import argparse

from runner import ROOT
from runner.model.case import load_cases
from runner.model.files import write_file
from runner.reports.deviations_page import PAGE, page


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the page is up to date")


def run(options: argparse.Namespace) -> int:
    """Writes or compares; raises RunError, FrontMatterError."""
    text = page(ROOT, load_cases(ROOT))
    file = ROOT / PAGE
    if not options.check:
        write_file(file, text)
        return 0
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return 0
    print(f"{PAGE}: the page is out of date; run runner/ipcts deviations")
    return 1
