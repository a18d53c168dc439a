# SPDX-License-Identifier: MIT
"""The stamp that says for which commit the whole gate has passed: runner/check --all leaves it, runner/ipcts release looks for it."""

from __future__ import annotations

from pathlib import Path

from runner.model.suite import suite_commit

_STAMP = "build/gate-passed"


def clean_commit(root: Path) -> str:
    """The commit of the checkout; '' where files differ from it, or where git knows none."""
    commit = suite_commit(root)
    return "" if commit.endswith("-dirty") else commit


def leave_stamp(root: Path, begun_at: str) -> None:
    """The gate has passed. Leaves the stamp if it began at this commit, and this still is the commit."""
    if begun_at and begun_at == clean_commit(root):
        (root / _STAMP).write_text(f"{begun_at}\n", encoding="ascii")


def has_passed(root: Path) -> bool:
    """Whether the whole gate has passed for the commit of the checkout."""
    stamp = root / _STAMP
    return stamp.exists() and stamp.read_text(encoding="ascii").strip() == clean_commit(root) != ""
