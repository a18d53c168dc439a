# SPDX-License-Identifier: MIT
"""Tells what differs between two runs: newly failing, failing otherwise, slower, gone, new and newly passing, by cause.

OLD.json and NEW.json are what pytest --results=FILE wrote. Without NEW.json the last run is taken, and without both the last two runs on
one target; of these only the cases that both have are compared. docs/results.md says what counts as a difference.
Exit status: 0 nothing got worse, 1 something did, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from runner import ROOT
from runner.model.document import load_document
from runner.model.history import History
from runner.reports.comparison import compare_runs, json_of, markdown_of, text_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("old", nargs="?", metavar="OLD.json", type=Path, help="the results of the earlier run (default: the last run but one)")
    parser.add_argument("new", nargs="?", metavar="NEW.json", type=Path, help="the results of the later run (default: the last run)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="write Markdown")
    form.add_argument("--json", action="store_true", help="write JSON, with all that differs")


def run(options: argparse.Namespace) -> int:
    """Compares; raises RunError."""
    if options.new:
        old, new = load_document(options.old), load_document(options.new)
    elif options.old:
        old, new = load_document(options.old), History.of(ROOT).last()
    else:
        old, new = History.of(ROOT).last_two()
    runs = compare_runs(ROOT, old, new, only_common=options.new is None)
    if options.json:
        print(json.dumps(json_of(runs), indent=1))
    else:
        print(markdown_of(runs) if options.markdown else text_of(runs))
    return 1 if runs.comparison.worse else 0
