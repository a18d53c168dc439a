# SPDX-License-Identifier: MIT
"""Asks git."""

from __future__ import annotations

import subprocess
from pathlib import Path


def asked(root: Path, *words: str) -> str | None:
    """What a git command prints, without the line end; None where it fails, or where git or its repository is missing."""
    try:
        done = subprocess.run(
            ["git", *words], cwd=root, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
        )
    except OSError:
        return None
    return done.stdout.rstrip("\n") if done.returncode == 0 else None
