# SPDX-License-Identifier: MIT
"""Which version of a sandbox, an emulator and the like a target is."""

from __future__ import annotations

import subprocess

from runner.model.targets import Target
from runner.model.text import shown_line

_PATIENCE = 20  # seconds


def software_of(target: Target) -> str:
    """The first line of what the target's command for it prints, such as `runsc version release-20221219`; '' where it says nothing."""
    if not target.software:
        return ""
    try:
        done = subprocess.run(target.with_fetched(target.software), stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return shown_line(done.stdout.partition(b"\n")[0]) if done.returncode == 0 else ""
