# SPDX-License-Identifier: MIT
"""Builds what is stale, with CMake, and shows progress only where something is compiled."""

from __future__ import annotations

import fcntl
import filecmp
import itertools
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from runner.model.errors import RunError
from runner.model.places import VARIABLE, program_of_suite
from runner.model.targets import DEFAULT_PRESET, Target, build_directory, preset_values
from runner.model.text import escape

_STEP = re.compile(r"\[(\d+)/(\d+)\] ")
CMAKE = (3, 25)  # the first that knows workflow presets
_SHOWN = 12  # lines of a failed build


def build(root: Path, target: Target, progress: Callable[[int, int], None], goal: str = "ipcts") -> None:
    """Configures where that hasn't been done, builds the target's `ipcts`, or another goal of its build. Raises RunError.

    `progress(done, total)` is called for each step of a build that does something, and with a total of 0 where another build of
    the same directory has to end first. In a tree that can't be written, what is built there must do. A program that came with an
    installed suite is copied: some targets have files of their own beside it.
    """
    directory = build_directory(root, target)
    if target.preset == DEFAULT_PRESET and (given := program_of_suite(root)):
        with _alone(directory, progress):
            _copy(given, directory / goal)
        return
    if not os.access(next(place for place in (directory, *directory.parents) if place.exists()), os.W_OK):
        _check_fresh(root, directory, goal)
        return
    for program in ("cmake", "ninja"):
        if shutil.which(program) is None:
            package = {"cmake": "cmake", "ninja": "ninja-build"}[program]
            raise RunError(f"CMakePresets.json: building needs {program}; install the package {package}, or use --no-build")
    if not (directory / "build.ninja").exists():
        _check_tools(root, target)
    with _alone(directory, progress):
        sysroot = target.fetch.sysroot if target.fetch else None
        if not (directory / "build.ninja").exists() or not _configured_here(root, directory, sysroot):
            words = [f"-DIPCTS_SYSROOT={sysroot}"] if sysroot else []
            _run(["cmake", "--fresh", "--preset", target.preset, "-B", str(directory), *words], root, progress)
        _run(["cmake", "--build", str(directory), "--target", goal], root, progress)


def build_apart(
    root: Path, preset: str, directory: Path, values: Mapping[str, str], environment: Mapping[str, str], progress: Callable[[int, int], None]
) -> None:
    """Builds `ipcts` with a preset in another directory than the preset's, with other values of CMake variables. Raises RunError."""
    words = [f"-D{name}={value}" for name, value in values.items()]
    with _alone(directory, progress):
        _run(["cmake", "--preset", preset, "-B", str(directory), *words], root, progress, environment)
        _run(["cmake", "--build", str(directory), "--target", "ipcts"], root, progress, environment)


def _copy(program: Path, place: Path) -> None:
    """Raises RunError. A copy that runs just now stays whole."""
    if place.exists() and filecmp.cmp(program, place):
        return
    new = place.with_name(f".{place.name}")
    try:
        shutil.copy2(program, new)
        os.replace(new, place)
    except OSError as error:
        raise RunError(f"{new}: can't be written ({error.strerror}); make room, or set {VARIABLE} to another directory") from error


