# SPDX-License-Identifier: MIT
"""The support headers together: all cases are one program, so every name in them stands for one thing."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

_PLACES = ("cases/support", "runner/native/agent", "runner/native/faults")


def check_support_headers(root: Path) -> Iterator[str]:
    """One file that includes every header of the cases, the agent and the fault library compiles without a warning.

    Two inline functions with one name would compile apart, and the linker would keep one of them without a word: some cases would then run
    other code than their source says.
    """
    headers = [path for place in _PLACES for path in sorted((root / place).glob("*.hpp"))]
    with tempfile.TemporaryDirectory() as directory:
        source = Path(directory, "every_header.cpp")
        source.write_text("".join(f'#include "{path}"\n' for path in headers), encoding="utf-8")
        compiler = shlex.split(os.environ.get("CXX", "c++"))
        places = ("cases", "runner/native/agent", "build")  # the last has case_fields.hpp, which the build makes
        options = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", *(f"-I{root / place}" for place in places)]
        done = subprocess.run([*compiler, *options, str(source)], stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines()[:3]
        for line in errors:
            yield line.replace(f"{root}/", "")
