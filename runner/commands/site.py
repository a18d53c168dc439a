# SPDX-License-Identifier: MIT
"""Makes static pages of results documents: systems side by side, each case at a permanent address (docs/site.md).

The documents are what pytest --results=FILE and runner/ipcts matrix --results=DIR write. Several of one target are its history. The pages
need no server: open DIR/index.html.
Exit status: 0 the site is there, 2 it could not be made, and DIR is as it was.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError
from runner.model.on_record import FOLDER, on_record
from runner.site.build import check_directory, write_site
from runner.site.content import load_content
from runner.site.history import keep, kept


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "results", nargs="*", metavar="RESULTS.json", type=Path,
        help="results documents, also compressed as .json.gz (default: those on record in results/)",
    )  # fmt: skip
    parser.add_argument("--out", required=True, metavar="DIR", type=Path, help="where the site goes; a site that is there is replaced")
    parser.add_argument("--history", metavar="DIR", type=Path, help="keep one document there for each version of each system, and show all of them")


def run(options: argparse.Namespace) -> int:
    """Writes the site and says how large it is; raises RunError, FrontMatterError."""
    begun = time.monotonic()
    try:
        from runner.site.pages import Pages  # here, since the other commands go without these packages
    except ModuleNotFoundError as error:
        fix = "install python3-jinja2 and python3-markdown for Debian's python3, or ipcts[site] with pip"
        raise RunError(f"the Python module '{error.name}' is missing; {fix}") from error
    check_directory(options.out)
    paths = list(options.results)
    if options.history:
        keep(options.history, paths)
        paths = kept(options.history)
    paths = paths or on_record(ROOT / FOLDER)
    if not paths:
        raise RunError("no results document was named, and none is on record; name one, such as r.json after pytest --results=r.json")
    content = load_content(ROOT, paths)
    size = write_site(options.out, Pages(content).all())
    print(f"{options.out}/index.html: {len(content.systems)} systems, {len(content.cases)} cases, {size / 1e6:.1f} MB, {time.monotonic() - begun:.0f} s")
    return 0
