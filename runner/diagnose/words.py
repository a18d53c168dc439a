# SPDX-License-Identifier: MIT
"""Causes in plain English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from runner.diagnose.causes import Candidate
from runner.diagnose.symptoms import ACCEPTS, DIES, FAILS, HANGS, OTHER_ERROR, VALUE, Symptom

_FAULTS = {
    "no-op": "does nothing and reports success",
    "fails": "fails where it should succeed",
    "wrong-errno": "fails with another error than it should",
    "wrong-error": "fails with another error than it should",
    "reports-success": "reports success where it should fail",
    "one-less": "reports or does one less than it should",
    "one-more": "reports or does one more than it should",
    "half": "does only half of what it reports",
    "alters-data": "changes the data",
    "alters-type": "changes the type of the message",
    "loses-control": "loses the ancillary data",
    "loses-a-byte": "loses a byte",
    "loses-data": "loses the data",
    "loses-value": "loses the value that comes with the signal",
    "moves-data": "stores the data at another place",
    "value-0": "hands on the value 0 instead of the one given",
    "other-signal": "sends or reports another signal",
    "does-not-wait": "returns where it should wait",
    "wrong-status": "reports another status",
    "other-status": "ends the process with another status",
    "wrong-mode": "reports another mode",
    "shared-as-private": "makes a private mapping instead of a shared one",
    "private-as-shared": "makes a shared mapping instead of a private one",
    "not-writable": "gives memory that cannot be written",
    "other-memory": "gives other memory than it should",
    "no-revents": "reports no events",
    "wrong-revents": "reports other events",
    "always-writable": "reports everything as writable",
    "reports-no-flags": "reports no flags",
    "to-the-process": "sends the signal to the process instead of the thread",
    "to-the-main-thread": "sends the signal to the main thread",
    "mask-stays": "leaves the temporary signal mask in place",
    "keeps-mask": "does not restore the signal mask",
    "empty-set": "gives an empty set",
    "full-set": "gives a full set",
    "opposite": "gives the opposite answer",
    "same-end-twice": "gives the same end twice",
    "any-child": "takes any child instead of the one asked for",
    "no-children": "says that there are no children",
    "first-semaphore": "works on the first semaphore, whichever is named",
    "first-operation-only": "does only the first of several operations",
    "first-part-only": "does only the first of several parts",
    "read-lock-as-write-lock": "takes a read lock for a write lock",
    "shared-as-exclusive": "takes a shared lock for an exclusive one",
    "same-key-always": "gives the same key always",
    "another-key-each-time": "gives another key each time",
    "priority-0": "gives every message the priority 0",
    "is-fork": "works as fork() does",
    "other-how": "changes the mask in another way than asked for",
    "far-too-small": "gives a value that is far too small",
    "always-at-mark": "says always that it is at the mark",
    "regular-file": "makes a regular file",
    "rest-unwritten": "leaves the rest unwritten",
}
_WAYS = {
    VALUE: "gives or leaves another result than it should",
    FAILS: "fails where it should succeed",
    ACCEPTS: "succeeds where it should fail",
    OTHER_ERROR: "fails with another error than it should",
    HANGS: "does not return, or what should follow does not happen",
    DIES: "ends the process or the case",
}


def fault_in_words(fault: str) -> str:
    """What goes wrong under a fault of the library."""
    if fault in _FAULTS:
        return _FAULTS[fault]
    name, _, rest = fault.partition("-")
    if name == "ignores":
        return f"{rest} has no effect" if rest.isupper() else f"ignores {rest.replace('-', ' ')}"
    if fault.endswith("-unwritten"):
        return f"does not write {fault.removesuffix('-unwritten').replace('-', ' ')}"
    if fault.endswith("-instead"):
        return f"makes {fault.removesuffix('-instead').replace('-', ' ')} instead"
    if fault.endswith("-0"):
        return f"takes {fault.removesuffix('-0')} for 0"
    if name in ("wrong", "other"):
        return f"gives or takes another {rest.replace('-', ' ')}"
    return fault.replace("-", " ")


def way_in_words(symptoms: Iterable[Symptom]) -> str:
    """What most of these cases show."""
    symptoms = list(symptoms)
    way, _ = Counter(symptom.way for symptom in symptoms).most_common(1)[0]
    errors = Counter(symptom.error for symptom in symptoms if symptom.way == way and symptom.error)
    if way in (FAILS, OTHER_ERROR) and errors:
        error, count = errors.most_common(1)[0]
        if 2 * count > sum(errors.values()):
            if error == "ENOSYS":
                return "is not there: it fails with ENOSYS"
            if way == FAILS:
                return f"fails with {error} where it should succeed"
            return f"fails with {error} instead of the error that is required"
    return _WAYS[way]


def behaviour(candidate: Candidate, symptoms: Iterable[Symptom]) -> str:
    """What is wrong with the interface."""
    symptoms = list(symptoms)
    shown = way_in_words(symptoms)
    if candidate.kind == "fault":
        words = fault_in_words(candidate.what)
        return shown if candidate.what in ("fails", "wrong-errno", "wrong-error") and " E" in shown else words
    if candidate.kind in ("word", "words"):
        first, _, second = candidate.what.partition(" ")
        folder = "/" in first and not first.startswith("/")
        where = f"in the cases {first}" if folder else f"in the cases about '{first}' and '{second}'" if second else f"with {first}"
        return f"{where}: it {shown}"
    if candidate.kind == "note":
        return f"{shown}, with the message '{candidate.what}'"
    if candidate.kind == "line":
        return f"{shown}, where {'the line ' if ': ' in candidate.what else ''}'{candidate.what}' is expected"
    if candidate.kind == "family":
        others = f"other {candidate.what} calls" if candidate.what.endswith("*") else f"all that has to do with {candidate.what}"
        return f"it and {others}: {shown}"
    if candidate.kind == "record":
        return f"as on {candidate.system}: {candidate.what}"
    if candidate.kind == "several":
        return f"several cases about it fail, perhaps for several reasons: it {shown}"
    return shown
