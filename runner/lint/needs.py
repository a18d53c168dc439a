# SPDX-License-Identifier: MIT
"""What a case's `needs` says, beside what its program does."""

from __future__ import annotations

from collections.abc import Iterator

from runner.lint.program import Program, helpers_with, rule

_CALL = r"(?<![\w.>:])(?:::)?(?:{})\s*\("
_MAKES = {
    "fork": rf"{_CALL.format('v?fork|_Fork|forkpty|posix_spawnp?|popen|system')}|\bChild\b|\bSYS_(?:clone3?|v?fork)\b",
    "threads": rf"{_CALL.format('pthread_create|thrd_create')}|\bSIGEV_THREAD\b|\bstd::j?thread\b",
    "rounds": r"\bRound\b",
}
_THINGS = {"fork": "makes a process", "threads": "makes a thread", "rounds": "repeats a scene"}

_FALLBACKS = frozenset({"RepeatedAlarm"})  # make a process only where the system has nothing better


@rule()
def check_needs(program: Program) -> Iterator[tuple[int, str]]:
    """`needs` has fork where the program makes a process, threads where it makes a thread, rounds where it repeats a scene, and only there."""
    for need, pattern in _MAKES.items():
        helpers = "|".join(sorted(helpers_with(program.root, pattern, _FALLBACKS)))
        where = next(program.find(rf"{pattern}|\b(?:{helpers})\b" if helpers else pattern), None)
        if where is not None and need not in program.case.needs:
            yield where, f"this {_THINGS[need]}, but `needs` has no '{need}'; add it"
        elif where is None and need in program.case.needs:
            yield program.key_offset("needs"), f"`needs` has '{need}', but nothing here {_THINGS[need]}; remove it"
