# SPDX-License-Identifier: MIT
"""The faults that cases need not notice."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from pathlib import Path

from runner.falsify.faults import EQUIVALENT, load_equivalent
from runner.model.case import load_cases


def check_equivalents(root: Path) -> Iterator[str]:
    """Every entry of equivalent.toml names cases that exist; `runner/ipcts falsify` tells those that match no fault."""
    ids = [case.id for case in load_cases(root)]
    for entry in load_equivalent(root):
        for pattern in (entry.case, *entry.unless):
            if not fnmatch.filter(ids, pattern):
                line = (root / EQUIVALENT).read_text(encoding="utf-8").split(f'"{pattern}"')[0].count("\n") + 1
                yield f"{EQUIVALENT.as_posix()}:{line}: there is no case '{pattern}'; remove the entry or correct the id"
