# SPDX-License-Identifier: MIT
"""Runs every case on each target that is present, one target after the other, and prints a table.

Exit status: 0 there is nothing new on any target, 1 some target has new deviations, stale entries or unresolved cases, 2 a run could
not be done.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.suite import suite_commit
from runner.model.targets import Target, listed_targets, load_target
from runner.model.verdicts import NOT_NEW, Verdict
from runner.reports.matrix import BEGIN, COLUMNS, END, Outcome, aligned, renew, rows_of
from runner.running.build import build
from runner.running.suite import run_suite


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("targets", metavar="TARGET", nargs="*", help="run only these: a name, or a FILE.toml (default: all that are present)")
    parser.add_argument("--results", type=Path, metavar="DIR", help="write each run's results to DIR/TARGET.json")
    parser.add_argument("--resume", action="store_true", help="go on where an earlier run ended: do not run again what DIR has of this commit")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help=f"write the rows into this file, between '{BEGIN}' and '{END}'")
    parser.add_argument("--no-build", action="store_true", help="do not build; run the programs that are there, however old they are")


def run(options: argparse.Namespace) -> int:
    """Runs the targets and prints the table; raises RunError."""
    named = [str(Path(name).absolute()) if name.endswith(".toml") else name for name in options.targets]
    targets = [load_target(ROOT, name) for name in named] or listed_targets(ROOT)
    names = named or [target.name for target in targets]
    if options.markdown:
        rows_of(options.markdown)
    if options.resume and not options.results:
        raise RunError("--resume: name the directory of the earlier run with --results=DIR")
    begun = time.monotonic()
    outcomes: list[Outcome] = []
    absent: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = _made(options.results) if options.results else Path(scratch)
        for target, name in zip(targets, names, strict=True):
            if target.what_is_missing() and not options.targets:
                absent.append(f"{target.name}: {target.what_is_missing()}")
                continue
            results = folder / f"{target.name}.json"
            earlier = _earlier(results) if options.resume else None
            outcomes.append(earlier or outcome_of(target, name, results, builds=not options.no_build))
            print(aligned([outcomes[-1].row()]), *outcomes[-1].remarks, sep="\n  ", flush=True)
    if options.markdown:
        renew(options.markdown, outcomes)
    print("", aligned([list(COLUMNS), *(outcome.row() for outcome in outcomes)]), *(f"absent: {text}" for text in absent), sep="\n")
    print(f"\n{len(outcomes)} targets in {timedelta(seconds=round(time.monotonic() - begun))}, with building")
    return max((min(outcome.status, 2) for outcome in outcomes), default=0)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunError(f"--results: {folder}: can't be made ({error.strerror}); name another directory") from error
    return folder


def outcome_of(target: Target, name: str, results: Path, builds: bool) -> Outcome:
    """Builds and runs one target; `name` is what --target takes. Raises RunError where there is no pytest."""
    if target.what_is_missing():
        return Outcome(target.name, 2, remarks=[f"{target.file}: {target.what_is_missing()}"])
    try:
        if builds:
            build(ROOT, target, lambda done, total: None)
    except RunError as error:
        return Outcome(target.name, 2, remarks=[str(error)])
    done = run_suite([f"--target={name}"], what=[str(ROOT / "cases")], results=results)
    if done.document is None:
        return Outcome(target.name, done.status or 2, remarks=done.output.splitlines()[-3:])
    return _outcome(target.name, done.status, done.document)


def _outcome(name: str, status: int, document: Mapping[str, Any]) -> Outcome:
    red = [case for case in document["cases"] if case["verdict"] not in (*NOT_NEW, Verdict.UNTESTED)]
    remarks = [f"{case['verdict']} {case['id']}: {case['reason']}" for case in red]
    return Outcome(name, status, document["totals"], document["seconds"], [*document["errors"], *remarks])


def _earlier(results: Path) -> Outcome | None:
    """What an earlier run of this commit, which came to its end, has measured; raises RunError where the file is something else."""
    if not results.exists():
        return None
    document = load_document(results)
    commit = suite_commit()
    is_this = bool(commit) and not commit.endswith("-dirty") and document["suite"].get("commit") == commit
    return _outcome(results.stem, document["exit"], document) if is_this and document["exit"] in (0, 1) else None
