# SPDX-License-Identifier: MIT
"""The agent in poor and hostile places: what it leaves, what it lets others do."""

from __future__ import annotations

import errno
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from runner.tests.checkout import ROOT, built

REMOVING = {"x86_64": "84,263,87", "aarch64": "35"}  # rmdir, unlinkat, unlink
NOBODY = 65534
CASES = ("pipe/read/data-consumed-once", "pipe/read/fifo-byte-order", "pipe/read/closed-fd-ebadf")


def ends(output: str) -> list[str]:
    """How each case ended."""
    return [line.split()[4] for line in output.splitlines() if line.startswith("@@ipcts done ")]


def requests(*cases: str) -> str:
    return "".join(f"{number} {case}\n" for number, case in enumerate(cases, 1))


def batch(*arguments: str, before: Sequence[str] = (), user: int | None = None, cases: Sequence[str] = CASES) -> str:
    """A whole session."""
    command = [*before, str(built()), *arguments, "--batch"]
    done = subprocess.run(command, input=requests(*cases), capture_output=True, text=True, user=user, group=user, check=True, timeout=60)
    return done.stdout


@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_a_system_that_cannot_remove_directories(tmp_path: Path, isolate: tuple[str, ...]) -> None:
    """What a case leaves stays, and is in no later case's way."""
    if platform.machine() not in REMOVING:
        pytest.skip("the numbers of this processor's system calls aren't known here")
    before = [sys.executable, str(ROOT / "runner/tests/without_calls.py"), str(errno.ENOSYS), REMOVING[platform.machine()]]
    assert ends(batch("--scratch", str(tmp_path), *isolate, before=before)) == ["exit:0"] * 3


def script(tmp_path: Path, text: str) -> dict[str, str]:
    """The environment in which the agent executes this for a case."""
    tmp_path.chmod(0o755)
    file = tmp_path / "script"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return {"IPCTS_SELF": str(file), "PATH": os.environ["PATH"]}


def open_to_all(tmp_path: Path) -> Path:
    """A directory that is like /tmp; the ones above it can be passed by everybody."""
    for above in tmp_path.parents:
        if above.stat().st_uid == os.geteuid() and not above.stat().st_mode & 0o001:
            above.chmod(above.stat().st_mode | 0o011)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    scratch.chmod(0o1777)
    return scratch


def test_directories_that_are_closed_to_the_agent(tmp_path: Path) -> None:
    """A case of an ordinary user may leave directories without permissions, one in another."""
    scratch = open_to_all(tmp_path)
    binary = tmp_path / "ipcts"
    binary.write_bytes(built().read_bytes())
    binary.chmod(0o755)
    environment = script(tmp_path, "ls -A; mkdir -p closed/too/file && chmod 0 closed/too closed && mkdir read-only && >read-only/file && chmod 500 read-only")
    done = subprocess.run(
        [str(binary), "--isolate", "no", "--scratch", str(scratch), "--batch"],
        input=requests(*CASES),
        env=environment,
        capture_output=True,
        text=True,
        user=NOBODY if os.geteuid() == 0 else None,
        check=True,
        timeout=60,
    )
    assert ends(done.stdout) == ["exit:0"] * 3, done.stdout
    assert not list(scratch.iterdir())


@pytest.mark.skipif(os.geteuid() != 0, reason="takes root")
def test_nobody_plants_links(tmp_path: Path) -> None:
    """The cases of a root agent work where everybody may write, but nobody else can find."""
    scratch = open_to_all(tmp_path)
    seen, go = tmp_path / "seen", tmp_path / "go"
    environment = script(tmp_path, f"pwd >{seen}.new; mv {seen}.new {seen}; until [ -e {go} ]; do sleep 0.05; done; ls -A")
    command = [str(built()), "--isolate", "no", "--scratch", str(scratch), "--batch"]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as session:
        assert session.stdin and session.stdout
        session.stdin.write(requests(CASES[0]))
        session.stdin.close()
        until(seen.exists)
        work = Path(seen.read_text().strip())
        [base] = scratch.iterdir()
        assert work.parent.parent == base and len(work.parent.name) == 16 and work.stat().st_mode & 0o777 == 0o777
        for directory in (base, work.parent):
            assert subprocess.run(["ls", directory], user=NOBODY, capture_output=True, check=False).returncode != 0
            assert subprocess.run(["touch", directory / "x"], user=NOBODY, capture_output=True, check=False).returncode != 0
        go.touch()
        assert ends(session.stdout.read()) == ["exit:0"]


def until(condition: Callable[[], bool]) -> None:
    """Waits for what must happen within some seconds."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
