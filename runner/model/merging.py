# SPDX-License-Identifier: MIT
"""The parts of a run that was shared among several, made one again: results documents in, one results document out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from runner.model.errors import RunError
from runner.model.shard import Shard
from runner.model.verdicts import NOT_NEW, Verdict

_SAME_SYSTEM = ("name", "sysname", "release", "kernel", "machine", "libc")  # of `target`
_DONE = (0, 1, 5)  # exit statuses of a part that was done; 5: pytest had no case in it
_TYPES: dict[str, type | tuple[type, ...]] = {"suite": dict, "started": str, "seconds": (int, float), "exit": int, "errors": list}
_NAMED = 3  # cases that a line names


@dataclass(frozen=True)
class Part:
    """A document, and the name of its file."""

    name: str
    document: Mapping[str, Any]

    @classmethod
    def of(cls, name: str, document: Mapping[str, Any]) -> Part:
        """A part whose document has what only a merger reads; raises RunError."""
        hint = "name a whole results document"
        for key, kind in _TYPES.items():
            if not isinstance(document.get(key), kind):
                raise RunError(f"{name}: the key '{key}' is missing or has another type than it should; {hint}")
        try:
            Shard.parse(str(document.get("shard", "1/1")))
        except RunError as error:
            raise RunError(f"{name}: its key 'shard' is no part such as 2/4; {hint}") from error
        return cls(name, document)

    @property
    def version(self) -> str:
        """Version and commit of the suite."""
        suite = self.document["suite"]
        commit = suite.get("commit")
        return f"{suite.get('version')}" + (f" (commit {commit})" if commit else "")

    @property
    def shard(self) -> Shard | None:
        """Which part of the cases it has, where the document says it."""
        return Shard.parse(self.document["shard"]) if "shard" in self.document else None


def merge(parts: Sequence[Part]) -> dict[str, Any]:
    """One document of all parts, at least one. What is wrong with the whole is in its `errors`, and its exit status is then 2.

    Where two parts have a case, that of the earlier part is kept; but a case that was run comes before one that was not. `seconds` is
    the sum. Suite and target are those of the first part.
    """
    first = parts[0].document
    cases, doubled = _joined(parts)
    counts = Counter(case["verdict"] for case in cases)
    errors = [f"{part.name}: {error}" for part in parts for error in part.document["errors"]]
    errors += [*_strangers(parts), *_missing_parts(parts), *doubled]
    if not_run := [case["id"] for case in cases if case["verdict"] == Verdict.UNTESTED]:
        errors.append(f"missing: {_named(not_run)} in no part that ran")
    unfinished = any(part.document["exit"] not in _DONE for part in parts)
    return {
        "format": first["format"],
        "suite": first["suite"],
        "target": first["target"],
        "started": min(part.document["started"] for part in parts),
        "seconds": round(sum(part.document["seconds"] for part in parts), 3),
        "exit": 2 if errors or unfinished else int(any(case["verdict"] not in NOT_NEW for case in cases)),
        "errors": errors,
        "totals": {verdict.value: counts[verdict.value] for verdict in Verdict},
        "cases": cases,
    }


def _joined(parts: Sequence[Part]) -> tuple[list[dict[str, Any]], list[str]]:
    """All cases sorted by id, and a line for each two parts that ran the same."""
    kept: dict[str, tuple[str, dict[str, Any]]] = {}
    twice: dict[tuple[str, str], list[str]] = {}
    for part in parts:
        for case in part.document["cases"]:
            before = kept.get(case["id"])
            if before is None or before[1]["verdict"] == Verdict.UNTESTED:
                kept[case["id"]] = (part.name, case)
            elif case["verdict"] != Verdict.UNTESTED:
                twice.setdefault((before[0], part.name), []).append(case["id"])
    lines = [f"doubled: {_named(ids)} in {one} and in {other}; kept as {one} has it" for (one, other), ids in twice.items()]
    return [kept[case_id][1] for case_id in sorted(kept)], lines


def _strangers(parts: Sequence[Part]) -> Iterator[str]:
    """A line for each part of another version or system than the first."""
    first = parts[0]
    for part in parts[1:]:
        if part.version != first.version:
            yield f"another version: {part.name} is of ipcts {part.version}, {first.name} of {first.version}"
        for key in _SAME_SYSTEM:
            here, there = part.document["target"].get(key), first.document["target"].get(key)
            if here != there:
                yield f"another system: {key} is '{here}' in {part.name}, '{there}' in {first.name}"


def _missing_parts(parts: Sequence[Part]) -> Iterator[str]:
    """A line for each part that the others speak of and that is not there."""
    shards = {part.name: part.shard for part in parts}
    cuts = sorted({shard.parts for shard in shards.values() if shard})
    if len(cuts) > 1:
        yield f"cut in different ways: into {' and '.join(map(str, cuts))} parts; cut all runs with the same --shard K/N"
    elif cuts:
        there = {shard.part for shard in shards.values() if shard}
        for number in range(1, cuts[0] + 1):
            if number not in there:
                yield f"missing: part {number}/{cuts[0]}"
        for name, shard in shards.items():
            if shard is None:
                yield f"{name}: this is no part of {cuts[0]}, as the others are"


def _named(ids: Sequence[str]) -> str:
    """How many cases, and the first of them."""
    more = ", ..." if len(ids) > _NAMED else ""
    return f"{len(ids)} case{'s are' if len(ids) > 1 else ' is'} ({', '.join(ids[:_NAMED])}{more})"
