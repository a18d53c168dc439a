# SPDX-License-Identifier: MIT
"""Where things are, and what the commands are called there.

In a clone all is in one place. An installed suite is only read: `ipcts-run` sets IPCTS_CACHE, and what is built, and what is remembered of
runs, goes to that directory. So may anyone whose clone is not to be written.
"""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "IPCTS_CACHE"


def workplace(root: Path) -> Path:
    """Where the suite in `root` is built, and where the last runs are kept."""
    place = os.environ.get(VARIABLE)
    return Path(place).absolute() if place else root


def is_only_read(root: Path) -> bool:
    """Whether the suite in `root` is one that is not written, such as an installed one."""
    return workplace(root) != root


def program_of_suite(root: Path) -> Path | None:
    """The program that came with an installed suite, if any: it is there, and was not built there."""
    program = root / "build/ipcts"
    if not is_only_read(root) or not program.exists() or (program.parent / "build.ninja").exists():
        return None
    return program.resolve()


def cache() -> Path:
    """The user's directory for what can be fetched or made again, whichever version it is."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ipcts"


def start_directory(root: Path) -> Path:
    """Where the commands of targets are started: relative paths in them begin there."""
    return Path.cwd() if is_only_read(root) else root


def run_command() -> str:
    """What a user types to run cases."""
    return "ipcts-run" if os.environ.get(VARIABLE) else "pytest"


def tool_command() -> str:
    """What a user types before the name of another command, such as `diff`."""
    return "ipcts-run" if os.environ.get(VARIABLE) else "runner/ipcts"
