# SPDX-License-Identifier: MIT
"""The line that says how far a long run is: there while it runs on a terminal, gone without trace afterwards."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios

import pyte

from runner.tests.checkout import Project

COLUMNS, LINES = 90, 12


def screens(project: Project, *arguments: str) -> list[list[str]]:
    """What the terminal showed, after each piece of output, of a run in which six cases take 0.3 s each."""
    ids = [f"a/b/case-{number}" for number in range(6)]
    project.add(*ids)
    project.plan({**dict.fromkeys(ids, "slow"), ids[4]: "hang"})
    command = [sys.executable, "-m", "pytest", "--no-build", "-p", "no:cacheprovider", "--target", project.target(), "--jobs", "1"]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*command, "--timeout=4", *arguments],
        cwd=project.root,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "COLUMNS": str(COLUMNS), "TERM": "linux"},
    )
    os.close(theirs)
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    screen = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(screen)
    seen = []
    while select.select([ours], [], [], 60)[0]:
        try:
            data = os.read(ours, 4096)
        except OSError:
            break
        stream.feed(data)
        seen.append([line.rstrip() for line in screen.display])
    assert process.wait(60) == 1
    os.close(ours)
    return seen


def test_shown_while_it_runs(project: Project) -> None:
    seen = screens(project, "-q")
    shown = [line for screen in seen for line in screen if " of 6, " in line]
    assert any("/s, " in line and line.endswith(" left") for line in shown), seen[-1]
    assert any("a/b/case-4 for 2 s" in line for line in shown), shown
    dots = [line for screen in seen for line in screen if line.startswith(("....", "cases/a/b/case-3.cpp .")) and " of " in line]
    assert not dots, "the progress overwrites pytest's own line"


def test_gone_afterwards(project: Project) -> None:
    last = screens(project, "-q", "--no-header", "--tb=no")[-1]
    assert not any(" of 6, " in line for line in last), last
    assert any(line.startswith("....E.") for line in last), last


def test_quiet_when_not_a_terminal(project: Project) -> None:
    project.add("a/b/one", "a/b/two")
    project.plan({"a/b/one": "hang"})
    run = project.pytest("--timeout", "3", "--jobs", "1")
    assert " of 2" not in run.output and "\x1b" not in run.output
