# SPDX-License-Identifier: MIT
"""Runs the whole suite again and again, each time under another disturbance, and compares the verdicts. docs/steadiness.md

The first run is undisturbed; every other must give the same verdict for every case. With --surroundings it starts the cases in other
surroundings instead: another umask, ignored signals, taken descriptors, other file systems and so on. One line a run, the changes below
it, a table at the end. What this machine can't have is left out, and the command says so. All disturbances end with the run, and none
changes a setting of the system. Exit status: 0 no verdict changed, 1 some did, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.errors import RunError
from runner.model.targets import DEFAULT, load_target
from runner.running.build import build
from runner.running.disturbances import DISTURBANCES, SURROUNDINGS, Disturbance
from runner.running.suite import run_suite


@contextlib.contextmanager
def running(commands: tuple[tuple[str, ...], ...]) -> Iterator[None]:
    """These commands run inside the context, and no longer than this process."""
    begun = [subprocess.Popen(["setpriv", "--pdeathsig", "KILL", *command]) for command in commands]
    try:
        yield
    finally:
        for process in begun:
            process.kill()
        for process in begun:
            process.wait()


def possible(disturbance: Disturbance) -> str:
    """'' if this machine lets it be done, else why not."""
    start = disturbance.start[: disturbance.start.index("{ipcts}")] if "{ipcts}" in disturbance.start else ()
    for prefix in (disturbance.prefix, () if any("{" in word and "}/" in word for word in start) else start):
        try:
            tried = subprocess.run([*prefix, "true"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        except OSError as error:
            return f"{prefix[0]}: {error.strerror}"
        if tried.returncode:
            return tried.stderr.strip() or f"exit status {tried.returncode}"
    return ""


def verdicts(disturbance: Disturbance, directory: Path, cases: list[str]) -> dict[str, tuple[str, str]]:
    """One run: for each case its verdict and the reason. Raises RunError."""
    arguments = [*disturbance.arguments]
    if disturbance.start:
        (directory / "disturbed.toml").write_text(disturbance.target_file(), encoding="utf-8")
        arguments.append(f"--target={directory / 'disturbed.toml'}")
    with running(disturbance.beside):
        done = run_suite(arguments, what=cases, prefix=disturbance.prefix, results=directory / "results.json")
    return {case["id"]: (_steady(case), case["reason"]) for case in done.needed()["cases"]}


def _steady(case: dict[str, Any]) -> str:
    """The verdict; one for KNOWN and PASS where the entry says that the deviation depends on a condition."""
    conditional = case["known"] and case["known"]["condition"]
    return "KNOWN or PASS" if conditional and case["verdict"] in ("KNOWN", "PASS") else str(case["verdict"])


def changed_cases(first: dict[str, tuple[str, str]], now: dict[str, tuple[str, str]]) -> list[str]:
    """The cases whose verdicts cannot be the same. A system that does not tell its version may be any version that an entry is about."""
    missing = ("missing", "")
    return sorted(
        case
        for case in first.keys() | now.keys()
        if not set(first.get(case, missing)[0].split(" or ")) & set(now.get(case, missing)[0].split(" or "))
    )


def soak(table: dict[str, Disturbance], names: list[str], runs: int, cases: list[str]) -> int:
    """All runs; the exit status. Raises RunError."""
    build(ROOT, load_target(ROOT, DEFAULT), lambda done, total: None)
    for name in list(names):
        if why := possible(table[name]):
            print(f"left out: {name} ({why})")
            names.remove(name)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    changes = dict.fromkeys(names, 0)
    usual: dict[str, dict[str, tuple[str, str]]] = {}
    # Not below /tmp, which one of the disturbances fills; and where an undisturbed run, too, finds it.
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix="soak-") as text:
        directory = Path(text)
        for number in range(runs):
            name = names[number % len(names)]
            like = table[name].like
            if like not in usual:
                usual[like] = verdicts(table[like], directory, cases)
            begun = time.monotonic()
            now = verdicts(table[name], directory, cases)
            seconds[name].append(time.monotonic() - begun)
            first = usual[like]
            changed = changed_cases(first, now)
            if name in {disturbance.like for disturbance in table.values()} - {"none"}:
                changed = []  # another system: it is there for others to be compared with
            changes[name] += len(changed)
            print(f"{number + 1:4}  {name:<18}{seconds[name][-1]:7.1f} s  {len(changed)} changed", flush=True)
            for case in changed:
                before, after = first.get(case, ("missing", "")), now.get(case, ("missing", ""))
                print(f"        {case}: {before[0]}, now {after[0]} {after[1]}", flush=True)
    print(f"\n{len(next(iter(usual.values())))} cases\n\n| disturbance | runs | seconds a run | verdicts changed |\n| --- | ---: | ---: | ---: |")
    for name, times in seconds.items():
        if times:
            print(f"| {name} | {len(times)} | {min(times):.1f} to {max(times):.1f} | {changes[name]} |")
    print(f"| all | {sum(map(len, seconds.values()))} | | {sum(changes.values())} |")
    return 1 if any(changes.values()) else 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("cases", nargs="*", metavar="CASE", help="only these, as for pytest; default: all")
    parser.add_argument("--surroundings", action="store_true", help="start the cases in other surroundings, instead of disturbing the run")
    parser.add_argument("--runs", type=int, metavar="N", help="disturbed runs (default: one for each disturbance)")
    parser.add_argument("--disturbance", metavar="NAME,...", help="only these")
    parser.add_argument("--list", action="store_true", help="name the disturbances")


def run(options: argparse.Namespace) -> int:
    """Disturbs; raises RunError."""
    table = SURROUNDINGS if options.surroundings else DISTURBANCES
    if options.list:
        print("\n".join(table))
        return 0
    names = options.disturbance.split(",") if options.disturbance else list(table)
    for name in names:
        if name not in table:
            raise RunError(f"--disturbance: unknown '{name}'; --list names them all")
    runs = len(names) if options.runs is None else options.runs
    if runs < 1:
        raise RunError(f"--runs: {runs} runs would show nothing; give 1 or more")
    return soak(table, names, runs, options.cases or ["cases"])
