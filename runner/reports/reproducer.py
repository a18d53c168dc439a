# SPDX-License-Identifier: MIT
"""A case as one C++ file that stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner.model.errors import RunError

_INCLUDE = re.compile(r'\s*#\s*include\s*"(support/[^"]+)"')
_PRAGMA_ONCE = re.compile(r"\s*#\s*pragma\s+once\b")


def self_contained(root: Path, source: Path) -> str:
    """The program in one file, its support headers put in where they are included first; raises RunError."""
    return "".join(_expanded(root, source, set()))


def _expanded(root: Path, file: Path, seen: set[str]) -> Iterator[str]:
    for line in read_source(root, file).splitlines(keepends=True):
        if _PRAGMA_ONCE.match(line):
            continue
        found = _INCLUDE.match(line)
        if not found:
            yield line
        elif found[1] not in seen:
            seen.add(found[1])
            yield f"// ---- cases/{found[1]} {'-' * max(3, 100 - len(found[1]))}\n\n"
            yield from _expanded(root, Path("cases") / found[1], seen)
            yield f"// ---- end of cases/{found[1]} {'-' * max(3, 93 - len(found[1]))}\n"


def read_source(root: Path, file: Path) -> str:
    """The text of a source file, with a line feed at its end; raises RunError."""
    try:
        text = (root / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{file}: it can't be read ({error}); make it a readable file") from error
    return text if text.endswith("\n") else text + "\n"
