# SPDX-License-Identifier: MIT
"""Versions of kernels, C libraries, sandboxes and emulators: which one a text names, and whether an entry holds for it."""

from __future__ import annotations

import re

VERSION = re.compile(r"\d+(\.\d+)*")
_IN_TEXT = re.compile(rf"(?<![\w.])(?:0[.0]*~)?({VERSION.pattern})")  # Debian puts 0.0~ before a date, so that any other version is newer


def version_in(text: str) -> tuple[int, ...]:
    """The first version that a text names, such as (10, 0, 13, 0) of `qemu-x86_64 version 10.0.13 (Debian ...)`; () where it names none."""
    found = _IN_TEXT.search(text)
    numbers = tuple(int(part) for part in found[1].split(".")) if found else ()
    return numbers + (0,) * (4 - len(numbers)) if numbers else ()


def is_between(version: tuple[int, ...], since: str | None, until: str | None) -> bool:
    """Whether the version is `since` or newer, and older than `until`."""
    return (not since or version >= version_in(since)) and (not until or version < version_in(until))
