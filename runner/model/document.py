# SPDX-License-Identifier: MIT
"""Results documents as files: written, and read again, checked as far as their readers rely on it. A name that ends in .gz is compressed."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.on_record import expand, is_short
from runner.model.verdicts import Verdict

FORMAT = 1  # docs/releasing.md says when it changes
_HINT = "name a file that pytest --results=FILE has written"
_VERDICTS = frozenset(verdict.value for verdict in Verdict)
_TEXTS = ("id", "verdict", "reason", "ended", "expected")
_TEXTS_OR_NULL = ("observed", "notes")


def load_document(path: Path) -> Mapping[str, Any]:
    """A results document, also of one that is on record in its short form; raises RunError where it is none, or one of a newer format."""
    try:
        data = path.read_bytes()
        document = json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    except (OSError, EOFError, zlib.error, ValueError, RecursionError) as error:
        raise RunError(f"{path}: it can't be read as JSON ({error}); {_HINT}") from error
    short = isinstance(document, dict) and is_short(document)
    if not isinstance(document, dict) or not isinstance(document.get("cases"), dict if short else list):
        raise RunError(f"{path}: this is no results document; {_HINT}")
    if document.get("format") != FORMAT:
        raise RunError(f"{path}: its format is {document.get('format')!r}, and this ipcts reads {FORMAT}; use the ipcts that wrote it, or a newer one")
    whole: dict[str, Any] = expand(document, path) if short else document
    if wrong := _wrong_target(whole.get("target")) or _wrong_cases(whole["cases"]):
        raise RunError(f"{path}: {wrong}; {_HINT}")
    return whole


def write_document(path: Path, document: Mapping[str, Any]) -> None:
    """Writes a results document; raises RunError."""
    compressed = path.suffix == ".gz"
    text = json.dumps(document, indent=None if compressed else 1, ensure_ascii=True) + "\n"
    write_file(path, gzip.compress(text.encode("ascii"), mtime=0) if compressed else text)


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


def _wrong_target(target: object) -> str:
    if not isinstance(target, dict) or not isinstance(target.get("name"), str):
        return "it does not say what its target was"
    if not _is_number(target.get("time_scale")):
        return "it does not say what the time scale of its target was"
    deviations = target.get("deviations")
    if not isinstance(deviations, list) or not all(isinstance(name, str) for name in deviations):
        return "it does not say which deviations files were used"
    return ""


def _wrong_cases(cases: Iterable[object]) -> str:
    seen = set()
    for case in cases:
        if not isinstance(case, dict) or not isinstance(case.get("id"), str):
            return "a case has no id"
        wrong = [key for key in _TEXTS if not isinstance(case.get(key), str)]
        wrong += [key for key in _TEXTS_OR_NULL if not isinstance(case.get(key), (str, type(None)))]
        wrong += [key for key in ("seconds", "cpu_seconds") if not _is_number(case.get(key))]
        wrong += ["known"] * (not isinstance(case.get("known"), (dict, type(None))))
        wrong += ["rounds"] * (not isinstance(case.get("rounds"), dict))
        wrong += ["needs"] * (not isinstance(case.get("needs"), list))
        if wrong:
            return f"the key '{wrong[0]}' of {case['id']} is missing or has another type than it should"
        if unknown := sorted(({case["verdict"]} | case["rounds"].keys()) - _VERDICTS):
            return f"{case['id']} has the verdict '{unknown[0]}', which does not exist"
        if case["id"] in seen:
            return f"{case['id']} is there twice"
        seen.add(case["id"])
    return ""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < float("inf")
