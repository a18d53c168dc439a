# SPDX-License-Identifier: MIT
"""Records the new failures of a run in a deviations file, grouped by cause; somebody has to write the reasons (docs/results.md).

An entry has what the run showed and an empty reason. Every command refuses the file until the reasons are written. Entries of one cause
share one reason: the first has it, and the others name the first with `same_as`. What is in the file stays as it is.
Exit status: 0 there is nothing left to do, 1 reasons are to be written or something is to be looked at, 2 it could not be done.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from runner import ROOT
from runner.diagnose.diagnosis import Diagnostician
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.places import is_only_read
from runner.model.text import one_line
from runner.reports.record import DeviationsText, deviations_path, record, write_recorded


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("results", metavar="RESULTS.json", type=Path, help="what pytest --results=FILE wrote")
    parser.add_argument("--system", required=True, metavar="NAME", help="the file: expected/deviations/NAME.toml, or any FILE.toml")
    parser.add_argument("--seen", metavar="TEXT", help="the system and its version, for new entries (default: what the target says of itself)")
    parser.add_argument("--remove-stale", action="store_true", help="remove the entries of cases that pass or do not exist; without it they are listed")
    parser.add_argument(
        "--since", default="", metavar="VERSION", help="the version of this run; entries of older versions stay, with an `until` where they hold no more"
    )


def run(options: argparse.Namespace) -> int:
    """Renews the file; raises RunError."""
    document = load_document(options.results)
    file = deviations_path(ROOT, options.system)
    if is_only_read(ROOT) and file.is_relative_to(ROOT):
        raise RunError(f"--system: {options.system} belongs to the installed suite, which is not written; name a file of your own, such as mine.toml")
    shown = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)
    text = DeviationsText(file, shown)
    target = document["target"]
    causes = Diagnostician(ROOT).causes(document["cases"], [*target["deviations"], file.stem])
    kernel = " ".join(str(target[key]) for key in ("sysname", "release") if target.get(key))
    system = target.get("software") or kernel or str(target.get("name", "unknown"))
    done = record(text, shown, document["cases"], causes, options.seen or system, options.remove_stale, options.since)
    write_recorded(file, text)
    if done.added:
        print(f"{shown}: new entries: {len(done.added)}, causes: {done.causes}")
    if done.ended:
        print(f"{shown}: entries that hold until {options.since}: {len(done.ended)}")
    if done.removed:
        print(f"{shown}: stale entries that were removed: {len(done.removed)}")
    missing = text.without_reason()
    if missing:
        print(f"{shown}: reasons that are to be written: {len(missing)}, the first for {missing[0]}")
    if done.added and options.system not in target["deviations"]:
        print(f"add {options.system} to 'deviations' in the target file, or run with --deviations")
    for line in done.left:
        print(one_line(line))
    if not (done.added or done.ended or done.removed or missing or done.left):
        print(f"{shown}: it has all that this run found")
    return 1 if missing or done.left else 0
