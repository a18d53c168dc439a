# SPDX-License-Identifier: MIT
"""The version has one place, runner/__init__.py; what has to repeat it says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner.model.errors import RunError

_SOURCE = "runner/__init__.py"
_CHANGELOG = "debian/changelog"


def check_version(root: Path) -> Iterator[str]:
    """The newest entry of debian/changelog is about this version."""
    version = re.search(r'^VERSION = "(.+)"$', _text(root, _SOURCE), re.MULTILINE)
    if version is None:
        raise RunError(f'{_SOURCE}: there is no line VERSION = "..."; write it')
    entry = re.match(r"ipcts \((.+?)\) ", _text(root, _CHANGELOG))
    if entry is None or entry[1] != version[1]:
        yield f"{_CHANGELOG}:1: this is no entry for ipcts {version[1]}, the version in {_SOURCE}; write one: dch --newversion {version[1]}"


def _text(root: Path, file: str) -> str:
    try:
        return (root / file).read_text(encoding="utf-8")
    except OSError as error:
        raise RunError(f"{file}: it can't be read ({error.strerror}); restore it") from error
