# SPDX-License-Identifier: MIT
"""Writes the failures of a run into a deviations file: everything but the reasons, which somebody has to write (docs/results.md).

The failures of one cause stand together. The first has an empty reason, and the others say with `same_as` that they share it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from runner.diagnose.diagnosis import FoundCause
from runner.model.deviations import ANY, FOLDER, KERNEL, LIBRARY
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.text import MAX_TEXT, one_line
from runner.model.toml_file import check_keys, read_toml
from runner.model.verdicts import HANG, Verdict, is_from_case

_HEAD = """# Known deviations of {name}: docs/writing-cases.md, "Deviations", has the format.
"""
_SURE = 0.25  # a cause that is less certain joins cases that may have reasons of their own
_MARK = "[[known]]"
_ENTRY = re.compile(rf"(?:^#.*\n)*^{re.escape(_MARK)}", re.MULTILINE)  # with the comment right above it
_LOOSE_END = re.compile(r"(?:^[ \t]*(?:#.*)?(?:\n|\Z))*\Z", re.MULTILINE)  # comments and blank lines
_UNREADABLE = re.compile(r"\\x[89a-f][0-9a-f]|[\ud800-\udfff]")  # how bytes look in a results document that are not UTF-8
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\r": "\\r"}


@dataclass
class Recorded:
    """What came of it.

    `added`: new entries. `causes`: how many reasons they need. `removed`: stale entries. `ended`: entries that hold for older versions only,
    from now on. `left`: what somebody has to look at.
    """

    added: list[str] = field(default_factory=list)
    causes: int = 0
    removed: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


class DeviationsText:
    """The text of a deviations file in pieces, one for each entry, so that all that people wrote stays as it is."""

    def __init__(self, file: Path, shown: str) -> None:
        self.entries: list[dict[str, Any]] = []
        text = _HEAD.format(name=file.stem)
        if file.exists():
            tables = check_keys(read_toml(file, shown, "create it"), shown, {}, {"known": list}).get("known", [])
            self.entries = [table for table in tables if isinstance(table, dict) and isinstance(table.get("id"), str)]
            text = file.read_text(encoding="utf-8")
            if len(self.entries) != len(tables):
                raise RunError(f"{shown}: an entry has no id; correct it")
        begins = [match.start() or match.end() - len(_MARK) for match in _ENTRY.finditer(text)]  # the first comment is the file's
        if len(begins) != len(self.entries):
            raise RunError(f"{shown}: its entries can't be told apart; begin each with a line [[known]], and have no such line elsewhere")
        self._head = text[: begins[0]] if begins else text
        self._pieces = [text[begin:end] for begin, end in zip(begins, [*begins[1:], None], strict=True)] if begins else []

    def text(self) -> str:
        """The whole of it."""
        return self._head + "".join(self._pieces)

    def find(self, case: str) -> dict[str, Any] | None:
        """The entry for a case, of several the one for the latest version."""
        return next((entry for entry in reversed(self.entries) if entry["id"] == case), None)

    def without_reason(self) -> list[str]:
        """The ids of the entries whose reason is still to be written."""
        return [entry["id"] for entry in self.entries if not str(entry.get("reason", "-")).strip()]

    def append(self, entry: dict[str, Any], comment: str = "") -> None:
        """Adds an entry at the end."""
        before = self._pieces[-1] if self._pieces else self._head
        gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
        lines = [f"# {one_line(comment)}"] if comment else []
        lines += [_MARK, *(f"{key} = {_literal(value)}" for key, value in entry.items())]
        if self._pieces:
            self._pieces[-1] += gap
        else:
            self._head += gap
        self._pieces.append("\n".join([*lines, ""]))
        self.entries.append(entry)

    def end(self, case: str, version: str) -> None:
        """Lets the entry for a case hold until this version."""
        number = max(number for number, entry in enumerate(self.entries) if entry["id"] == case)
        line = f"until = {_literal(version)}\n"
        self._pieces[number] = re.sub(r"^seen\s*=.*\n", lambda seen: str(seen[0]) + line, self._pieces[number], count=1, flags=re.MULTILINE)
        self.entries[number]["until"] = version

    def remove(self, case: str) -> None:
        """Removes the entry for a case. Its reason and the comment above it go to the next entry that shares them."""
        number = max(number for number, entry in enumerate(self.entries) if entry["id"] == case)
        entry, piece = self.entries.pop(number), self._pieces.pop(number)
        heirs = [place for place, other in enumerate(self.entries) if other.get("same_as") == case]
        if heirs and "reason" in entry:
            first = self.entries[heirs[0]]
            comment = piece[: piece.index(_MARK)]
            self._pieces[heirs[0]] = comment + self._replaced(heirs[0], f"reason = {_literal(entry['reason'])}")
            first["reason"] = entry["reason"]
            del first["same_as"]
            for place in heirs[1:]:
                self._pieces[place] = self._replaced(place, f"same_as = {_literal(first['id'])}")
                self.entries[place]["same_as"] = first["id"]
        loose = _LOOSE_END.search(piece)
        if loose and "#" in loose[0]:  # it is about what follows
            before = self._pieces[number - 1] if number else self._head
            joined = before.rstrip("\n") + "\n\n" + loose[0].lstrip("\n")
            if number:
                self._pieces[number - 1] = joined
            else:
                self._head = joined

    def _replaced(self, place: int, line: str) -> str:
        return re.sub(r"^same_as\s*=.*$", lambda _: line, self._pieces[place], count=1, flags=re.MULTILINE)


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return character if character.isprintable() or character == "\n" else f"\\U{ord(character):08x}"


def _literal(text: str) -> str:
    """A TOML string that says this; of several lines where it ends with a line feed."""
    escaped = "".join(map(_escaped, text))
    if text.endswith("\n"):
        return '"""\n' + escaped.replace('"""', '""\\"') + '"""'
    return '"' + escaped.replace('"', '\\"').replace("\n", "\\n") + '"'