@contextmanager
def _alone(directory: Path, progress: Callable[[int, int], None]) -> Iterator[None]:
    """While nobody else builds there."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        lock = open(directory / ".lock", "w", encoding="ascii")
    except OSError as error:
        raise RunError(f"{directory}: can't be written ({error.strerror}); set {VARIABLE} to a directory that can be") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress(0, 0)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _configured_here(root: Path, directory: Path, sysroot: Path | None) -> bool:
    """False for a checkout or a build directory that was moved or copied, as CMake's cache has the absolute paths of the old place.

    Also where the C library is another one now.
    """
    wanted = {"CMAKE_HOME_DIRECTORY": root, "CMAKE_CACHEFILE_DIR": directory, **({"IPCTS_SYSROOT": sysroot} if sysroot else {})}
    with open(directory / "CMakeCache.txt", encoding="utf-8", errors="replace") as cache:
        places = dict(re.findall(r"^(\w+):\w+=(.*)$", cache.read(), re.MULTILINE))
    return all(os.path.realpath(places.get(name, "")) == os.path.realpath(place) for name, place in wanted.items())


def _check_fresh(root: Path, directory: Path, goal: str) -> None:
    """Where nothing can be built: whether what is built there is younger than its sources. Raises RunError."""
    program = directory / goal
    if not program.exists():
        raise RunError(f"{directory}: can't be written, and holds no {goal}; make it writable, or build elsewhere")
    built = program.stat().st_mtime
    sources = [path for place in ("cases", "expected", "runner/native/agent") for path in (root / place).rglob("*.[cht]*")]
    if newer := next((path for path in sources if path.stat().st_mtime > built), None):
        raise RunError(
            f"{directory}: can't be written, and {newer.relative_to(root)} is newer than what is built there;"
            " make it writable, or use --no-build"
        )


def _check_tools(root: Path, target: Target) -> None:
    """What CMake itself would say at length: that it is too old, or finds no compiler. Raises RunError."""
    words = subprocess.run(["cmake", "--version"], capture_output=True, text=True, errors="replace", check=False).stdout.split()
    version = words[2] if len(words) > 2 else "unknown"
    if found := re.match(r"(\d+)\.(\d+)", version):
        if (int(found[1]), int(found[2])) < CMAKE:
            raise RunError(f"CMakePresets.json: needs CMake {CMAKE[0]}.{CMAKE[1]}, this is {version}; install a newer one")
    values = preset_values(root, target)
    named = values["cacheVariables"].get("CMAKE_CXX_COMPILER") or os.environ.get("CXX", "").partition(" ")[0]
    if all(shutil.which(str(compiler)) is None for compiler in ([named] if named else ["c++", "g++", "clang++"])):
        what = f"preset {target.preset} ({values.get('displayName', '')})"
        raise RunError(f"CMakePresets.json: {what} needs the compiler {named or 'g++'}, which isn't here; install it")


def _run(
    command: list[str], root: Path, progress: Callable[[int, int], None], environment: Mapping[str, str] | None = None
) -> None:
    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="backslashreplace",
        process_group=0,
    ) as process:
        assert process.stdout
        try:
            for line in process.stdout:
                if (step := _STEP.match(line)) and step[1] != "0":  # step 0 only looks whether there is something to do
                    progress(int(step[1]), int(step[2]))
                lines.append(escape(line.rstrip("\n")))
        except KeyboardInterrupt:
            os.killpg(process.pid, signal.SIGINT)
            raise
    if process.returncode:
        raise RunError(
            "the build failed; fix what it complains of:", f"{_first_errors(lines)}\n(the whole of it: {' '.join(command)})"
        )


def _first_errors(lines: list[str]) -> str:
    """The lines that matter: what the first command that failed printed, without ninja's own lines."""
    telling: list[str] = []
    failed = next((number for number, line in enumerate(lines) if line.startswith("FAILED: ")), None)
    if failed is not None:  # ninja repeats the command in the next line
        rest = lines[failed + 2 :]
        telling = list(itertools.takewhile(lambda line: not _STEP.match(line) and not line.startswith("ninja: "), rest))
    by_command = bool(telling)
    if not by_command:  # CMake prints before ninja does, and where ninja is killed. The name of a case may have the word error in it.
        telling = [line for line in lines if not _STEP.match(line)]
    error = next((number for number, line in enumerate(telling) if re.search(r"\berror\b", line, re.IGNORECASE)), len(telling))
    # What comes before the first error explains it (the linker's undefined names), where it is short.
    first = 0 if by_command and error < _SHOWN else min(error, max(0, len(telling) - _SHOWN))
    return "\n".join(line if len(line) <= 400 else line[:400] + " ..." for line in telling[first : first + _SHOWN])
