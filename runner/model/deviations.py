# SPDX-License-Identifier: MIT
"""Known deviations: expected/deviations/<system>.toml (docs/writing-cases.md, Deviations)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from runner.model.errors import RunError
from runner.model.targets import Target
from runner.model.text import escape
from runner.model.toml_file import check_keys, read_toml

FOLDER = Path("expected/deviations")
KERNEL, LIBRARY = "kernel", "C library"  # where a deviation comes from
_REQUIRED = {"id": str, "reference": str, "seen": str}
_OPTIONAL = {
    "reason": str,
    "same_as": str,
    "where": str,
    "mended_by": str,
    "observed": str,
    "ended": str,
    "condition": str,
    "requirement": str,
    "read_in": str,
    "established_by": str,
    "documented": str,
}


@dataclass(frozen=True)
class Known:
    """One entry: the system `file` stands for fails case `id` because of `reason`, seen on `seen`.

    `observed` is the whole standard output there, where the entry insists on it. `ended` is "hang" where the case does not return there, and
    no other end will do. `condition` names what the failure depends on besides the
    system (the file system, say): such a case may pass as well. `file` is relative to the root.
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
        known |= load_file(root, beside / system if system.endswith(".toml") else root / FOLDER / f"{system}.toml", named_by)
    return known


def load_records(root: Path) -> dict[str, dict[str, Known]]:
    """What is on record for all systems, by their names and case ids, but for reasons that are still to be written; raises RunError."""
    return {file.stem: load_file(root, file, str(FOLDER), unfinished=True) for file in sorted((root / FOLDER).glob("*.toml"))}


def load_file(root: Path, file: Path, named_by: str, unfinished: bool = False) -> dict[str, Known]:
    """The entries of one file by case id; raises RunError. Messages name a file of the checkout relative to `root`.

    An entry whose reason is still to be written is a mistake, unless the file may be `unfinished`: then the entry is left out.
    """
    shown = file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
    data = read_toml(file, shown, f"{named_by} names it; correct the name there, or create the file (it may be empty)")
    entries = check_keys(data, shown, {}, {"known": list}).get("known", [])
    known: dict[str, Known] = {}
    shared: dict[str, str] = {}
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
        if values["id"] in known:
            raise RunError(f"{where}: this case has two entries; make them one")
        if values.get("ended", "hang") != "hang":
            raise RunError(f"{where}: 'ended' is '{values['ended']}'; the only end that can be recorded is \"hang\"")
        if values.get("where", KERNEL) not in (KERNEL, LIBRARY):
            raise RunError(f"{where}: 'where' is '{values['where']}'; write \"{KERNEL}\" or \"{LIBRARY}\", or remove it")
        if "mended_by" in values and values.get("where") != KERNEL:
            raise RunError(f"{where}: 'mended_by' says that a C library hides what the kernel does; add where = \"{KERNEL}\", or remove it")
        known[values["id"]] = Known(
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
        )
        shared[values["id"]] = values.get("same_as", "")
    for case, other in shared.items():
        if other and shared.get(other, other):
            raise RunError(f"{shown}: {case}: 'same_as' names {other}, which has no reason here; name an entry of this file that has one")
        if other:
            known[case] = replace(known[case], reason=known[other].reason)
    return {case: entry for case, entry in known.items() if entry.reason}
