# SPDX-License-Identifier: MIT
"""Known deviations: expected/deviations/<system>.toml (docs/writing-cases.md, Deviations)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from runner.model.errors import RunError
from runner.model.targets import Target
from runner.model.text import escape
from runner.model.toml_file import check_keys, read_toml
from runner.model.versions import VERSION, is_between, version_in

FOLDER = Path("expected/deviations")
KERNEL, LIBRARY = "kernel", "C library"  # where a deviation comes from
ANY = "any"  # the end of a case that never ends in the same way
_ENDS = ("hang", ANY)
_REQUIRED = {"id": str, "reference": str, "seen": str}
_OPTIONAL = {
    "reason": str,
    "same_as": str,
    "where": str,
    "mended_by": str,
    "observed": str,
    "ended": str,
    "since": str,
    "until": str,
    "condition": str,
    "requirement": str,
    "read_in": str,
    "established_by": str,
    "documented": str,
}


@dataclass(frozen=True)
class Known:
    """One entry: the system `file` stands for fails case `id` because of `reason`, seen on `seen`.

    `since` is the first version that does, `until` the first that does so no more; `otherwise` is the entry that may hold where this one
    does not. Whose version that is, says `where`: without it, that of the emulator, the sandbox and the like.

    `observed` is the whole standard output there, where the entry insists on it. `ended` is "hang" where the case does not return there, and
    no other end will do, or ANY where it fails, hangs, fails in its set-up or takes the target with it. `condition` names what the failure
    depends on besides the system (the file system, say): such a case may pass as well. `file` is relative to the root.
    `where` says where it comes from: KERNEL or LIBRARY. `mended_by` names a C library, by its preset, that hides what the kernel does.
    `requirement` is what the document requires, in our words, where the case's statement is not it; `read_in` the edition and section in
    which it was read; `established_by` what carries it where the newest edition could not be read; `documented` where the system's own
    manual describes the deviation.
    """

    id: str
    reason: str
    reference: str
    seen: str
    observed: str | None
    condition: str | None
    file: str
    ended: str | None = None
    requirement: str | None = None
    read_in: str | None = None
    established_by: str | None = None
    documented: str | None = None
    where: str | None = None
    mended_by: str | None = None
    since: str | None = None
    until: str | None = None
    otherwise: Known | None = None

    def as_record(self) -> dict[str, Any]:
        """What results documents have of it."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "otherwise"}

    def versions(self) -> list[Known]:
        """This entry and those that stand for it elsewhere, the oldest versions first."""
        return [*(self.otherwise.versions() if self.otherwise else []), self]

    def range(self) -> str:
        """For which versions it holds, in words; '' for all."""
        return " ".join(filter(None, [self.since and f"since {self.since}", self.until and f"until {self.until}"]))

    def on(self, system: Mapping[str, Any]) -> Known | None:
        """This entry, or the one in its place, that holds on the system with this description (`target` of a results document).

        Where the description has no version, the deviation may show or not, and so may those in its place: they stay behind it.
        """
        version = version_in(str(system.get(_VERSION_KEYS[self.where], "")))
        if version and not is_between(version, self.since, self.until):
            return self.otherwise.on(system) if self.otherwise else None
        if version or not (self.since or self.until):
            return replace(self, otherwise=None)
        others = self.otherwise.on(system) if self.otherwise else None
        return replace(self, condition=self.condition or "the version, which is not known here", otherwise=others)


_VERSION_KEYS = {KERNEL: "release", LIBRARY: "libc", None: "software"}


def choose_deviations(root: Path, target: Target, option: str | None, directory: Path) -> dict[str, Known]:
    """The entries that the option names, comma-separated and relative to `directory`, or else the target's; raises RunError."""
    if option is None:
        return load_deviations(root, target.deviations, target.file, target.folder)
    return load_deviations(root, [word for word in option.split(",") if word and word != "none"], "--deviations", directory)


def load_deviations(root: Path, systems: Iterable[str], named_by: str, beside: Path) -> dict[str, Known]:
    """The entries of all these systems by case id, later systems overriding earlier ones.

    A system is a name in expected/deviations or a FILE.toml, relative to the directory `beside`. `named_by` is the file or option that
    names the systems. Raises RunError for a missing or broken file.
    """
    known: dict[str, Known] = {}
    for system in systems:
        for case, entry in load_file(root, beside / system if system.endswith(".toml") else root / FOLDER / f"{system}.toml", named_by).items():
            known[case] = _in_front_of(known.get(case), entry)
    return known


