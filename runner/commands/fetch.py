# SPDX-License-Identifier: MIT
"""Fetches the systems of targets such as gvisor@sid from Debian, checks their signatures, and unpacks them below ~/.cache/ipcts.

Nothing of this host's own packages is touched. What is there already stays as it is, unless --newer is given.
Exit status: 0 all are there, 2 one could not be fetched.
"""

from __future__ import annotations

import argparse

from runner import ROOT
from runner.model.errors import RunError
from runner.model.targets import listed_targets, load_target
from runner.running.fetching import fetch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("targets", metavar="TARGET@SUITE", nargs="*", help="what to fetch (default: all that pytest --targets lists)")
    parser.add_argument("--newer", action="store_true", help="fetch again where the suite has another version now; the old one is kept")


def run(options: argparse.Namespace) -> int:
    """Fetches, and prints where each is; raises RunError."""
    targets = [load_target(ROOT, name) for name in options.targets] or [t for t in listed_targets(ROOT) if t.fetch and t.fetch.suite]
    for target in targets:
        if target.fetch is None or not target.fetch.suite:
            suite = target.fetch.suites[0] if target.fetch and target.fetch.suites else "sid"
            raise RunError(f"{target.name}: this names no suite of Debian; write one behind it, such as {target.name}@{suite}")
    for target in targets:
        assert target.fetch
        print(f"{target.name}: {fetch(target.fetch, target.file, newer=options.newer)}", flush=True)
    return 0
