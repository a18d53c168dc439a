# SPDX-License-Identifier: MIT
"""Rules for cases that wait or measure time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runner.lint.program import Program, rule

_LEAST_MS = 20
_SETTING = re.compile(r"\b(itimerspec|itimerval)\s[^;]*?=\s*\{\{\s*0,\s*([\d']+)\s*\}")
_UNITS_IN_MS = {"itimerspec": 1_000_000, "itimerval": 1000}
_WAITS_NOT = (
    r"\bpoll\s*\((?:[^;()]|\([^()]*\))*,\s*0\s*\)|\bWNOHANG\b|\bO_NONBLOCK\b|\bIPC_NOWAIT\b|\bMSG_DONTWAIT\b|\bSOCK_NONBLOCK\b"
    r"|\bepoll_p?wait2?\s*\((?:[^;()]|\([^()]*\))*,\s*0\s*\)|\b(?:sem|pthread_mutex|pthread_rwlock)_try\w+"
)


@rule(
    exceptions={
        "process/fork/only-forking-thread-in-child": "the child of a process with threads must not call breathe()",
    }
)
def check_sleeps(program: Program) -> Iterator[tuple[int, str]]:
    """No case sleeps for a fixed time, unless sleeping is what it is about."""
    if re.search(r"sleep", program.case.id + program.case.ref):
        return
    for offset in program.calls("sleep", "usleep", "nanosleep", "clock_nanosleep"):
        yield offset, "a fixed sleep orders nothing; wait with a Gate, let_it_block() or eventually()"
    for offset in program.find(r"\bpoll\s*\(\s*nullptr,\s*0,|\bselect\s*\(\s*0,\s*nullptr,\s*nullptr,\s*nullptr,"):
        if not re.search(r"/(poll|ppoll|select|pselect)/|eintr/", program.case.id):
            yield offset, "a fixed sleep orders nothing; wait with a Gate, let_it_block() or eventually()"


@rule()
def check_intervals(program: Program) -> Iterator[tuple[int, str]]:
    """No interval below 20 ms is measured or repeated: clocks of conforming systems may tick at 20 ms."""
    for found in re.finditer(r"\bat_least_ms\(\s*(\d+)\s*\)", program.bare):
        if int(found[1]) < _LEAST_MS:
            yield found.start(), f"{found[1]} ms may be less than a tick of the clock; measure {_LEAST_MS} ms or more"
    for found in _SETTING.finditer(program.bare):
        amount = int(found[2].replace("'", "")) / _UNITS_IN_MS[found[1]]
        if 0 < amount < _LEAST_MS:
            yield found.start(), f"an interval of {amount:g} ms may be less than a tick of the clock; take {_LEAST_MS} ms or more"


@rule()
def check_blocking(program: Program) -> Iterator[tuple[int, str]]:
    """observe_blocking() is for calls that may wait."""
    for offset in program.calls("observe_blocking"):
        if re.search(_WAITS_NOT, " ".join(program.arguments(offset)[1:])):
            yield offset, "this call never waits; use observe(), since a signal may still interrupt it"
