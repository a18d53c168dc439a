# SPDX-License-Identifier: MIT
"""Measures how fast the suite is, and compares that with the shortest possible time (docs/steadiness.md).

It prints a table. All times are seconds of wall-clock time. Each is the median of N rounds (default 5), and the four take turns:
  floor    the program is started once for each case, and does nothing; as many at a time as there are processors
  forced   the longest case whose document counts in seconds; all other cases can run beside it
  alone    all cases, without pytest
  suite    all cases, with pytest, as a user runs them
Exit status: 0 the suite takes at most 3 times the floor plus the forced time, 1 it takes longer, 2 it could not be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from runner import ROOT
from runner.model.case import Case, load_cases
from runner.model.errors import RunError
from runner.model.targets import DEFAULT, Target, build_directory, load_target
from runner.running.build import build
from runner.running.scheduler import WAITING_SESSIONS, Scheduler
from runner.running.suite import run_suite
from runner.transport.session import Limits

LIMIT = 3.0  # floors
PROCESSORS = len(os.sched_getaffinity(0))


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def floor(binary: Path, count: int) -> None:
    """Starts the program `count` times, to do nothing."""
    silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]

    def some(number: int) -> None:
        for _ in range(number, count, PROCESSORS):
            os.waitpid(os.posix_spawn(binary, [str(binary), "--version"], os.environ, file_actions=silence), 0)

    with ThreadPoolExecutor(PROCESSORS) as pool:
        list(pool.map(some, range(PROCESSORS)))


def alone(target: Target, cases: list[Case]) -> None:
    """Runs the cases without pytest."""
    scheduler = Scheduler(target, ROOT, PROCESSORS, Limits.of(target, None), waiting_sessions=WAITING_SESSIONS * PROCESSORS)
    scheduler.add(cases)
    scheduler.start()
    for case in cases:
        scheduler.wait(case)
    scheduler.stop()


def suite(results: Path) -> None:
    """Runs the cases as a user does; raises RunError."""
    done = run_suite(results=results)
    if done.status:
        raise RunError(f"pytest -q ended with status {done.status}; run it to see what it complains of")


def command(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs a command; raises RunError."""
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RunError(f"`{' '.join(words)}` ended with status {done.returncode}; run it to see why")
    return done


def build_times(cases: list[Case]) -> tuple[float, float]:
    """Seconds of a clean build, and of one after a change to one case; in a directory of its own. Raises RunError."""
    directory = ROOT / "build" / "bench"
    shutil.rmtree(directory, ignore_errors=True)
    try:
        configure = timed(lambda: command("cmake", "--preset", "default", "-B", str(directory)))
        compile_all = timed(lambda: command("cmake", "--build", str(directory), "--target", "ipcts"))
        os.utime(ROOT / cases[len(cases) // 2].source)
        return configure + compile_all, timed(lambda: command("cmake", "--build", str(directory), "--target", "ipcts"))
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def measure(rounds: int, builds: bool) -> int:
    """Measures and prints; returns the exit status. Raises RunError, FrontMatterError."""
    target = load_target(ROOT, DEFAULT)
    build(ROOT, target, lambda done, total: None)
    binary = build_directory(ROOT, target) / "ipcts"
    cases = load_cases(ROOT)
    floors, alones, suites = [], [], []
    with tempfile.TemporaryDirectory() as directory:
        results = Path(directory, "results.json")
        for _ in range(rounds):
            floors.append(timed(lambda: floor(binary, len(cases))))
            alones.append(timed(lambda: alone(target, cases)))
            suites.append(timed(lambda: suite(results)))
        measured = {entry["id"]: entry["seconds"] for entry in json.loads(results.read_text())["cases"]}
    forced = max((measured[case.id] for case in cases if "timing" in case.needs), default=0.0)
    least, whole = statistics.median(floors), statistics.median(suites)
    ratio = (whole - forced) / least
    rows = [
        ("floor", f"{least:.2f} s ({len(cases)} starts, {PROCESSORS} at a time)"),
        ("forced", f"{forced:.2f} s"),
        ("alone", f"{statistics.median(alones):.2f} s"),
        ("suite", f"{whole:.2f} s (of {rounds}: {min(suites):.2f} to {max(suites):.2f} s)"),
        ("(suite - forced) / floor", f"{ratio:.2f}, at most {LIMIT:g}"),
        ("pytest's share", f"{whole - statistics.median(alones):.2f} s"),
        ("size of the program", f"{binary.stat().st_size / 1e6:.1f} MB"),
    ]
    if builds:
        clean, incremental = build_times(cases)
        rows += [("clean build", f"{clean:.0f} s"), ("build after a change to one case", f"{incremental:.1f} s")]
    slowest = sorted(measured.items(), key=lambda pair: float(pair[1]), reverse=True)[:10]
    print("| what | measured |\n| --- | --- |")
    print("\n".join(f"| {name} | {value} |" for name, value in rows))
    print("\nThe ten slowest cases, in seconds:\n")
    print("\n".join(f"    {seconds:.2f}  {case_id}" for case_id, seconds in slowest))
    return 0 if ratio <= LIMIT else 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="number of rounds (default 5)")
    parser.add_argument("--no-build", action="store_true", help="do not measure the build")


def run(options: argparse.Namespace) -> int:
    """Measures; raises RunError, FrontMatterError."""
    if options.rounds < 1:
        raise RunError(f"--rounds: {options.rounds} rounds would measure nothing; give 1 or more")
    return measure(options.rounds, not options.no_build)
