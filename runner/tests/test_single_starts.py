# SPDX-License-Identifier: MIT
"""Targets that start the program once for each case."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from runner.tests.checkout import Project

# Ends as the case's id says.
PROGRAM = """
import os, signal, sys, time
case = sys.argv[1]
print(f"{case}: 0", flush=True)
if case.endswith("hangs"):
    time.sleep(1000)
if case.endswith("killed"):
    os.kill(os.getpid(), signal.SIGSEGV)
if case.endswith("skips"):
    sys.stderr.write("unsupported: not here\\n")
    sys.exit(77)
if case.endswith("leaves"):
    if os.fork() == 0:
        time.sleep(1000)
if case.endswith("talks"):
    print("x" * 100_000)
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A checkout with such a target."""
    project = Project(tmp_path)
    project.add(*(f"a/x/{name}" for name in ("passes", "hangs", "killed", "skips", "leaves", "talks")))
    start = json.dumps([sys.executable, "-c", PROGRAM, "{id}"])
    (tmp_path / "single.toml").write_text(f'description = "one"\nstart = {start}\neach = "case"\nstart_seconds = 0.01\ntime_scale = 0.2\n')
    return project


def test_verdicts(project: Project) -> None:
    run = project.pytest("--target=single.toml", target=False)
    assert run.verdicts() == {
        "a/x/hangs": "UNRESOLVED",
        "a/x/killed": "FAIL",
        "a/x/leaves": "PASS",
        "a/x/passes": "PASS",
        "a/x/skips": "UNSUPPORTED",
        "a/x/talks": "FAIL",
    }, run.output
    assert run.case("a/x/killed")["reason"] == "killed by SIGSEGV"
    assert run.case("a/x/talks")["ended"] == "overflow"


def test_what_a_case_writes_to_standard_error_is_kept(project: Project) -> None:
    run = project.pytest("--target=single.toml", "--logs=kept", "cases/a/x/skips.cpp", target=False)
    assert run.verdicts() == {"a/x/skips": "UNSUPPORTED"}, run.output
    logs = list((project.root / "kept").iterdir())
    assert [log.read_text() for log in logs] == ["a/x/skips\nunsupported: not here\n"]


def test_a_start_without_the_case_is_refused(project: Project) -> None:
    (project.root / "bad.toml").write_text('description = "one"\nstart = ["true"]\neach = "case"\n')
    run = project.pytest("--target=bad.toml", target=False)
    assert run.status == 2
    assert run.output.startswith("ipcts: bad.toml: ") and "{id}" in run.output


def test_a_command_that_is_not_there(project: Project) -> None:
    (project.root / "bad.toml").write_text('description = "one"\nstart = ["./no-such", "{id}"]\neach = "case"\n')
    run = project.pytest("--target=bad.toml", target=False)
    assert run.status == 2
    assert "bad.toml: the command `./no-such" in run.output


def test_an_unknown_word_in_braces_is_refused(project: Project) -> None:
    (project.root / "bad.toml").write_text('description = "one"\nstart = ["true", "{nosuch}"]\n')
    run = project.pytest("--target=bad.toml", target=False)
    assert run.status == 2
    assert "'start' has an unknown {nosuch}; use {build}" in run.output
