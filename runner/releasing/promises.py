# SPDX-License-Identifier: MIT
"""What releases promise (docs/releasing.md), compared with the checkout: ids, expected texts, the numbers of the formats, the results' keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from runner.model.case import case_sources, id_of
from runner.model.errors import RunError
from runner.model.git import asked
from runner.releasing.changelog import FILE as CHANGELOG
from runner.releasing.changelog import Changelog
from runner.releasing.git import release_tags, text_at

SCHEMA = "runner/reports/results.schema.json"
# The numbers that readers rely on: a file, and an expression for the number in it.
NUMBERS = {
    "the protocol": ("runner/transport/frames.py", r"^PROTOCOL = (\d+)"),
    "the results document": ("runner/model/document.py", r"^FORMAT = (\d+)"),
}
RESULTS = "the results document"


def check_promises(root: Path) -> Iterator[str]:
    """What the latest release promised is kept: ids, expected texts, the numbers of the formats, the keys of the results document."""
    tags = release_tags(root)
    if not tags:
        return  # nothing is frozen before the first release
    latest = tags[0]
    news = Changelog.of(root).since(latest.removeprefix("v"))
    now = set(map(id_of, case_sources(root)))
    for case in _unnamed(released_ids(root, latest) - now, news):
        yield f"{CHANGELOG}:1: {case} was released with {latest} and is gone; name the id here, or bring the case back"
    for case in _unnamed(changed_texts(root, latest) & now, news):
        yield f"{CHANGELOG}:1: what {case} expects is not what {latest} expected; name the id here, and say why"
    yield from _ids_used_again(root, tags, now)
    yield from _numbers(root, latest)
    yield from _keys(root, latest)


def released_ids(root: Path, tag: str) -> set[str]:
    """The ids of the cases in a release."""
    listing = asked(root, "ls-tree", "-r", "-z", "--name-only", tag, "cases/") or ""
    return {id_of(Path(name)) for name in listing.split("\0") if name.endswith(".cpp") and name.count("/") == 3}


def changed_texts(root: Path, tag: str) -> set[str]:
    """The ids of the cases whose expected texts are others than in a release."""
    listing = asked(root, "diff", "-z", "--name-only", "--no-renames", "--diff-filter=M", tag, "--", "expected/*.txt") or ""
    return {id_of(Path(name)).removesuffix(".txt") for name in listing.split("\0") if name}


def least_version(root: Path) -> tuple[tuple[int, int, int], str]:
    """The least version that the next release may have, and why; (0, 0, 0) before the first release."""
    tags = release_tags(root)
    if not tags:
        return (0, 0, 0), ""
    first, second, third = map(int, tags[0].removeprefix("v").split("."))
    if reason := next((what for what in NUMBERS if number(root, what) != number(root, what, tags[0])), ""):
        least = (first + 1, 0, 0) if first else (0, second + 1, 0)
        return least, f"the number of {reason} is another one than in {tags[0]}"
    if released_ids(root, tags[0]) != set(map(id_of, case_sources(root))):
        return (first, second + 1, 0), f"cases were added or removed since {tags[0]}"
    if changed_texts(root, tags[0]):
        return (first, second + 1, 0), f"expected texts have changed since {tags[0]}"
    return (first, second, third + 1), f"{tags[0]} is released"


def number(root: Path, what: str, tag: str = "") -> int | None:
    """A number of NUMBERS in the checkout or in a release; None where it is not found."""
    file, pattern = NUMBERS[what]
    text = text_at(root, tag, file) if tag else _text(root, file)
    return int(found[1]) if (found := re.search(pattern, text, re.MULTILINE)) else None


def _text(root: Path, file: str) -> str:
    try:
        return (root / file).read_text(encoding="utf-8")
    except OSError as error:
        raise RunError(f"{file}: {error.strerror}; correct its place in runner/releasing/promises.py") from error


def _unnamed(ids: set[str], text: str) -> list[str]:
    """Those ids that the text does not name in backquotes; a pattern such as `pipe/read/*` names many."""
    patterns = re.findall(r"`([^`\s]+/[^`\s]+/[^`\s]+)`", text)
    return sorted(case for case in ids if not any(fnmatchcase(case, pattern) for pattern in patterns))


def _ids_used_again(root: Path, tags: list[str], now: set[str]) -> Iterator[str]:
    for newer, older in zip(tags, tags[1:]):
        for case in sorted((released_ids(root, older) - released_ids(root, newer)) & now):
            yield f"cases/{case}.cpp:1: {older} had a case with this id, and {newer} had not; an id is not used again: choose another slug"


def _numbers(root: Path, latest: str) -> Iterator[str]:
    for what, (file, _) in NUMBERS.items():
        then, now = number(root, what, latest), number(root, what)
        if now is None:
            yield f"{file}:1: the number of {what} is not found here; correct NUMBERS in runner/releasing/promises.py"
        elif then is not None and now < then:
            yield f"{file}:1: the number of {what} is {now}, and {latest} has {then}; it never becomes smaller"


def _keys(root: Path, latest: str) -> Iterator[str]:
    """Within one format, keys only come."""
    then = text_at(root, latest, SCHEMA)
    if not then or number(root, RESULTS) != number(root, RESULTS, latest):
        return
    now = dict(_described(json.loads(_text(root, SCHEMA))))
    for key, required in _described(json.loads(then)):
        if key not in now:
            yield f"{SCHEMA}:1: the key {key} is in {latest} and is gone; bring it back, or give the format a new number"
        elif required and not now[key]:
            yield f"{SCHEMA}:1: the key {key} is always there in {latest}; require it, or give the format a new number"


def _described(schema: Mapping[str, Any], path: str = "", definitions: Mapping[str, Any] | None = None) -> Iterator[tuple[str, bool]]:
    """The keys that a schema describes, such as `cases.id`, and whether they are required."""
    shared = definitions if definitions is not None else schema.get("definitions", {})
    if "$ref" in schema:
        schema = shared[schema["$ref"].rpartition("/")[2]]
    for name, below in schema.get("properties", {}).items():
        yield path + name, name in schema.get("required", ())
        yield from _described(below, f"{path}{name}.", shared)
    for part in (*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])):
        yield from _described(part, path, shared)
