# SPDX-License-Identifier: MIT
"""Which suite this is: its version and, in a clone, its commit."""

from __future__ import annotations

import subprocess
from pathlib import Path

from runner import ROOT, VERSION


def suite_commit(root: Path = ROOT) -> str:
    """The commit of a checkout, with `-dirty` where files differ from it; '' where git does not know.

    An installed suite may lie in somebody else's repository.
    """
    if not (root / ".git").exists():
        return ""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty", "--exclude=*", "--abbrev=12"],
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def describe_suite() -> dict[str, str]:
    """The `suite` part of the results document."""
    commit = suite_commit()
    return {"name": "ipcts", "version": VERSION, **({"commit": commit} if commit else {})}
