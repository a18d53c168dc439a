# SPDX-License-Identifier: MIT
"""Finding where the verdict on one case changed: what one system says of it, and the search among many systems."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from runner.model.text import one_line
from runner.model.verdicts import Verdict
from runner.running.suite import run_suite


@dataclass(frozen=True)
class Trial:
    """What one system says of the case: it passes (True), it fails (False), or nothing was learnt (None), and why.

    `system` names the system and its release as it does itself, such as `Linux 6.12.9`; '' where it never answered.
    """

    passes: bool | None
    why: str = ""
    system: str = ""

    def __str__(self) -> str:
        word = {True: "passes", False: "FAILS", None: "cannot tell"}[self.passes]
        return word + (f" on {self.system}" if self.system else "") + (f": {self.why}" if self.why else "")


def try_case(source: str, arguments: Sequence[str]) -> Trial:
    """Runs one case as pytest does with these arguments. No deviation counts as known. Raises RunError."""
    document = run_suite(["--deviations=none", *arguments], what=[source]).needed()
    return trial_of(document)


def trial_of(document: Mapping[str, Any]) -> Trial:
    """What a run of one case says. A case fails if it failed in any round."""
    said = document["target"]
    system = one_line(" ".join(str(said[key]) for key in ("sysname", "release") if key in said))
    if not document["cases"] or document["cases"][0]["verdict"] == Verdict.UNTESTED:
        return Trial(None, "; ".join(map(one_line, document["errors"])) or "the case was not run", system)
    case = document["cases"][0]
    if case["rounds"].get(Verdict.FAIL.value):
        return Trial(False, case["reason"], system)
    if case["verdict"] == Verdict.PASS:
        return Trial(True, "", system)
    return Trial(None, f"{case['verdict']}: {case['reason']}", system)


@dataclass(frozen=True)
class Change:
    """Between which two neighbours, by number, the verdict changed, and those between them that could not tell."""

    before: int
    after: int
    unclear: tuple[int, ...]


def search(count: int, passes: Callable[[int], bool | None]) -> Change | None:
    """Halves the row of `count` systems until it is clear between which two the verdict changes; asks each one once at most.

    The ends are asked first; where an end cannot tell, the next one inwards stands for it. None where both ends say the same, or where
    fewer than two can tell.
    """
    told: dict[int, bool | None] = {}

    def tells(number: int) -> bool:
        if number not in told:
            told[number] = passes(number)
        return told[number] is not None

    before = next((number for number in range(count) if tells(number)), None)
    after = next((number for number in reversed(range(count)) if tells(number)), None)
    if before is None or after is None or told[before] == told[after]:
        return None
    while between := [number for number in range(before + 1, after) if number not in told]:
        middle = between[len(between) // 2]
        if tells(middle):
            before, after = (middle, after) if told[middle] == told[before] else (before, middle)
    return Change(before, after, tuple(range(before + 1, after)))
