# SPDX-License-Identifier: MIT
"""Rules on what a case prints and what it expects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runner.lint.program import Program, rule

_PID_CALL = re.compile(
    r"(?:::)?(?:getpid|getppid|fork|_Fork|getpgrp|getpgid|getsid|setsid|gettid|tcgetpgrp|tcgetsid)\([^()]*(?:\([^()]*\))?\)"
    r"|\w+(?:\.|->)pid\(\)|(?:\w+\.)?si_pid|(?:\w+\.)?l_pid|(?:\w+\.)?(?:msg_l[sr]pid|shm_[lc]pid)"
)
_BOTH_LISTED = ("msgrcv", "msgsnd", "semop", "semtimedop")  # pages whose ERRORS have EINVAL for a bad identifier, and EIDRM


def _observations(program: Program) -> Iterator[tuple[int, str, list[str], str | None]]:
    """Each observe(): offset, label, the arguments behind it, and what the expected text has for a label that is a literal."""
    expected = dict(line.split(": ", 1) for line in program.case.expected.splitlines() if ": " in line)
    for offset in program.calls("observe"):
        label, *rest = program.arguments(offset)
        if rest:
            yield offset, label, rest, expected.get(label[1:-1]) if re.fullmatch(r'"[^"]*"', label) else None


@rule()
def check_printed_pids(program: Program) -> Iterator[tuple[int, str]]:
    """Process IDs are not printed."""
    variables = set(re.findall(r"\bpid_t\s+(\w+)\s*[=;,{]", program.bare))
    for offset, label, (value, *_), expected in _observations(program):
        number = expected is not None and re.fullmatch(r"[1-9]\d*", expected)
        if _PID_CALL.fullmatch(value) and (number or expected is None) or number and value in variables:
            yield offset, f"{label} prints a process ID, which differs from run to run; compare it with the ID that it has to be"


@rule()
def check_constants(program: Program) -> Iterator[tuple[int, str]]:
    """An observation comes from a call, not from a constant."""
    for offset, label, (value, *_), expected in _observations(program):
        if value == "true" and expected == "yes":
            yield offset, f"{label} is printed whatever the system does; observe what a call gives"


@rule()
def check_removed_objects(program: Program) -> Iterator[tuple[int, str]]:
    """The identifier of a removed queue or semaphore set gives EINVAL or EIDRM where the page has both."""
    removed: dict[str, int] = {}
    for offset in program.calls("msgctl", "semctl"):
        arguments = program.arguments(offset)
        if "IPC_RMID" in arguments:
            removed.setdefault(arguments[0], offset)
    for offset, label, (value, *_), expected in _observations(program):
        found = re.match(rf"(?:::)?({'|'.join(_BOTH_LISTED)})\(\s*(\w+)", value)
        if found and offset > removed.get(found[2], offset) and expected in ("-1 EINVAL", "-1 EIDRM"):
            yield offset, f"{label} expects one error, but {found[1]}() may give EINVAL or EIDRM here; allow {{EINVAL, EIDRM}}"
