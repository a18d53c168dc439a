# SPDX-License-Identifier: MIT
"""Makes what is given away: static programs, one for each processor and C library, and an image (docs/program.md, docs/containers.md).

Each program tells its version and commit (--version). The image holds two of the programs. SHA256SUMS has the sums of all. The same
commit and the same compilers give the same bytes, in any directory. `runner/setup package` installs the compilers. Exit status: 0 all
were made, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError
from runner.model.suite import suite_commit
from runner.running import image
from runner.running.packages import PACKAGES, commit_time, make_package, write_sums


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    names = ", ".join(package.name for package in PACKAGES)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which programs (default: all, and the image): {names}; or: image")
    parser.add_argument("--out", type=Path, default=Path("build/packages"), metavar="DIR", help="where they are put (default: %(default)s)")
    parser.add_argument("--cases", default="*/*/*", metavar="PATTERN", help="only the cases whose ids match, such as pipe/*/*: a sample is made sooner")


def run(options: argparse.Namespace) -> int:
    """Makes programs and image; raises RunError."""
    by_name = {package.name: package for package in PACKAGES}
    names: list[str] = options.names or [*by_name, "image"]
    if unknown := [name for name in names if name not in (*by_name, "image")]:
        raise RunError(f"there is no program '{unknown[0]}'; the names are {', '.join(by_name)}; and image")
    if "image" in names:
        names.extend(image.PROGRAMS.values())
    packages = [package for package in PACKAGES if package.name in names]
    missing = [image.what_is_missing() if "image" in names else "", *(package.what_is_missing(ROOT) for package in packages)]
    if missing := [line for line in missing if line]:
        raise RunError(missing[0], "\n".join(missing[1:]))
    commit = suite_commit()
    if commit.endswith("-dirty"):
        print("note: files differ from the commit; the programs say so with --version", file=sys.stderr)
    for package in packages:
        print(make_package(ROOT, package, options.cases, options.out, lambda done, total: None), flush=True)
    if "image" in names:
        programs = {processor: options.out / by_name[name].file for processor, name in image.PROGRAMS.items()}
        print(image.make_image(programs, commit, commit_time(ROOT), options.out))
    print(write_sums(options.out))
    return 0