def deviations_path(root: Path, system: str) -> Path:
    """The file that --system means: a name in expected/deviations, or a FILE.toml. Raises RunError."""
    if system.endswith(".toml"):
        return Path(system).absolute()
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", system):
        raise RunError(f"--system: '{one_line(system)}' is no name for a file; use letters, digits and hyphens, or FILE.toml")
    return root / FOLDER / f"{system}.toml"


def _entry_for(result: Mapping[str, Any], seen: str, since: str) -> dict[str, Any] | None:
    """The entry for a failing case, without a reason; None where it showed nothing that can be recorded."""
    observed, ended = result.get("observed"), str(result.get("ended") or "")
    if not isinstance(observed, str) or not is_from_case(ended):
        return None
    exact = len(observed) <= MAX_TEXT and not _UNREADABLE.search(observed)
    if not exact and (result["verdict"] != Verdict.FAIL or ended == HANG):  # only the output could tell it from other failures
        return None
    entry = {"id": result["id"], "reference": str(result.get("ref") or "unknown"), "seen": seen}
    if since:
        entry["since"] = since
    if result.get("where") in (KERNEL, LIBRARY):
        entry["where"] = result["where"]
    if ended == HANG:
        entry["ended"] = HANG
    if exact:
        entry["observed"] = observed
    return entry


def _is_recorded(entry: Mapping[str, Any], result: Mapping[str, Any]) -> bool:
    """Whether the entry gives just what the case did, or covers whatever it does."""
    if entry.get("ended") == ANY:
        return True
    return bool(entry.get("observed", result.get("observed")) == result.get("observed") and (entry.get("ended") == HANG) == (result.get("ended") == HANG))


def record(
    text: DeviationsText,
    shown: str,
    results: Iterable[Mapping[str, Any]],
    causes: Sequence[FoundCause],
    seen: str,
    remove_stale: bool,
    since: str = "",
) -> Recorded:
    """Adds the new failures to the text, by cause, and removes the stale entries, or tells of them.

    `since` is the version that was run, where the entries of older ones shall stay: what has changed holds until this version, or since it.
    """
    done = Recorded()
    by_id = {str(result["id"]): result for result in results}
    for case, result in by_id.items():
        if result["verdict"] == Verdict.STALE:
            _stale(text, shown, case, result, remove_stale, since, done)
    for cause in causes:
        leader = ""
        for case in cause.cases:
            result = by_id[case]
            entry = text.find(case)
            if entry and "until" not in entry and _is_recorded(entry, result):
                continue
            if entry and not since:
                done.left.append(f"{case}: it fails in another way than {shown} records; look whether the reason still holds, and correct the entry")
                continue
            if result["verdict"] == Verdict.UNSTABLE:
                done.left.append(f"{case}: it does not fail each time; find the condition, and write an entry with `condition`")
                continue
            made = _entry_for(result, seen, since)
            if made is None:
                done.left.append(f"{case}: {result.get('reason') or 'nothing was learnt'}; that can't be recorded")
                continue
            if entry and "until" not in entry:
                text.end(case, since)
                done.ended.append(case)
            shares = {"same_as": leader} if leader else {"reason": ""}
            comment = cause.title if cause.interface and not leader else ""
            text.append({"id": case, **shares, **{key: value for key, value in made.items() if key != "id"}}, comment)
            done.added.append(case)
            done.causes += not leader
            if cause.interface and cause.confidence >= _SURE:
                leader = leader or case
    return done


def _stale(text: DeviationsText, shown: str, case: str, result: Mapping[str, Any], remove: bool, since: str, done: Recorded) -> None:
    known = result.get("known")
    file = known.get("file", "") if isinstance(known, dict) else ""
    if file != shown:
        done.left.append(f"{case}: {result.get('reason') or f'{file} is stale'}")
    elif (entry := text.find(case)) and since:
        if "until" not in entry:
            text.end(case, since)
            done.ended.append(case)
    elif text.find(case) and remove:
        text.remove(case)
        done.removed.append(case)
    elif text.find(case):
        done.left.append(f"{case}: {result.get('reason')}; --remove-stale does it")


def write_recorded(file: Path, text: DeviationsText) -> None:
    """Writes the file where that changes it; raises RunError."""
    if not file.exists() or file.read_text(encoding="utf-8") != text.text():
        write_file(file, text.text())
