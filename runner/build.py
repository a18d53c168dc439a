# SPDX-License-Identifier: MIT
"""Builds what is stale, with CMake, and shows progress only where something is compiled."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from runner.errors import RunError
from runner.targets import Target, build_directory
from runner.text import escape

_STEP = re.compile(r"\[(\d+)/(\d+)\] ")
_SHOWN = 12  # lines of a failed build


def build(root: Path, target: Target, progress: Callable[[int, int], None]) -> None:
    """Configures where that hasn't been done, builds the target's `ipcts`. Raises RunError.

    `progress(done, total)` is called for each step of a build that does something.
    """
    for program in ("cmake", "ninja"):
        if shutil.which(program) is None:
            package = {"cmake": "cmake", "ninja": "ninja-build"}[program]
            raise RunError(f"CMakePresets.json: building needs {program}; install the package {package}, or use --no-build")
    directory = build_directory(root, target)
    if not (directory / "build.ninja").exists():
        _run(["cmake", "--preset", target.preset], root, progress)
    _run(["cmake", "--build", str(directory), "--target", "ipcts"], root, progress)


def _run(command: list[str], root: Path, progress: Callable[[int, int], None]) -> None:
    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="backslashreplace",
    ) as process:
        assert process.stdout
        for line in process.stdout:
            if (step := _STEP.match(line)) and step[1] != "0":  # step 0 only looks whether there is something to do
                progress(int(step[1]), int(step[2]))
            lines.append(escape(line.rstrip("\n")))
    if process.returncode:
        raise RunError(
            "the build failed; mend what it complains of:", f"{_first_errors(lines)}\n(the whole of it: {' '.join(command)})"
        )


def _first_errors(lines: list[str]) -> str:
    """The lines that matter: from the first one that speaks of an error, without ninja's own."""
    telling = [line for line in lines if not _STEP.match(line) and not line.startswith(("ninja: ", "FAILED: "))]
    first = next((number for number, line in enumerate(telling) if re.search(r"\berror\b", line, re.IGNORECASE)), None)
    if first is None:
        first = max(0, len(telling) - _SHOWN)
    return "\n".join(line if len(line) <= 400 else line[:400] + " ..." for line in telling[first : first + _SHOWN])
