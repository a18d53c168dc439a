# SPDX-License-Identifier: MIT
"""Puts results on record: writes each results document in a short form to results/TARGET.json, where every command can read it.

runner/ipcts matrix --results=DIR makes the documents. What was seen is judged
again with the deviations of this checkout. A case that has changed since a document was made is left out of it.
A document of some cases brings a record up to date: of the same version of the system, the other cases stay as they are.
Exit status: 0 all are on record, 2 one could not be put there.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from runner import ROOT
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.on_record import FOLDER, on_record
from runner.reports.on_record import remove_unused, shorten, write_short


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("results", nargs="+", metavar="RESULTS.json", type=Path, help="what pytest --results=FILE has written")
    parser.add_argument("--folder", default=ROOT / FOLDER, metavar="DIR", type=Path, help="where they go (default: results/ of the checkout)")


def run(options: argparse.Namespace) -> int:
    """Writes the short forms; raises RunError."""
    for path in options.results:
        document = load_document(path)
        name = document["target"]["name"]
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9@._+-]*", name):
            raise RunError(f"{path}: its target is called {name!r}, which makes no file name; give the target file another name")
        place = options.folder / f"{name}.json"
        try:
            short = shorten(document, place)
        except RunError as error:
            raise RunError(f"{path}: {error}") from error
        write_short(place, short)
        print(f"{place}: {place.stat().st_size / 1000:.0f} KB, without {len(short['not_run'])} cases", flush=True)
    remove_unused(options.folder, [json.loads(path.read_bytes()) for path in on_record(options.folder)])
    return 0
