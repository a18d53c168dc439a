# SPDX-License-Identifier: MIT
"""What differs between two results documents (docs/results.md, What has changed).

What comes and goes by itself is no difference: a case that was UNSTABLE, a deviation that shows under a condition, and the output of a
failure where the deviations entry gives none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median
from typing import Any

from runner.model.verdicts import HANG, Verdict

TIMES = 3  # "slower" begins at so many times as long ...
FLOOR = 2.0  # ... and at so many seconds more, times the time scale: what is less may be noise
CROWD = 20  # on a crowded machine a process may wait so many times as long for a processor as it then runs
_FEW = 20  # cases that are too few to tell a slower case from a slower machine


class Kind(str, Enum):
    """How a case can differ, in the order in which reports tell it."""

    NEWLY_FAILING = "newly failing"
    FAILING_OTHERWISE = "failing otherwise"
    SLOWER = "slower"
    GONE = "gone"
    NEW = "new"
    NEWLY_PASSING = "newly passing"


class _State(Enum):
    PASSES = 1
    FAILS = 2
    UNKNOWN = 3  # nothing is known of the behaviour: UNSUPPORTED, UNTESTED


_STATES = {
    Verdict.PASS: _State.PASSES,
    Verdict.STALE: _State.PASSES,
    Verdict.UNSUPPORTED: _State.UNKNOWN,
    Verdict.UNTESTED: _State.UNKNOWN,
}  # all others fail, UNRESOLVED too


@dataclass(frozen=True)
class Change:
    """One case that differs. `old` and `new` are its parts of the documents, None where it is not in one. `worse`: it fails a gate."""

    id: str
    kind: Kind
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None
    worse: bool

    @property
    def other_case(self) -> bool:
        """Whether the case itself expects something else than it did, so that the difference may be the suite's."""
        return bool(self.old and self.new and self.old["expected"] != self.new["expected"])


@dataclass(frozen=True)
class Comparison:
    """What differs between two documents.

    `changes` are in the order of Kind, then of the ids. `unsteady` are the cases that passed in some rounds and failed in others, or may
    pass or fail under a condition, so that they were not compared. `common` counts the cases of both documents, `alone` those of one of
    them that were left out because `only_common` was asked for.
    """

    changes: Sequence[Change]
    unsteady: Sequence[str]
    common: int
    alone: int

    def of(self, kind: Kind) -> Sequence[Change]:
        """The changes of one kind."""
        return [change for change in self.changes if change.kind is kind]

    @property
    def worse(self) -> Sequence[Change]:
        """The changes for the worse."""
        return [change for change in self.changes if change.worse]


def compare(old: Mapping[str, Any], new: Mapping[str, Any], only_common: bool = False) -> Comparison:
    """Compares two results documents, as load_document() gives them. `only_common`: a case that one of them lacks was not asked for."""
    before, after = _cases(old), _cases(new)
    common = before.keys() & after.keys()
    alone = before.keys() ^ after.keys()
    scale = max(float(old["target"]["time_scale"]), float(new["target"]["time_scale"]))
    times = TIMES * _slowness([(before[case], after[case]) for case in common])
    changes, unsteady = [], []
    for case in sorted(common if only_common else common | alone):
        was, now = before.get(case), after.get(case)
        kind = _kind(was, now, times, FLOOR * scale)
        if kind:
            changes.append(Change(case, kind, was, now, _is_worse(kind, was, now)))
        elif was and now and _seen(was) != _seen(now):
            unsteady.append(case)
    order = list(Kind)
    changes.sort(key=lambda change: order.index(change.kind))
    return Comparison(changes, unsteady, len(common), len(alone) if only_common else 0)


def _cases(document: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """By id; a stale entry that names no case is none, and expects nothing."""
    return {case["id"]: case for case in document["cases"] if case["expected"] or case["verdict"] != Verdict.STALE}


def _states(case: Mapping[str, Any]) -> frozenset[_State]:
    """The states in which the case was seen, or might have been seen as well."""
    verdicts = set(case["rounds"]) or {case["verdict"]}
    states = {_STATES.get(Verdict(verdict), _State.FAILS) for verdict in verdicts}
    may_come_and_go = case["verdict"] in (Verdict.PASS, Verdict.KNOWN) and (case["known"] or {}).get("condition")
    if may_come_and_go or verdicts == {Verdict.UNSTABLE}:
        states |= {_State.PASSES, _State.FAILS}
    return frozenset(states)


def _seen(case: Mapping[str, Any]) -> tuple[bool, _State]:
    """What the case did in that run: whether it was unstable, and its state."""
    return case["verdict"] == Verdict.UNSTABLE, _STATES.get(Verdict(case["verdict"]), _State.FAILS)


def _kind(was: Mapping[str, Any] | None, now: Mapping[str, Any] | None, times: float, floor: float) -> Kind | None:
    if was is None:
        return Kind.NEW
    if now is None:
        return Kind.GONE
    before, after = _states(was), _states(now)
    if before == after == {_State.PASSES}:
        return Kind.SLOWER if _is_slower(was, now, times, floor) else None
    if before == after == {_State.FAILS}:
        return None if _fails_alike(was, now) else Kind.FAILING_OTHERWISE
    if before & after:
        return None
    if after == {_State.UNKNOWN}:
        return Kind.GONE
    if before == {_State.UNKNOWN}:
        return Kind.NEW
    return Kind.NEWLY_FAILING if _State.FAILS in after else Kind.NEWLY_PASSING


def _is_worse(kind: Kind, was: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> bool:
    if kind is Kind.FAILING_OTHERWISE:  # where it ended by itself before, and now hangs, is killed or takes the target with it
        return bool(was and now and was["ended"].startswith("exit:") and not now["ended"].startswith("exit:"))
    if kind is Kind.GONE:  # where it passed, and the run meant to have it
        return bool(was and now and _states(was) == {_State.PASSES})
    return kind in (Kind.NEWLY_FAILING, Kind.SLOWER)


def _fails_alike(was: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    if (was["ended"], was["observed"]) == (now["ended"], now["observed"]) or Verdict.UNSTABLE in (was["verdict"], now["verdict"]):
        return True
    if (was["ended"] == HANG) != (now["ended"] == HANG) or not {was["verdict"], now["verdict"]} <= {Verdict.FAIL, Verdict.KNOWN}:
        return False
    entries = [case["known"] for case in (was, now) if case["verdict"] == Verdict.KNOWN and case["known"]]
    leaves_open = any(entry.get("observed") is None for entry in entries)
    return leaves_open and len({entry.get("reason") for entry in entries}) == 1


def _is_slower(was: Mapping[str, Any], now: Mapping[str, Any], times: float, floor: float) -> bool:
    if "rounds" in was["needs"] or "rounds" in now["needs"]:  # a race takes the time that it is given
        return False
    waited = now["seconds"] - CROWD * now["cpu_seconds"]  # for something else than a processor
    pairs = ((was["seconds"], waited), (was["cpu_seconds"], now["cpu_seconds"]))
    return any(after > times * before and after - before > floor for before, after in pairs)


def _slowness(pairs: Iterable[tuple[Mapping[str, Any], Mapping[str, Any]]]) -> float:
    """How many times as long the usual case took, at least 1: a machine that is slow or busy makes no case slower."""
    ratios = [now["seconds"] / was["seconds"] for was, now in pairs if was["verdict"] == now["verdict"] == Verdict.PASS and was["seconds"]]
    return max(1.0, float(median(ratios))) if len(ratios) >= _FEW else 1.0
