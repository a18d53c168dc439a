# SPDX-License-Identifier: MIT
"""Runs the whole suite again and again, each time under another disturbance, and compares the verdicts. docs/steadiness.md

The first run is undisturbed; every other must give the same verdict for every case. One line a run, the changes below it, a table
at the end. Disturbances that this machine can't have are left out, and it says so. All of them end with the run; none changes a setting
of the system. Exit status: 0 no verdict changed, 1 some did, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError
from runner.model.targets import DEFAULT, load_target
from runner.running.build import build
from runner.running.suite import run_suite

PROCESSORS = len(os.sched_getaffinity(0))
LOOP = ("sh", "-c", "while :; do :; done")
# Takes and gives back up to half of the memory that is available, 2 GiB at most, page by page.
MEMORY = ("python3", "-c", """
import os
half = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
while True:
    block = bytearray(min(half, 2 << 30))
    for at in range(0, len(block), 4096):
        block[at] = 1
    del block
""")
# Other programs that come and go with System V objects, in the same IPC namespace.
FOREIGN_OBJECTS = """
while :; do
    queue=$(ipcmk -Q) && memory=$(ipcmk -M 8192) && semaphores=$(ipcmk -S 3)
    ipcrm -q "${queue##* }" -m "${memory##* }" -s "${semaphores##* }"
done
"""
NO_NAMESPACES = """
description = "this machine, the cases in the starter's own namespaces"
start = ["{ipcts}", "--isolate", "no", "--scratch", "/dev/shm", "--batch"]
deviations = ["linux", "glibc"]
"""
SMALL = ("--nofile=256:256", "--nproc=2048:2048", "--stack=2097152:2097152", "--memlock=65536:65536", "--msgqueue=819200:819200")


@dataclass(frozen=True)
class Disturbance:
    """What is done to a run.

    beside     commands that run all the while
    prefix     command in front of pytest's
    arguments  further arguments of pytest; {no-namespaces} is a target file
    """

    beside: tuple[tuple[str, ...], ...] = ()
    prefix: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()


def in_shell(*lines: str) -> tuple[str, ...]:
    """A prefix that carries out these lines first."""
    return ("sh", "-c", "\n".join([*lines, 'exec "$@"']), "sh")


DISTURBANCES = {
    "none": Disturbance(),
    "busy loops": Disturbance(beside=(LOOP,) * 2 * PROCESSORS),
    "one processor": Disturbance(prefix=("taskset", "--cpu-list", str(min(os.sched_getaffinity(0))))),
    "low priority": Disturbance(beside=(LOOP,) * PROCESSORS, prefix=("nice", "-n", "19")),
    "memory": Disturbance(beside=(MEMORY,)),
    "1 session": Disturbance(arguments=("--jobs=1",)),
    "2 sessions": Disturbance(arguments=("--jobs=2",)),
    "8 sessions": Disturbance(arguments=("--jobs=8",)),
    "32 sessions": Disturbance(arguments=("--jobs=32",)),
    "full /tmp": Disturbance(
        prefix=("unshare", "--mount", *in_shell("mount -t tmpfs -o size=64k tmpfs /tmp", "head -c 1m /dev/zero >/tmp/full 2>/dev/null"))
    ),
    "small limits": Disturbance(prefix=("prlimit", *SMALL)),
    "foreign objects": Disturbance(
        prefix=(
            "unshare", "--ipc",
            *in_shell(*[f"setpriv --pdeathsig KILL sh -c '{FOREIGN_OBJECTS}' >/dev/null 2>&1 &"] * PROCESSORS),
        ),
        arguments=("--target={no-namespaces}",),
    ),
}  # fmt: skip


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
    try:
        tried = subprocess.run([*disturbance.prefix, "true"], capture_output=True, text=True, check=False)
    except OSError as error:
        return f"{disturbance.prefix[0]}: {error.strerror}"
    return "" if tried.returncode == 0 else tried.stderr.strip() or f"exit status {tried.returncode}"


def verdicts(disturbance: Disturbance, directory: Path) -> dict[str, tuple[str, str]]:
    """One run: for each case its verdict and the reason. Raises RunError."""
    arguments = [word.replace("{no-namespaces}", str(directory / "no-namespaces.toml")) for word in disturbance.arguments]
    with running(disturbance.beside):
        document = run_suite(arguments, prefix=disturbance.prefix, results=directory / "results.json").needed()
    return {case["id"]: (case["verdict"], case["reason"]) for case in document["cases"]}


def soak(names: list[str], runs: int) -> int:
    """All runs; the exit status. Raises RunError."""
    build(ROOT, load_target(ROOT, DEFAULT), lambda done, total: None)
    for name in list(names):
        if why := possible(DISTURBANCES[name]):
            print(f"left out: {name} ({why})")
            names.remove(name)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    changes = dict.fromkeys(names, 0)
    # Not below /tmp, which one of the disturbances fills; and where an undisturbed run, too, finds it.
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix="soak-") as text:
        directory = Path(text)
        (directory / "no-namespaces.toml").write_text(NO_NAMESPACES)
        first = verdicts(DISTURBANCES["none"], directory)
        for number in range(runs):
            name = names[number % len(names)]
            begun = time.monotonic()
            now = verdicts(DISTURBANCES[name], directory)
            seconds[name].append(time.monotonic() - begun)
            changed = sorted(case for case in first.keys() | now.keys() if first.get(case, ("",))[0] != now.get(case, ("",))[0])
            changes[name] += len(changed)
            print(f"{number + 1:4}  {name:<16}{seconds[name][-1]:7.1f} s  {len(changed)} changed", flush=True)
            for case in changed:
                before, after = first.get(case, ("missing", "")), now.get(case, ("missing", ""))
                print(f"        {case}: {before[0]}, now {after[0]} {after[1]}", flush=True)
    print(f"\n{len(first)} cases\n\n| disturbance | runs | seconds a run | verdicts changed |\n| --- | ---: | ---: | ---: |")
    for name, times in seconds.items():
        if times:
            print(f"| {name} | {len(times)} | {min(times):.1f} to {max(times):.1f} | {changes[name]} |")
    print(f"| all | {sum(map(len, seconds.values()))} | | {sum(changes.values())} |")
    return 1 if any(changes.values()) else 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--runs", type=int, default=len(DISTURBANCES), help="disturbed runs (default: one for each disturbance)")
    parser.add_argument("--disturbance", metavar="NAME,...", help="only these")
    parser.add_argument("--list", action="store_true", help="name the disturbances")


def run(options: argparse.Namespace) -> int:
    """Disturbs; raises RunError."""
    if options.list:
        print("\n".join(DISTURBANCES))
        return 0
    if options.runs < 1:
        raise RunError(f"--runs: {options.runs} runs would show nothing; give 1 or more")
    names = options.disturbance.split(",") if options.disturbance else list(DISTURBANCES)
    for name in names:
        if name not in DISTURBANCES:
            raise RunError(f"--disturbance: unknown '{name}'; --list names them all")
    return soak(names, options.runs)
