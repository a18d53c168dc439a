# SPDX-License-Identifier: MIT
"""What a failing case shows: in which way it failed, which error came, and which interfaces stand behind the first line that differs."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from runner.diagnose.programs import Programs

# The ways in which a case can fail, by the letters that the matrix has for them.
VALUE, FAILS, ACCEPTS, OTHER_ERROR, HANGS, DIES = ".", "^", "=", "~", "!", "*"
WAYS = VALUE + FAILS + ACCEPTS + OTHER_ERROR + HANGS + DIES
_SET_UP = re.compile(r"(cases/\S+):(\d+): set-up failed: (.*)")
_OF_THE_AGENT = re.compile(r"at the time limit: |in the kernel: |left behind: |note: |cases/\S+:\d+: set-up failed: ")
_VARYING = re.compile(r"\S*/\S*|0x[0-9a-fA-F]+|(?<=[-=\[(])\d+(?=[-=\])])")  # names of files, addresses, process IDs
_MOST_NOTES = 10_000  # characters
_NOT_YET = ("EAGAIN", "EWOULDBLOCK", "ENOMSG", "ETIMEDOUT")  # what says that nothing is there
_TRUTH = {"yes": "1", "no": "0"}
_ERROR = re.compile(r"\bE[A-Z0-9]{2,}\b")


@dataclass(frozen=True)
class Symptom:
    """How a case failed.

    `way` is one of the letters above: a value differs, an error came instead of success, success instead of an error, another error, no
    return, a sudden end. `error` is the error that came, or ''. `number` is that of the first line that differs, and `line` that line, as
    expected and as observed. `names` are the interfaces behind it. `end` is the signal that ended the case, as `signal:SIGSEGV`, or ''.
    """

    way: str
    error: str
    number: int
    line: tuple[str, str]
    names: frozenset[str]
    end: str = ""

    @functools.cached_property
    def sign(self) -> tuple[str, str]:
        """What cases with the same cause have in common: the way, and the error that came, or else how the value changes."""
        return (self.way, self.error) if self.error or self.way != VALUE else self.change

    @functools.cached_property
    def change(self) -> tuple[str, str]:
        """The same in full: the way, and the result as it should be and as it is."""
        if self.way == FAILS:
            return self.way, self.error
        return self.way, " -> ".join(self._results())

    @functools.cached_property
    def kin(self) -> tuple[str, str]:
        """The same in broad terms: what should come does not, or more comes or is allowed than should be; or else the sign.

        One cause may show so in several interfaces: where nothing comes, one call waits for ever, another one says EAGAIN or 0.
        """
        if self.way == HANGS or (self.way == FAILS and self.error in _NOT_YET):
            return "less", ""
        if self.way == ACCEPTS:
            return "more", ""
        wanted, came = self._results()
        if self.way == VALUE and wanted.isdigit() and came.isdigit():
            return ("less" if int(came) < int(wanted) else "more"), ""
        return self.sign

    def _results(self) -> tuple[str, str]:
        """The results in the line, as it should be and as it is; yes and no as the numbers that some calls give for them."""
        wanted, came = (_TRUTH.get(result, result) for result in (line.rpartition(": ")[2] for line in self.line))
        return wanted, came


def first_difference(expected: str, observed: str) -> tuple[int, tuple[str, str]]:
    """The first line that differs: its number, from 1 on, and it on both sides, '' where it is not there. 0 where none differs."""
    wanted, came = expected.splitlines(), observed.splitlines()
    for number in range(max(len(wanted), len(came))):
        pair = "".join(wanted[number : number + 1]), "".join(came[number : number + 1])
        if pair[0] != pair[1]:
            return number + 1, pair
    return 0, ("", "")


def way_of(line: tuple[str, str], ended: str, notes: str) -> tuple[str, str]:
    """The way in which a case failed, and the error that came."""
    if ended in ("hang", "timeout", "silent"):
        return HANGS, ""
    failure = _SET_UP.search(notes)
    if failure:
        error = _ERROR.search(failure[3])
        return (FAILS, error[0]) if error else (VALUE, "")
    wanted, came = _ERROR.findall(line[0].rpartition(": ")[2]), _ERROR.findall(line[1].rpartition(": ")[2])
    if came:
        return (OTHER_ERROR if wanted else FAILS), came[0]
    if not line[1]:
        return DIES, ""
    return (ACCEPTS if wanted else VALUE), ""


def notes_of(result: Mapping[str, Any]) -> frozenset[str]:
    """The lines that came to standard error, without numbers and names of files; not those of the agent and of failed set-ups."""
    lines = (line.strip() for line in str(result.get("notes") or "")[:_MOST_NOTES].splitlines())
    return frozenset(_VARYING.sub("#", line) for line in lines if len(line) > 10 and not _OF_THE_AGENT.match(line))


def symptom_of(programs: Programs, result: Mapping[str, Any]) -> Symptom:
    """The symptom of a failing case, from its part of the results document."""
    case, notes = str(result["id"]), str(result.get("notes") or "")
    ended = str(result.get("ended") or "")
    number, line = first_difference(str(result.get("expected") or ""), str(result.get("observed") or ""))
    way, error = way_of(line, ended, notes)
    failure = _SET_UP.search(notes)
    if failure and way != HANGS:
        names = programs.behind_line(failure[1], int(failure[2][:6]))
    else:
        wanted, came = (side.rpartition(": ")[0] for side in line)
        missing = error == "ENOSYS" and came and came not in (each.rpartition(": ")[0] for each in str(result["expected"]).splitlines())
        names = programs.behind_label(case, came if missing or not line[0] else wanted)  # a line that only a failure prints says what is missing
    return Symptom(way, error, number, line, names, ended if ended.startswith("signal:") else "")


def shown_instead(symptom: Symptom) -> frozenset[str]:
    """What the line that differs ends in, if that is some words of a helper, such as `an unknown error`: it has a reason of its own."""
    came = symptom.line[1].rpartition(": ")[2]
    words = came.replace(" ", "").isalpha() and came.islower() and " " in came and came not in symptom.line[0]
    return frozenset([came] if words and ": " in symptom.line[1] else [])


def constants_of(lines: Iterable[str]) -> frozenset[str]:
    """The constants that lines of output end in, such as SI_TIMER: they are the same whatever the lines call them. Errors are symptoms."""
    values = (line.rpartition(": ")[2] for line in lines)
    return frozenset(value for value in values if value.isupper() and "_" in value and " " not in value)
