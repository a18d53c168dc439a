# SPDX-License-Identifier: MIT
"""Makes the programs that are given away: static, one for each processor and C library (docs/program.md).

Each tells its version and commit (--version). SHA256SUMS has their sums. The same commit and the same compilers give the same bytes, in
any directory. `runner/setup package` installs the compilers. Exit status: 0 all programs were made, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError
from runner.model.suite import suite_commit
from runner.running.packages import PACKAGES, make_package, write_sums


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    names = ", ".join(package.name for package in PACKAGES)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which programs (default: all): {names}")
    parser.add_argument("--out", type=Path, default=Path("build/packages"), metavar="DIR", help="where they are put (default: %(default)s)")
    parser.add_argument("--cases", default="*/*/*", metavar="PATTERN", help="only the cases whose ids match, such as pipe/*/*: a sample is made sooner")


def run(options: argparse.Namespace) -> int:
    """Makes the programs; raises RunError."""
    by_name = {package.name: package for package in PACKAGES}
    if unknown := [name for name in options.names if name not in by_name]:
        raise RunError(f"there is no program '{unknown[0]}'; the names are {', '.join(by_name)}")
    packages = [by_name[name] for name in options.names] or PACKAGES
    if missing := [line for package in packages if (line := package.what_is_missing(ROOT))]:
        raise RunError("\n".join(missing))
    if suite_commit().endswith("-dirty"):
        print("note: files differ from the commit; the programs say so with --version", file=sys.stderr)
    for package in packages:
        print(make_package(ROOT, package, options.cases, options.out, lambda done, total: None), flush=True)
    print(write_sums(options.out))
    return 0
