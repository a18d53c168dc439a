# SPDX-License-Identifier: MIT
"""Kernel or C library: what a failing case does with the same program built on another C library (docs/diagnose.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from runner.diagnose.symptoms import first_difference
from runner.model.case import Case
from runner.model.deviations import KERNEL, LIBRARY, Known
from runner.model.results import CaseResult
from runner.model.targets import Target, build_directory
from runner.model.text import decode
from runner.model.verdicts import HANG, Answer, Verdict, judge
from runner.running.scheduler import Scheduler
from runner.transport.session import Limits

_SHOWN = 5  # ids in a line
# What cases in these folders are about is made by the C library, out of futexes.
_IN_LIBRARY = re.compile(r"sem-|(mutex|cond|rwlock|barrier|spin)$")


@dataclass(frozen=True)
class Attribution:
    """`where` is KERNEL, LIBRARY, or '' where that cannot be told, and `why` says why not."""

    where: str
    why: str = ""

    def __str__(self) -> str:
        return self.where or f"cannot tell: {self.why}"


def with_other_library(root: Path, target: Target) -> Target | str:
    """The same target with the program that is built on another C library; or why there is none, in words."""
    if not target.other_library:
        return f"there is no preset that builds for this system with another C library than {target.preset}"
    if not any("{ipcts}" in word or "{build}" in word for word in target.start):
        return f"the program that {target.file} starts is not one that is built here"
    other = replace(target, preset=target.other_library, program=None)
    build_directory(root, other)  # it knows the preset
    return other


def _fails_like(expected: str, one: Answer, other: Answer) -> bool:
    if one.out == other.out:
        return (one.how == HANG) == (other.how == HANG)
    same_end = one.how == other.how
    return same_end and first_difference(expected, decode(one.out)) == first_difference(expected, decode(other.out))


def attribute(case: Case, again: Answer | None, other: Answer | None, library: str, known: Known | None) -> Attribution:
    """Where the failure comes from.

    `again` is the case once more, as before, `other` with the library whose preset is `library`, `known` the entry on record.
    """
    if again is None or other is None:
        return Attribution("", "the target gave no answer")
    before, after = judge(again, case.expected), judge(other, case.expected)
    if before.verdict is Verdict.PASS:
        return Attribution("", "it does not fail each time")
    if after.verdict is Verdict.PASS:
        return Attribution(KERNEL if known and known.mended_by == library else LIBRARY)
    if after.verdict is Verdict.UNSUPPORTED or not other.from_case:
        return Attribution("", f"with {library}: {after.reason}")
    if before.verdict is not after.verdict or not _fails_like(case.expected, again, other):
        return Attribution("", f"it fails with {library}, too, but in another way")
    if _IN_LIBRARY.match(case.interface):
        return Attribution("", f"it fails with {library}, too, but what it is about is in the library: both may have the same bug")
    return Attribution(KERNEL)


def lines_of_attribution(results: Sequence[CaseResult]) -> list[str]:
    """The attributions of a run in some lines: by place, and why the others cannot be told."""
    told = [result for result in results if result.where]
    lines = []
    for where, count in Counter(result.where for result in told).most_common():
        shown = [result.id for result in told if result.where == where][:_SHOWN]
        lines.append(f"{where}: {count} case{'s' * (count > 1)}: {', '.join(shown)}{' ...' * (count > len(shown))}")
    for result in told:
        recorded = (result.known or {}).get("where")
        if recorded and result.where in (KERNEL, LIBRARY) and recorded != result.where:
            lines.append(f"{result.id}: {(result.known or {}).get('file')} says {recorded}; correct 'where' there")
    return lines


def run_once(target: Target, root: Path, cases: Sequence[Case], limits: Limits, sessions: int) -> dict[str, Answer]:
    """The answers of these cases, by id; those of a target that is given up are missing."""
    scheduler = Scheduler(target, root, sessions, limits)
    scheduler.add(cases)
    scheduler.start()
    try:
        for case in cases:
            scheduler.wait(case)
        return {case.id: answers[0] for case in cases if (answers := scheduler.answers(case.id))}
    finally:
        scheduler.stop()


def attribute_all(
    target: Target, other: Target, root: Path, cases: Sequence[Case], limits: Limits, sessions: int, known: Mapping[str, Known]
) -> dict[str, Attribution]:
    """Runs the cases again, with both libraries, and says of each where its failure comes from."""
    again = run_once(target, root, cases, limits, sessions)
    elsewhere = run_once(other, root, cases, limits, sessions)
    return {case.id: attribute(case, again.get(case.id), elsewhere.get(case.id), other.preset, known.get(case.id)) for case in cases}
