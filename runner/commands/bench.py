# SPDX-License-Identifier: MIT
"""Measures how fast the suite is, and compares that with the shortest possible time (docs/steadiness.md).

It prints a table. Times are wall-clock seconds unless they say otherwise. Each is the median of N rounds (default 5), in which the things
that are compared take turns. On a machine with other work the figures mean little.
  floor    the program is started once for each case, and does nothing; as many at a time as there are processors
  forced   the longest case whose document counts in seconds; all other cases can run beside it
  races    the time that the cases that hunt races are given (30 ms each), as many at a time as there are processors
  alone    all cases, without pytest
  suite    all cases, with pytest, as a user runs them
  growth   the cases of read() on pipes 100 and 1000 times, compared with 10 times: how much longer, and how much memory for each answer
Exit status: 0 every figure is within its limit, 1 one is not, 2 it could not be measured.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from runner import ROOT
from runner.model.case import Case, load_cases
from runner.model.errors import RunError
from runner.model.targets import DEFAULT, Target, build_directory, load_target
from runner.running.build import build
from runner.running.scheduler import Scheduler, waiting_sessions
from runner.running.suite import run_suite
from runner.transport.session import Limits

PROCESSORS = len(os.sched_getaffinity(0))
GROWTH_CASES = "cases/pipe/read"
RACE_SECONDS = 0.03  # as support/rounds.hpp has it


@dataclass(frozen=True)
class Figure:
    """One line of the table: what was measured, and the most that it may be, if there is a limit."""

    name: str
    value: float
    unit: str = ""
    limit: float | None = None
    remark: str = ""

    @property
    def good(self) -> bool:
        """Whether it is within its limit."""
        return self.limit is None or self.value <= self.limit

    def row(self) -> str:
        """As a row of a Markdown table."""
        limit = "" if self.limit is None else f"{self.limit:g}{' ' if self.unit else ''}{self.unit}{'' if self.good else ', exceeded'}"
        remark = f" ({self.remark})" if self.remark else ""
        return f"| {self.name} | {self.value:.2f}{' ' if self.unit else ''}{self.unit}{remark} | {limit} |"


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


def alone(target: Target, cases: list[Case], rounds: int = 1) -> None:
    """Runs the cases without pytest."""
    scheduler = Scheduler(
        target, ROOT, PROCESSORS, Limits.of(target, None), waiting_sessions=waiting_sessions(PROCESSORS), rounds=rounds
    )
    scheduler.add(cases)
    scheduler.start()
    for case in cases:
        scheduler.wait(case)
    scheduler.stop()


def suite() -> dict[str, float]:
    """Runs the cases as a user does; the seconds of each case. Raises RunError."""
    done = run_suite()
    if done.status:
        raise RunError(f"pytest -q ended with status {done.status}; run it to see what it complains of")
    return {case["id"]: case["seconds"] for case in done.needed()["cases"]}


def growth(target: Target, cases: list[Case]) -> list[Figure]:
    """How time and memory grow with the number of rounds, measured without pytest in a process of its own for each number."""
    some = [case for case in cases if case.source.is_relative_to(GROWTH_CASES) and "timing" not in case.needs]
    seconds: dict[int, float] = {}
    memory: dict[int, int] = {}
    for rounds in (10, 100, 1000):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            took = timed(lambda count=rounds: alone(target, some, count))  # type: ignore[misc]
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            os.write(writer, f"{took} {peak}".encode())
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            words = pipe.read().split()
        os.waitpid(child, 0)
        if len(words) != 2:
            raise RunError("the growth could not be measured: the process that measures ended before its time")
        seconds[rounds], memory[rounds] = float(words[0]), int(words[1])
    answers = (1000 - 10) * len(some)
    return [
        Figure("100 rounds to 10 rounds, in time", seconds[100] / seconds[10], "", 11.0),
        Figure("1000 rounds to 10 rounds, in time", seconds[1000] / seconds[10], "", 110.0),
        Figure("memory of the runner for each answer", (memory[1000] - memory[10]) * 1024 / answers, "bytes", 1000.0),
    ]


def command(*words: str) -> None:
    """Runs a command; raises RunError."""
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RunError(f"`{' '.join(words)}` ended with status {done.returncode}; run it to see why")


def build_figures(cases: list[Case]) -> list[Figure]:
    """A clean build, and one after a change to one case; in a directory of its own. Raises RunError."""
    directory = ROOT / "build" / "bench"
    shutil.rmtree(directory, ignore_errors=True)
    try:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        clean = timed(lambda: command("cmake", "--preset", "default", "-B", str(directory)))
        clean += timed(lambda: command("cmake", "--build", str(directory), "--target", "ipcts"))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        os.utime(ROOT / cases[len(cases) // 2].source)
        one = timed(lambda: command("cmake", "--build", str(directory), "--target", "ipcts"))
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    return [
        Figure("clean build", clean, "s"),
        Figure("clean build, processor time for each case", processor / len(cases), "s", 0.09),
        Figure("build after a change to one case", one, "s"),
    ]


def measure(rounds: int, builds: bool) -> int:
    """Measures and prints; returns the exit status. Raises RunError, FrontMatterError."""
    target = load_target(ROOT, DEFAULT)
    build(ROOT, target, lambda done, total: None)
    binary = build_directory(ROOT, target) / "ipcts"
    cases = load_cases(ROOT)
    floors, alones, suites = [], [], []
    measured: dict[str, float] = {}
    for _ in range(rounds):
        floors.append(timed(lambda: floor(binary, len(cases))))
        alones.append(timed(lambda: alone(target, cases)))
        suites.append(timed(lambda: measured.update(suite())))
    forced = max((measured[case.id] for case in cases if "timing" in case.needs), default=0.0)
    hunters = sum("rounds" in case.needs for case in cases)
    races = RACE_SECONDS * hunters / PROCESSORS
    least, without, whole = statistics.median(floors), statistics.median(alones), statistics.median(suites)
    figures = [
        Figure("floor", least, "s", remark=f"{len(cases)} starts, {PROCESSORS} at a time"),
        Figure("forced", forced, "s"),
        Figure("races", races, "s", remark=f"{RACE_SECONDS * 1000:.0f} ms for each of {hunters} cases"),
        Figure("alone", without, "s"),
        Figure("suite", whole, "s", remark=f"of {rounds}: {min(suites):.2f} to {max(suites):.2f}"),
        Figure("(suite - forced - races) / floor", (whole - forced - races) / least, "", 1.5),
        Figure("pytest's share of a case", (whole - without) * 1000 / len(cases), "ms", 0.8),
        *growth(target, cases),
        Figure("size of the program", binary.stat().st_size / 1e6, "MB"),
        *(build_figures(cases) if builds else []),
    ]
    print("| what | measured | limit |\n| --- | ---: | ---: |")
    print("\n".join(figure.row() for figure in figures))
    slowest = sorted(measured.items(), key=lambda pair: pair[1], reverse=True)[:10]
    print("\nThe ten slowest cases, in seconds:\n")
    print("\n".join(f"    {seconds:.2f}  {case_id}" for case_id, seconds in slowest))
    return 0 if all(figure.good for figure in figures) else 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="number of rounds (default 5)")
    parser.add_argument("--no-build", action="store_true", help="do not measure the build")


def run(options: argparse.Namespace) -> int:
    """Measures; raises RunError, FrontMatterError."""
    if options.rounds < 1:
        raise RunError(f"--rounds: {options.rounds} rounds would measure nothing; give 1 or more")
    return measure(options.rounds, not options.no_build)
