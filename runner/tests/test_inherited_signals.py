# SPDX-License-Identifier: MIT
"""What a case shows does not depend on the signals that whoever starts it ignores or blocks."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from runner.tests.checkout import ROOT, built

BY_DEFAULT = "pipe/write/sigpipe-without-reader"  # a writer that is killed by SIGPIPE
INHERITING = (
    "signal/sigaction/exec-resets-handler-keeps-ignore",
    "signal/sigprocmask/exec-keeps-mask",
    "signal/sigpending/exec-keeps-pending",
    "process/exec/passes-arguments-and-environment",
)
WAITING = "pipe/read/blocks-while-a-writer-is-open"  # observe_blocking(), which takes SIGALRM


def harsh_start() -> None:
    """In the new process: as under a service manager, and worse."""
    for signo in (signal.SIGPIPE, signal.SIGCHLD, signal.SIGHUP, signal.SIGTTOU):
        signal.signal(signo, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM, signal.SIGUSR1])


def printed(command: list[str]) -> str:
    """Standard output of a program that was started so."""
    run = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
        restore_signals=False,
        preexec_fn=harsh_start,  # noqa: PLW1509
    )
    return run.stdout


def expected(case_id: str) -> str:
    """What the case has to print."""
    return (ROOT / f"expected/{case_id}.txt").read_text()


def test_case_in_the_program_of_all() -> None:
    program = str(built())
    for case_id in (BY_DEFAULT, WAITING):
        assert printed([program, "--case", case_id]) == expected(case_id)


def test_case_alone(tmp_path: Path) -> None:
    for case_id in (BY_DEFAULT, WAITING):
        program = str(tmp_path / "program")
        subprocess.run(
            ["c++", "-std=c++20", "-I", str(ROOT / "cases"), str(ROOT / f"cases/{case_id}.cpp"), "-o", program], check=True
        )
        assert printed([program]) == expected(case_id)


def test_a_program_that_the_case_executes_inherits(tmp_path: Path) -> None:
    """Only the first program puts signals back: exec keeps ignored ones ignored, and a case shows that."""
    for case_id in INHERITING:
        program = str(tmp_path / "program")
        subprocess.run(
            ["c++", "-std=c++20", "-I", str(ROOT / "cases"), str(ROOT / f"cases/{case_id}.cpp"), "-o", program], check=True
        )
        assert printed([program]) == printed([str(built()), "--case", case_id]) == expected(case_id)
