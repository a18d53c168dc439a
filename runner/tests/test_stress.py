# SPDX-License-Identifier: MIT
"""The time that race cases get."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runner.tests.checkout import Project, built

# Prints how long the rounds may take.
PROGRAM = "import os; print(os.environ.get('IPCTS_STRESS'))"
RACE = "posix-sem/sem-timedwait/race-post-against-timeout-threads"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A checkout with two race cases and another one, on a target that runs one at a time."""
    project = Project(tmp_path)
    project.add("a/x/one", "a/x/two", needs="rounds")
    project.add("a/x/other")
    start = json.dumps([sys.executable, "-c", PROGRAM, "{id}"])
    (tmp_path / "single.toml").write_text(f'description = "one"\nstart = {start}\neach = "case"\njobs = 1\n')
    return project


@pytest.mark.parametrize(
    "options, environment, times",
    [
        ((), {}, {"a/x/one": "None", "a/x/two": "None", "a/x/other": "None"}),
        (("--stress=3",), {}, {"a/x/one": "1.5", "a/x/two": "1.5", "a/x/other": "None"}),
        (("--stress=3", "--jobs=2"), {}, {"a/x/one": "3.0", "a/x/two": "3.0", "a/x/other": "None"}),
        (("--stress=3", "--repeat=2", "a/x/one"), {}, {"a/x/one": "1.5"}),
        ((), {"IPCTS_STRESS": "5"}, {"a/x/one": "2.5", "a/x/two": "2.5", "a/x/other": "None"}),
        (("--stress=3", "-n2"), {}, {"a/x/one": "3.0", "a/x/two": "3.0", "a/x/other": "None"}),
    ],
)
def test_race_cases_share_the_time(project: Project, options: tuple[str, ...], environment: dict[str, str], times: dict[str, str]) -> None:
    run = project.pytest("--target=single.toml", *options, target=False, env=environment)
    assert {case["id"]: case["observed"].strip() for case in run.results["cases"]} == times, run.output


@pytest.mark.parametrize("text", ["-1", "soon", "nan", "1e30"])
def test_impossible_times(project: Project, text: str) -> None:
    run = project.pytest("--target=single.toml", f"--stress={text}", target=False)
    assert run.status == 2 and f"--stress: '{text}' is not a possible number of seconds; give a number" in run.output
    run = project.pytest("--target=single.toml", target=False, env={"IPCTS_STRESS": text})
    assert run.status == 2 and f"IPCTS_STRESS: '{text}'" in run.output


def test_a_request_stresses_a_race_case_beyond_its_limit() -> None:
    requests = f"1 {RACE} watchdog=500 stress=1000\n2 posix-sem/sem-timedwait/timeout-etimedout stress=1000\n"
    done = subprocess.run([built(), "--batch"], input=requests, capture_output=True, text=True, check=True, timeout=60)
    frames = [line.split() for line in done.stdout.splitlines() if line.startswith("@@ipcts done")]
    assert [frame[4] for frame in frames] == ["exit:0", "exit:0"], done.stdout
    assert int(frames[0][5]) >= 1_000_000 > int(frames[1][5])


def test_a_case_alone_takes_its_time() -> None:
    begun = time.monotonic()
    environment = {**os.environ, "IPCTS_STRESS": "0.5"}
    subprocess.run([built(), "--case", RACE], env=environment, capture_output=True, check=True, timeout=60)
    assert time.monotonic() - begun >= 0.5
