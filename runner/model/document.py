# SPDX-License-Identifier: MIT
"""Results documents, read back from the files that pytest --results=FILE writes: of this version of a system, or of earlier ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.model.errors import RunError

_HINT = "name a file that pytest --results=FILE has written"


@dataclass(frozen=True)
class Earlier:
    """An earlier version of a system: what it says of itself, and the verdicts by case."""

    target: dict[str, Any]
    verdicts: Mapping[str, str]


def load_earlier(files: Iterable[Path]) -> tuple[Earlier, ...]:
    """The versions in the order of the files; raises RunError."""
    versions = []
    for file in files:
        document = load_document(file)
        target = document["target"]
        if not isinstance(target.get("name"), str) or not isinstance(target.get("description"), str):
            raise RunError(f"{file}: it does not say which system it is from; {_HINT}")
        versions.append(Earlier(target, {case["id"]: case["verdict"] for case in document["cases"]}))
    return tuple(versions)


def load_document(path: Path) -> Mapping[str, Any]:
    """A results document: its target with the deviations files that were used, and its cases with id and verdict; raises RunError."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise RunError(f"{path}: it can't be read as JSON ({error}); {_HINT}") from error
    if not isinstance(document, dict) or not isinstance(document.get("cases"), list):
        raise RunError(f"{path}: this is no results document; {_HINT}")
    target = document.get("target")
    deviations = target.get("deviations") if isinstance(target, dict) else None
    if not isinstance(deviations, list) or not all(isinstance(name, str) for name in deviations):
        raise RunError(f"{path}: it does not say which deviations files were used; {_HINT}")
    for case in document["cases"]:
        if not isinstance(case, dict) or not isinstance(case.get("id"), str) or not isinstance(case.get("verdict"), str):
            raise RunError(f"{path}: a case has no id or no verdict; {_HINT}")
    return document
