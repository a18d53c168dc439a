# SPDX-License-Identifier: MIT
"""Builds before a run, and shows on standard error how far that is."""

from __future__ import annotations

import sys
import time

from runner import ROOT
from runner.model.targets import Target
from runner.running.build import build


def build_showing_progress(target: Target) -> None:
    """Builds what has changed of the target's `ipcts`; raises RunError."""
    begun = time.monotonic()
    shown = ""
    terminal = sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        nonlocal shown
        if terminal:
            text = f"building {target.preset}: {done} of {total}" if total else f"waiting for another build of {target.preset}"
            sys.stderr.write(f"\r{text:<{len(shown)}}")
            sys.stderr.flush()
        elif not total:
            sys.stderr.write(f"waiting for another build of {target.preset}\n")
            return
        elif not shown:
            text = "building what has changed"
            sys.stderr.write(f"{text}\n")
        else:
            return
        shown = text

    try:
        build(ROOT, target, progress)
    finally:
        if shown and terminal:
            sys.stderr.write(f"\r{'':<{len(shown)}}\r")
    if shown:
        sys.stderr.write(f"built in {time.monotonic() - begun:.1f} s\n")
