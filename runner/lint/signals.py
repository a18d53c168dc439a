# SPDX-License-Identifier: MIT
"""Rules for cases that use signals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from runner.lint.program import Program, rule, support_text

_WITH_INFO = re.compile(r"\b(\w+)\(int[^,()]*,\s*siginfo_t\s*\*")  # a handler's heading
_PLAIN_SIGNAL = re.compile(r"SIG(?!RTM(IN|AX)\b)[A-Z0-9]+")
_THREADS = re.compile(r"\bThread\b|\bpthread_create\b|\bended_thread\b")


@lru_cache(maxsize=2)  # the text of the support headers is asked for with each case
def _handlers_with_info(text: str) -> frozenset[str]:
    return frozenset(found[1] for found in _WITH_INFO.finditer(text))


@rule()
def check_signal_numbers(program: Program) -> Iterator[tuple[int, str]]:
    """A number that no system has as a signal is INT_MAX."""
    for offset in program.find(r"\bSIGRTMAX\s*\+\s*1\b|\b_?NSIG\b"):
        yield offset, "a system may have signals beyond SIGRTMAX; write INT_MAX (or -1) for a number that is none"


@rule()
def check_siginfo(program: Program) -> Iterator[tuple[int, str]]:
    """SA_SIGINFO belongs to the base for real-time signals, and to xsi for the others."""
    if program.case.profile in ("xsi", "linux"):
        return
    complaint = "SA_SIGINFO of a signal that is not a real-time one is for profile xsi; take SIGRTMIN, or change the profile"
    handlers = _handlers_with_info(program.bare) | _handlers_with_info(support_text(program.root))
    for offset in program.calls("handle"):
        signal, *rest = program.arguments(offset)
        if _PLAIN_SIGNAL.fullmatch(signal) and rest and ("siginfo_t" in rest[0] or rest[0] in handlers):
            yield offset, complaint
    if re.search(r"\bsa_flags\s*\|?=[^;=]*\bSA_SIGINFO\b", program.bare):
        for offset in program.calls("sigaction"):
            signal, action, *_ = [*program.arguments(offset), ""]
            if _PLAIN_SIGNAL.fullmatch(signal) and action != "nullptr":
                yield offset, complaint


@rule()
def check_sigprocmask(program: Program) -> Iterator[tuple[int, str]]:
    """sigprocmask() is unspecified in a process with several threads."""
    if _THREADS.search(program.bare):
        for offset in program.calls("sigprocmask"):
            yield offset, "sigprocmask() is unspecified in a process with several threads; call pthread_sigmask()"


@rule()
def check_disposition(program: Program) -> Iterator[tuple[int, str]]:
    """Nobody looks at the disposition after a delivery to a handler that signal() installed."""
    if program.case.profile == "linux":
        return
    for offset in program.calls("signal"):
        signal, handler, *_ = [*program.arguments(offset), "", ""]
        delivery = next((at for at in program.calls("raise", "kill", "pthread_kill") if at > offset), None)
        if delivery is None or re.match(r"SIG_\w+|", handler) is None or re.fullmatch(r"SIG_(IGN|DFL|HOLD|ERR)|", handler):
            continue
        for look in program.calls("sigaction"):
            what, action, *_ = [*program.arguments(look), "", ""]
            if look > delivery and what == signal and action == "nullptr":
                yield look, "after a delivery the disposition may be SIG_DFL or signal()'s handler; do not print it"


@rule()
def check_wide_signals(program: Program) -> Iterator[tuple[int, str]]:
    """Only processes that the case started get its signals."""
    for offset in program.calls("kill"):
        target = program.arguments(offset)[0]
        if target == "-1" and "alone_in_pid_namespace" not in program.bare:
            yield offset, "kill(-1) reaches processes of others; call it inside alone_in_pid_namespace()"
        elif re.match(r"0$|-(?!1$)", target) and not re.search(r"setpgid|setsid|setpgroup|lead_group|lead_session|SETPGROUP|SETSID", program.bare):
            yield offset, "this reaches a process group that the case did not make; make one with setpgid() or setsid()"
