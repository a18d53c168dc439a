# SPDX-License-Identifier: MIT
"""Checks the sources: front matter, inventory, deviations, names, one check a file in runner/lint/.

Exit status: 0 nothing to complain of, 1 complaints, one a line with file and line, 2 it could not be done.
"""

from __future__ import annotations

import argparse

from runner import ROOT
from runner.lint import CHECKS
from runner.model.errors import RunError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("checks", nargs="*", metavar="CHECK", help="only these; default: all")
    parser.add_argument("--list", action="store_true", help="name the checks, and say what each is for")


def run(options: argparse.Namespace) -> int:
    """Checks; raises RunError, FrontMatterError."""
    if options.list:
        width = max(map(len, CHECKS))
        for name, check in CHECKS.items():
            print(f"{name:<{width}}  {(check.__doc__ or '').splitlines()[0]}")
        return 0
    if unknown := [name for name in options.checks if name not in CHECKS]:
        raise RunError(f"there is no check '{unknown[0]}'; --list names them all")
    complaints = [complaint for name in options.checks or CHECKS for complaint in CHECKS[name](ROOT)]
    print(*complaints, sep="\n", end="\n" if complaints else "")
    return 1 if complaints else 0
