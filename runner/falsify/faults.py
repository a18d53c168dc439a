# SPDX-License-Identifier: MIT
"""Faults: what the fault library can do wrong, which of it concerns a case, and what a case need not detect (docs/falsify.md)."""

from __future__ import annotations

import fnmatch
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from runner.model.case import Case
from runner.model.toml_file import check_keys, read_toml

EQUIVALENT = Path("runner/native/faults/equivalent.toml")
_RECORDED = re.compile(rb"^@fault (\S+) (\d+) (\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Fault:
    """One wrong system: `fault` befalls call number `number` (`*`: every call, `*/20`: every twentieth) of `interface`."""

    interface: str
    number: str
    fault: str

    def __str__(self) -> str:
        return f"{self.interface}:{self.number}:{self.fault}"


@dataclass(frozen=True)
class Equivalent:
    """A fault that a case need not detect, because the document allows what it does, or because nothing in the case can show it.

    `case` and `fault` are patterns as in fnmatch; `unless` holds patterns of the cases that must detect it all the same.
    """

    case: str
    fault: str
    reason: str
    unless: tuple[str, ...] = ()

    def covers(self, case: str, fault: Fault) -> bool:
        """Whether this entry excuses `case` for not detecting `fault`."""
        if any(fnmatch.fnmatchcase(case, pattern) for pattern in self.unless):
            return False
        return fnmatch.fnmatchcase(case, self.case) and fnmatch.fnmatchcase(str(fault), self.fault)


def load_equivalent(root: Path) -> list[Equivalent]:
    """The justified blind spots; raises RunError."""
    shown = EQUIVALENT.as_posix()
    data = read_toml(root / EQUIVALENT, shown, "make the file (it may be empty)")
    entries = check_keys(data, shown, {}, {"equivalent": list}).get("equivalent", [])
    keys = {"case": str, "fault": str, "reason": str}
    excuses = []
    for number, entry in enumerate(entries, 1):
        values = check_keys(entry, f"{shown}: [[equivalent]] number {number}", keys, {"unless": list})
        excuses.append(Equivalent(values["case"], values["fault"], values["reason"], tuple(map(str, values.get("unless", [])))))
    return excuses


def faults_of(recorded: bytes) -> list[Fault]:
    """The faults to try, from what the recording run said on standard error: each call alone, and all calls at once."""
    calls: dict[tuple[str, str], set[str]] = defaultdict(set)
    numbers: dict[str, set[str]] = defaultdict(set)
    for interface, number, fault in _RECORDED.findall(recorded):
        calls[interface.decode(), fault.decode()].add(number.decode())
        numbers[interface.decode()].add(number.decode())
    faults = [Fault(interface, number, fault) for (interface, fault), each in sorted(calls.items()) for number in sorted(each)]
    return faults + [Fault(interface, "*", fault) for interface, fault in sorted(calls) if len(numbers[interface]) > 1]


def interfaces_of(case: Case, made: Iterable[str], named: dict[str, list[str]]) -> tuple[frozenset[str], bool]:
    """The functions that the id of a case is about, of those that it calls itself; and whether that is all of them."""
    calls = frozenset(made)
    wanted = named.get(f"{case.family}/{case.interface}", named.get(case.interface, [case.interface.replace("-", "_")]))
    wide = "*" in wanted or case.interface == "scenario"
    return (calls if wide else calls & frozenset(wanted)), wide
