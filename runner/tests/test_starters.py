# SPDX-License-Identifier: MIT
"""The verdicts on signals, timers and processes do not depend on who starts the run, where privilege plays no part."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from runner.model.case import load_cases
from runner.tests.checkout import ROOT, built
from runner.tests.recorded import known_to_vary
from runner.transport.frames import Done, FrameReader

pytestmark = pytest.mark.unless_unchanged("cases", "expected")

FAMILIES = ("signal", "timer", "process")
IGNORED = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE, signal.SIGCHLD)
UNSUPPORTED = "exit:77"


def ids() -> list[str]:
    """The cases of these families that ask for no privilege and no whole second, hunt no race, and fail here always or never."""
    left_out = {"root", "two-uids", "timing", "rounds"}
    sometimes = known_to_vary()
    return [case.id for case in load_cases(ROOT) if case.family in FAMILIES and case.id not in sometimes and not left_out & set(case.needs)]


def answers(binary: Path, prefix: list[str], prepare: Callable[[], None] | None = None) -> dict[str, tuple[str, bytes]]:
    """How each case ended, and what it printed."""
    requests = "".join(f"{number} {case}\n" for number, case in enumerate(ids(), 1))
    done = subprocess.run(
        [*prefix, str(binary), "--batch"], input=requests.encode(), capture_output=True, check=True, preexec_fn=prepare, timeout=300
    )
    events = FrameReader().feed(done.stdout)
    return {event.case: (event.how, event.out) for event in events if isinstance(event, Done)}


def ignore_signals() -> None:
    """As a starter that ignores what it can, in the new process."""
    for number in IGNORED:
        signal.signal(number, signal.SIG_IGN)


@pytest.fixture(scope="module")
def usual() -> Iterator[tuple[Path, dict[str, tuple[str, bytes]]]]:
    """A copy of the program where every user may run it, and what it says as usual.

    Not in pytest's directory: each pytest that starts closes that to other users.
    """
    with tempfile.TemporaryDirectory(prefix="ipcts-starters-") as directory:
        os.chmod(directory, 0o755)
        binary = Path(directory, "ipcts")
        shutil.copy(built(), binary)
        found = answers(binary, [])
        assert len(found) == len(ids())
        yield binary, found


STARTERS: dict[str, tuple[list[str], Callable[[], None] | None]] = {
    "signals ignored": ([], ignore_signals),
    "an ordinary user": (["setpriv", "--reuid=61000", "--regid=61000", "--clear-groups"], None),
    "pid 1 of a namespace": (["unshare", "--pid", "--fork", "--mount-proc"], None),
}


@pytest.mark.parametrize("starter", STARTERS)
def test_same_verdicts(usual: tuple[Path, dict[str, tuple[str, bytes]]], starter: str) -> None:
    """Every case ends as usual; a case may be unsupported for one and not for the other."""
    prefix, prepare = STARTERS[starter]
    if prefix and os.geteuid() != 0:
        pytest.skip("only root can start it so")
    if prefix and (refused := subprocess.run([*prefix, "true"], capture_output=True, text=True, check=False)).returncode:
        pytest.skip(f"this system does not let it be started so: {refused.stderr.strip()}")
    binary, expected = usual
    found = answers(binary, prefix, prepare)
    differ = {
        case: (expected[case], answer)
        for case, answer in found.items()
        if answer != expected[case] and UNSUPPORTED not in (answer[0], expected[case][0])
    }
    assert len(found) == len(expected)
    assert not differ
