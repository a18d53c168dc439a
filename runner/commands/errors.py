# SPDX-License-Identifier: MIT
"""Shows which errors that the standard requires have a case, by interface and error.

inventory/errors.tsv lists the errors of the lists "shall fail". A case shows an error if its `ref` names the interface and the error, as
in `XSH read() ERRORS EAGAIN`, and a line of its expected text demands the error, alone or in a set of errors. An error that no case shows
is justified if the table has a reason, and open otherwise. Only files are read; nothing is run.
Exit status: 0 nothing is open, 1 something is open, 2 a file is broken.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from runner import ROOT
from runner.model.case import load_cases
from runner.model.error_table import load_requirements
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.reports.errors_page import page


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--families", metavar="LIST", help="look only at these families, separated by commas")
    parser.add_argument("--open", action="store_true", help="print only what is open, one error a line")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables to this file, too")


def run(options: argparse.Namespace) -> int:
    """Prints the tables; raises RunError, FrontMatterError."""
    requirements = load_requirements(ROOT, load_cases(ROOT))
    known = {family for requirement in requirements for family in requirement.families}
    families = set(options.families.split(",")) if options.families else known
    for family in sorted(families - known):
        raise RunError(f"no error of the table is used by '{family}'; the families are {', '.join(sorted(known))}")
    left = [requirement for requirement in requirements if requirement.is_open and families & set(requirement.families)]
    text = page(requirements, families)
    if options.open:
        for requirement in left:
            print(f"{requirement.place}: {requirement.interface}() {requirement.error}: {requirement.condition}")
    else:
        print(text, end="")
    if options.markdown:
        write_file(options.markdown, text)
    return 1 if left else 0
