# SPDX-License-Identifier: MIT
"""From what each case needs to an order of rungs, in which what a case presumes comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from runner.ladder.behaviours import Behaviours

_AT_ONCE = 3  # behaviours: more are taken for one rung only where nothing smaller would bring a case

_FEWEST = 4  # cases, for a rung of its own that could as well be one with another


@dataclass(frozen=True)
class Rung:
    """What the system has to do in addition, mostly one behaviour; and the cases that ask for nothing that comes later, the simplest first."""

    behaviours: tuple[str, ...]
    cases: tuple[str, ...]

    @property
    def name(self) -> str:
        """The behaviours in one line."""
        return ", ".join(self.behaviours)


@dataclass(frozen=True)
class Ladder:
    """The rungs from the bottom; and for each case the numbers of the rungs that it needs, its own included."""

    rungs: Sequence[Rung]
    needs: dict[str, tuple[int, ...]]

    @property
    def cases(self) -> list[str]:
        """All cases, from the bottom."""
        return [case for rung in self.rungs for case in rung.cases]


def _subsets(behaviours: frozenset[str]) -> Iterator[frozenset[str]]:
    for size in range(1, len(behaviours) + 1):
        for part in combinations(sorted(behaviours), size):
            yield frozenset(part)


def _next(missing: Counter[frozenset[str]]) -> frozenset[str]:
    """The behaviours that bring most cases for each of them, counting more what many others presume; and of those the fewest that bring some."""
    small = [behaviours for behaviours in missing if len(behaviours) <= _AT_ONCE]
    if not small:
        return min(missing, key=lambda behaviours: (len(behaviours), -missing[behaviours], sorted(behaviours)))
    presumed: Counter[str] = Counter()
    for behaviours, count in missing.items():
        for name in behaviours:
            presumed[name] += count

    def rank(behaviours: frozenset[str], count: int) -> tuple[float, int, list[str]]:
        return -count / len(behaviours) * min(presumed[name] for name in behaviours), len(behaviours), sorted(behaviours)

    chosen = min(small, key=lambda behaviours: rank(behaviours, sum(missing[part] for part in _subsets(behaviours))))
    while parts := [part for part in _subsets(chosen) if part != chosen and missing[part] >= _FEWEST]:
        chosen = min(parts, key=lambda part: rank(part, missing[part]))
    return chosen


def build_ladder(needed: Behaviours, length: dict[str, int]) -> Ladder:
    """The ladder of these cases. `length`: of their sources; the shorter of two cases that need as much comes first."""
    open_cases = dict(needed)
    rungs: list[Rung] = []
    number: dict[str, int] = {}
    missing = Counter(open_cases.values())
    while missing:
        if missing.pop(frozenset(), 0):
            ready = [case for case, behaviours in open_cases.items() if not behaviours]
            ready.sort(key=lambda case: (len(needed[case]), length[case], case))
            if not rungs:
                rungs.append(Rung(("nothing",), ()))
            rungs[-1] = Rung(rungs[-1].behaviours, tuple(ready))
            for case in ready:
                del open_cases[case]
            continue
        chosen = _next(missing)
        for name in chosen:
            number[name] = len(rungs)
        rungs.append(Rung(tuple(sorted(chosen)), ()))
        for case, behaviours in open_cases.items():
            if behaviours & chosen:
                open_cases[case] = behaviours - chosen
        missing = Counter(open_cases.values())
    own = {case: place for place, rung in enumerate(rungs) for case in rung.cases}
    return Ladder(rungs, {case: tuple(sorted({own[case], *(number[name] for name in names)})) for case, names in needed.items()})
