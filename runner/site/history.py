# SPDX-License-Identifier: MIT
"""The history of systems: a folder with one results document for each version of each system, compressed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from runner.model.document import load_document, write_document
from runner.model.errors import RunError
from runner.site.systems import slug_of

_SUFFIX = ".json.gz"
_LONGEST_NAME = 160
# What makes a version: of two documents that agree in this, the newer one is kept.
_VERSION = ("software", "sysname", "release", "machine", "libc")


def keep(folder: Path, results: Iterable[Path]) -> None:
    """Adds results documents to the folder, in place of older ones of the same version; raises RunError."""
    documents = [load_document(path) for path in results]
    for document in documents:
        place = folder / slug_of(document["target"]["name"]) / f"{_version(document)}{_SUFFIX}"
        if not place.exists() or str(load_document(place).get("started", "")) <= str(document.get("started", "")):
            write_document(place, document)


def kept(folder: Path) -> list[Path]:
    """The documents in the folder; raises RunError."""
    if not folder.is_dir():
        raise RunError(f"{folder}: there is no such directory; name one, or a results document to keep there")
    return sorted(folder.glob(f"*/*{_SUFFIX}"))


def _version(document: Mapping[str, Any]) -> str:
    target = document["target"]
    suite = document.get("suite")
    words = [str(target[key]) for key in _VERSION if key in target]
    return slug_of(" ".join([str(suite.get("version", "")) if isinstance(suite, dict) else "", *words]), _LONGEST_NAME)
