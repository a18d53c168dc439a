# SPDX-License-Identifier: MIT
"""Finds where a case began to fail: one step of `git bisect run`, or a search among files, packages and targets. docs/bisect.md

As a step, with a kernel as the example:

    git bisect start BAD GOOD
    git bisect run runner/ipcts bisect pipe/fstat/write-updates-mtime --kernel=arch/x86/boot/bzImage -- make -j8 bzImage

COMMAND makes the system, in the current directory; then the case runs on it. No deviation counts as known. Exit status: 0 the case
passes, 1 it fails, 125 this commit cannot tell (COMMAND failed, the system did not start, the case is unresolved or unsupported), 128
it could not be done, which ends the bisection. With --mended, 0 and 1 are the other way round.

With --among there is no git. The systems are in the order from old to new, and {} stands for one of them in --kernel, --target, --via
and COMMAND; without those three, the systems are kernel images. Exit status: 0 it was found where the verdict changes, 1 it was not,
128 it could not be done.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from runner import ROOT
from runner.model.case import Case, parse_case
from runner.model.errors import RunError
from runner.model.targets import DEFAULT, choose_target, load_target
from runner.model.text import one_line
from runner.running.bisection import Trial, search, try_case
from runner.running.build import build

TAKES_COMMAND = True
CANNOT = 128  # what ends `git bisect run`; 1 to 127 would be a verdict on the commit
CANNOT_TELL = 125
_NOT_STARTED = (126, 127)  # a shell's words for a command that it could not start


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("case", metavar="CASE", help="the id of the case")
    system = parser.add_mutually_exclusive_group()
    system.add_argument("--target", metavar="NAME", help="run on this target, as for pytest (default: local)")
    system.add_argument("--via", metavar="CMD", help="run where `CMD build/ipcts --batch` runs")
    system.add_argument("--kernel", metavar="FILE", help="boot this x86-64 kernel image in qemu, and run there")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="run the case N times, for a rare failure: it fails if one of them does")
    parser.add_argument("--mended", action="store_true", help="for the commit that mended the case: exit status 0 where it fails, 1 where it passes")
    parser.add_argument("--no-build", action="store_true", help="do not build ipcts; run the program that is there, however old it is")
    parser.add_argument("--among", nargs="+", metavar="SYSTEM", help="search among these, the oldest first: kernel images, or what {} stands for")
    parser.usage = parser.format_usage().removeprefix("usage: ").rstrip() + " [-- COMMAND ...]"


@dataclass(frozen=True)
class Step:
    """How one system is made and run. The words may have {} for its name."""

    case: Case
    target: str | None
    via: str | None
    kernel: str | None
    command: Sequence[str]
    repeat: int
    builds: bool

    def of(self, name: str) -> Step:
        """The step for the system with this name."""

        def filled(word: str | None) -> str | None:
            return word.replace("{}", name) if word is not None else None

        command = [word.replace("{}", name) for word in self.command]
        return replace(self, target=filled(self.target), via=filled(self.via), kernel=filled(self.kernel), command=command)

    def names_it(self) -> bool:
        """Whether {} is anywhere."""
        return any("{}" in word for word in (self.target, self.via, self.kernel, *self.command) if word)

    def check(self) -> None:
        """Looks at the words before anything is made. COMMAND may still make the kernel image, or fetch the target. Raises RunError."""
        if not self.command:
            choose_target(ROOT, self.target, self.via, self.kernel)
        elif self.kernel is not None:
            choose_target(ROOT, None, None, __file__)  # whether there is an emulator: any file will do as the image
        elif self.via is None:
            load_target(ROOT, self.target or DEFAULT)

    def take(self) -> Trial:
        """Makes the system and runs the case there; raises RunError for what is wrong with the words, not with the system."""
        self.check()
        if self.command and (why := made(self.command)):
            return Trial(None, why)
        target = choose_target(ROOT, self.target, self.via, self.kernel)
        if self.builds:
            build(ROOT, target, lambda done, total: None)
        return try_case(str(ROOT / self.case.source), [f"--repeat={self.repeat}", *self._selector()])

    def _selector(self) -> list[str]:
        """The system as pytest takes it, which may run in another directory."""
        if self.kernel is not None:
            return [f"--kernel={Path(self.kernel).absolute()}"]
        if self.via is not None:
            return [f"--via={self.via}"]
        name = self.target or DEFAULT
        return [f"--target={Path(name).absolute() if name.endswith('.toml') else name}"]


def made(command: Sequence[str]) -> str:
    """Runs the command that makes the system; why it could not be made, or ''. Raises RunError where it could not be started."""
    shown = one_line(shlex.join(command))
    try:
        status = subprocess.run(command, check=False).returncode
    except OSError as error:
        raise RunError(f"{shown}: {error.strerror}; write a command that can be started behind --") from error
    if status in _NOT_STARTED:
        raise RunError(f"{shown}: exit status {status}, which means that a command was not found; correct it")
    return f"`{shown}` failed with " + (f"signal {-status}" if status < 0 else f"exit status {status}") if status else ""


def run(options: argparse.Namespace) -> int:
    """Takes a step, or searches; raises RunError."""
    try:
        case = _case(options.case)
        if options.repeat < 1:
            raise RunError(f"--repeat: {options.repeat} rounds would run nothing; give 1 or more")
        step = Step(case, options.target, options.via, options.kernel, options.words, options.repeat, not options.no_build)
        if options.among:
            return among(step, options.among)
        trial = step.take()
        print(f"{step.case.id}: {trial}", flush=True)
        return CANNOT_TELL if trial.passes is None else int(trial.passes == options.mended)
    except (RunError, KeyboardInterrupt):
        raise
    except Exception:  # Python would end with status 1, which is a verdict here
        traceback.print_exc()
        return CANNOT


def _case(case_id: str) -> Case:
    source = Path("cases", case_id.removeprefix("cases/").removesuffix(".cpp") + ".cpp")
    if not (ROOT / source).is_file():
        raise RunError(f"{case_id}: there is no such case; build/ipcts --list prints all ids")
    return parse_case(ROOT, source)


def among(step: Step, names: Sequence[str]) -> int:
    """Searches for the system with which the verdict changes; the exit status. Raises RunError."""
    if step.target is None and step.via is None and step.kernel is None:
        step = replace(step, kernel="{}")
    if not step.names_it():
        raise RunError("--among: every system would be the same; write {} for its name in --kernel, --target, --via or COMMAND")
    for name in names:
        step.of(name).check()
    print(f"{step.case.id}: {step.case.statement}", flush=True)
    trials: dict[int, Trial] = {}

    def passes(number: int) -> bool | None:
        trials[number] = step.of(names[number]).take()
        print(f"  {names[number]}: {trials[number]}", flush=True)
        return trials[number].passes

    change = search(len(names), passes)
    if change is None:
        told = {trial.passes for trial in trials.values()} - {None}
        print("no system could tell" if not told else f"the oldest and the newest agree: the case {'passes' if True in told else 'fails'} on both")
        return 1
    for number, word in ((change.before, "last"), (change.after, "first")):
        print(f"{word} that {'passes' if trials[number].passes else 'fails'}: {names[number]}" + _system(trials[number]))
    if change.unclear:
        print(f"could not tell between them: {' '.join(names[number] for number in change.unclear)}")
    print(f"{len(trials)} of {len(names)} were tried", file=sys.stderr)
    return 0


def _system(trial: Trial) -> str:
    return f" ({trial.system})" if trial.system else ""
