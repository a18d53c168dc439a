# SPDX-License-Identifier: MIT
"""Checks the sources: front matter, inventory, deviations, names, and the rules for cases (docs/writing-cases.md).

Exit status: 0 nothing to complain of, 1 complaints, one a line with file and line, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import sys

from runner import ROOT
from runner.lint import CHECKS
from runner.model.case import FrontMatterError
from runner.model.errors import RunError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("checks", nargs="*", metavar="CHECK", help="only these; default: all")
    parser.add_argument("--list", action="store_true", help="name the checks, and say what each is for")


def run(options: argparse.Namespace) -> int:
    """Checks; one that cannot be done does not keep the others from it. Raises RunError for an unknown check."""
    if options.list:
        width = max(map(len, CHECKS))
        for name, check in CHECKS.items():
            print(f"{name:<{width}}  {(check.__doc__ or '').splitlines()[0]}")
        return 0
    if unknown := [name for name in options.checks if name not in CHECKS]:
        raise RunError(f"there is no check '{unknown[0]}'; --list names them all")
    status = 0
    errors: set[str] = set()
    for name in options.checks or CHECKS:
        try:
            for complaint in CHECKS[name](ROOT):
                print(complaint)
                status = max(status, 1)
        except (RunError, FrontMatterError) as error:
            if str(error) not in errors:  # what is broken for one check is for others as well
                print(f"runner/ipcts lint: {error}", file=sys.stderr)
            errors.add(str(error))
            status = 2
    return status
