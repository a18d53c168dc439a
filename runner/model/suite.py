# SPDX-License-Identifier: MIT
"""Which suite this is: its version and, in a clone, its commit."""

from __future__ import annotations

from pathlib import Path

from runner import ROOT, VERSION
from runner.model.git import asked


def suite_commit(root: Path = ROOT) -> str:
    """The commit of a checkout, with `-dirty` where files differ from it; '' where git does not know.

    An installed suite may lie in somebody else's repository.
    """
    if not (root / ".git").exists():
        return ""
    return asked(root, "describe", "--always", "--dirty", "--exclude=*", "--abbrev=12") or ""


def describe_suite() -> dict[str, str]:
    """The `suite` part of the results document."""
    commit = suite_commit()
    return {"name": "ipcts", "version": VERSION, **({"commit": commit} if commit else {})}
