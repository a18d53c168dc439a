# SPDX-License-Identifier: MIT
"""Checks of the sources, one a file, each with a test that shows what it rejects. A new one is one file and one line below.

A check is a function from the root of a checkout to complaints, each one line: `file:line: what is wrong; what to do`. It raises RunError
or FrontMatterError where it cannot be done.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from runner.lint.deviations import check_deviations
from runner.lint.front_matter import check_front_matter
from runner.lint.inventory import check_inventory
from runner.lint.needs import check_needs
from runner.lint.symbols import check_symbols

CHECKS: dict[str, Callable[[Path], Iterable[str]]] = {
    "front-matter": check_front_matter,
    "needs": check_needs,
    "inventory": check_inventory,
    "deviations": check_deviations,
    "symbols": check_symbols,
}