def _in_front_of(other: Known | None, entry: Known) -> Known:
    """The entry, with the other one where neither it nor those behind it hold."""
    return replace(entry, otherwise=_in_front_of(other, entry.otherwise) if entry.otherwise else other)


def load_records(root: Path) -> dict[str, dict[str, Known]]:
    """What is on record for all systems, by their names and case ids, but for reasons that are still to be written; raises RunError."""
    return {file.stem: load_file(root, file, str(FOLDER), unfinished=True) for file in sorted((root / FOLDER).glob("*.toml"))}


def load_file(root: Path, file: Path, named_by: str, unfinished: bool = False) -> dict[str, Known]:
    """The entries of one file by case id, of several for one case the last; raises RunError.

    Messages name a file of the checkout relative to `root`. An entry whose reason is still to be written is a mistake, unless the file may
    be `unfinished`: then the entry is left out.
    """
    shown = file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
    data = read_toml(file, shown, f"{named_by} names it; correct the name there, or create the file (it may be empty)")
    entries = check_keys(data, shown, {}, {"known": list}).get("known", [])
    made: list[tuple[Known, str]] = []
    latest: dict[str, Known] = {}
    reasons: dict[str, str] = {}
    for number, entry in enumerate(entries, 1):
        where = f"{shown}: [[known]] number {number}"
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            where += f" ({entry['id']})"
        values = check_keys(entry, where, _REQUIRED, _OPTIONAL)
        if ("reason" in values) == ("same_as" in values):
            raise RunError(f"{where}: give it either a 'reason', or the id of an entry with the same reason as 'same_as'")
        for key in (*_REQUIRED, "reason"):
            if not values.get(key, key).strip() and not (unfinished and key == "reason"):
                fix = "say in a sentence what the system does" if key == "reason" else "give it a value"
                raise RunError(f"{where}: '{key}' is empty; {fix}")
        for key in ("since", "until"):
            if not VERSION.fullmatch(values.get(key, "0")):
                raise RunError(f"{where}: '{key}' is '{values[key]}'; write a version, such as {key} = \"10.0\"")
        if values["id"] in latest and not _follows(values, latest[values["id"]]):
            fix = "make them one, or give the first an 'until' and the second a 'since' that is not older"
            raise RunError(f"{where}: this case has two entries; {fix}")
        if values.get("ended", ANY) not in _ENDS:
            raise RunError(f"{where}: 'ended' is '{values['ended']}'; the ends that can be recorded are \"hang\" and \"{ANY}\"")
        if values.get("ended") == ANY and "observed" in values:
            raise RunError(f"{where}: ended = \"{ANY}\" covers every output; remove 'observed', or remove 'ended'")
        if values.get("where", KERNEL) not in (KERNEL, LIBRARY):
            raise RunError(f"{where}: 'where' is '{values['where']}'; write \"{KERNEL}\" or \"{LIBRARY}\", or remove it")
        if "mended_by" in values and values.get("where") != KERNEL:
            raise RunError(f"{where}: 'mended_by' says that a C library hides what the kernel does; add where = \"{KERNEL}\", or remove it")
        latest[values["id"]] = Known(
            id=values["id"],
            reason=escape(" ".join(values.get("reason", "").split())),
            reference=values["reference"],
            seen=values["seen"],
            observed=values.get("observed"),
            condition=values.get("condition"),
            file=shown,
            ended=values.get("ended"),
            requirement=values.get("requirement"),
            read_in=values.get("read_in"),
            established_by=values.get("established_by"),
            documented=values.get("documented"),
            where=values.get("where"),
            mended_by=values.get("mended_by"),
            since=values.get("since"),
            until=values.get("until"),
        )
        other = values.get("same_as", "")
        made.append((replace(latest[values["id"]], reason=reasons[other]) if other in reasons else latest[values["id"]], other))
        if "reason" in values:
            reasons[values["id"]] = latest[values["id"]].reason  # what stands below means this one, where there are several
    known: dict[str, Known] = {}
    for entry, other in made:
        if other and other not in reasons:
            raise RunError(f"{shown}: {entry.id}: 'same_as' names {other}, which has no reason here; name an entry of this file that has one")
        if reason := entry.reason or reasons.get(other, ""):
            known[entry.id] = replace(entry, reason=reason, otherwise=known.get(entry.id))
    return known


def _follows(values: Mapping[str, str], before: Known) -> bool:
    """Whether an entry is about later versions than the entry before it."""
    return bool(before.until and "since" in values and version_in(before.until) <= version_in(values["since"]))
