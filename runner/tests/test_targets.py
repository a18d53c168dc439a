# SPDX-License-Identifier: MIT
"""Targets: their files, --via, and one clear line for each mistake."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from runner.model.targets import build_directory, listed_targets, load_target, target_names
from runner.tests.checkout import AGENT, ROOT, Project


@pytest.fixture
def one(project: Project) -> Project:
    project.add("a/x/one")
    return project


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--target", "nosuch"), "runner/targets/nosuch.toml: no such file; --target takes one of local, "),
        (("--target", "nosuch.toml"), "nosuch.toml: no such file; --target takes one of local, "),
        (("--via", ""), "--via: the command is empty; give the command"),
        (("--via", "a 'b"), "--via: No closing quotation in \"a 'b\"; quote it as for a shell"),
        (("--via", "x", "--target", "local"), "--target, --via and --kernel can't be used together"),
        (("--kernel=no-such",), "--kernel: no-such: no such file; name a kernel image"),
        (("--logs=conftest.py/x",), "--logs: conftest.py/x: can't be made (Not a directory); name another directory"),
        (("--profile", "posix,unix"), "--profile: unknown profile 'unix'; use posix, xsi, linux, option"),
        (("--deviations", "plan9"), "expected/deviations/plan9.toml: no such file; --deviations names it"),
        (("--jobs", "0"), "--jobs: 0 sessions can't run anything; give 1 or more"),
        (("--timeout", "-1"), "--timeout: -1 is not a possible number of seconds; give a positive number"),
    ],
)
def test_bad_options(one: Project, arguments: tuple[str, ...], line: str) -> None:
    run = one.pytest(*arguments, target=False)
    assert run.status == 2
    assert len(run.output.splitlines()) == 1
    assert run.output.startswith("ipcts: " + line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "fake.toml: 'description' is missing; add it"),
        ('description = "x"\n', "fake.toml: 'start' is missing; add it"),
        ('description = "x"\nstart = []\n', "fake.toml: 'start' is empty; write the command"),
        ('description = "x"\nstart = [1]\n', "fake.toml: 'start' must be a list of strings"),
        ('description = "x"\nstart = "ssh"\n', "fake.toml: 'start' must be a list"),
        ('description = "x"\nstart = ["x"]\ntime-scale = 1\n', "fake.toml: unknown key 'time-scale'; use description, start"),
        ('description = "x"\nstart = ["x"]\ntime_scale = 0\n', "fake.toml: 'time_scale' is 0; make it positive"),
        ('description = "x"\nstart = ["x"]\njobs = true\n', "fake.toml: 'jobs' must be a whole number"),
        ('description = "x"\nstart = ["x"]\nprofiles = ["dos"]\n', "fake.toml: unknown profile 'dos'"),
        ('description = "x"\nstart = ["x"]\ndeviations = ["dos"]\n', "expected/deviations/dos.toml: no such file; "),
        (
            'description = "x"\nstart = ["x"]\nneeds = [{program = "no-such", package = "p1"}]\n',
            "needs no-such; install it: apt-get install p1",
        ),
        ("description = \n", "fake.toml: Invalid value (at line 1"),
        ("\0", "fake.toml: "),
    ],
)
def test_broken_target_file(one: Project, text: str, line: str) -> None:
    one.root.joinpath("fake.toml").write_text(text)
    run = one.pytest()
    assert run.status == 2
    assert len(run.output.splitlines()) == 1, run.output
    assert line in run.output


def test_bad_time_scale(one: Project) -> None:
    run = one.pytest(env={"IPCTS_TIME_SCALE": "slow"})
    assert (run.status, run.output) == (2, "ipcts: IPCTS_TIME_SCALE: 'slow' is not a positive number; set it to one, or unset it\n")


def test_unwritable_results(one: Project) -> None:
    (one.root / "blocked").write_text("")
    run = one.pytest("--results=blocked/results.json")
    assert run.status == 2
    assert run.output.startswith("ipcts: --results: blocked/results.json: can't be written, because of ")
    assert len(run.output.splitlines()) == 1
    assert not one.count("starts")
    run = one.pytest("--bug-reports=blocked")
    assert (run.status, len(run.output.splitlines())) == (2, 1)
    assert "ipcts: --bug-reports: blocked/x: can't be written" in run.output


def test_results_that_cannot_be_written_in_the_end(one: Project) -> None:
    run = one.pytest("--results=/dev/full")
    assert run.status == 2
    assert "ipcts: --results: /dev/full: can't be written (No space left on device)" in run.output
    assert "1 passed" in run.output


def test_via(one: Project) -> None:
    """`CMD build/ipcts --batch`, in the root."""
    command = shlex.join(["sh", "-c", f"echo \"$@\" >args; pwd >>args; exec {shlex.join([sys.executable, str(AGENT)])} plan.json", "sh"])
    run = one.pytest(f"--via={command}", target=False)
    assert run.status == 0, run.output
    assert (one.root / "args").read_text().splitlines() == ["build/ipcts --batch --raw", str(one.root)]
    assert run.results["target"]["name"] == "via"


def test_placeholders_and_stop(one: Project) -> None:
    script = one.root / "start.sh"
    script.write_text(f'#!/bin/sh\necho "$@" >words\nexec {shlex.join([sys.executable, str(AGENT)])} plan.json\n')
    script.chmod(0o755)
    one.root.joinpath("fake.toml").write_text(
        'description = "x"\ntime_scale = 1.5\nstart = ["{root}/start.sh", "{ipcts}", "{build}/x", "{time_scale}", "{session}"]\n'
        'stop = ["sh", "-c", "echo {session} >stopped"]\njobs = 1\n'
    )
    run = one.pytest()
    assert run.status == 0, run.output
    words = (one.root / "words").read_text().split()
    assert words[:3] == [f"{one.root}/build/ipcts", f"{one.root}/build/x", "2"]
    assert (one.root / "stopped").read_text().split() == words[3:]
    assert run.results["target"]["time_scale"] == 1.5


def test_list_of_targets(one: Project) -> None:
    run = one.pytest("--targets", target=False)
    assert run.status == 0
    lines = run.output.splitlines()
    assert lines[0].startswith("local ")
    assert "this machine [present]" in lines[0]
    assert [line.split()[0] for line in lines] == [target.name for target in listed_targets(ROOT)]
    assert len(lines) > len(target_names(ROOT)) and any(line.startswith("gvisor@sid ") for line in lines)


def test_list_of_targets_that_nobody_reads() -> None:
    """As `| head` does: no traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--targets"]
    done = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("name", target_names(ROOT))
def test_targets_of_the_project_are_sound(name: str) -> None:
    target = load_target(ROOT, name)
    for system in target.deviations:
        assert (ROOT / "expected/deviations" / f"{system}.toml").exists()
    assert Path(target.filled_in(target.start, ROOT, "s")[0]).is_absolute() or target.needs


def test_c_library_of_a_suite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cases are built with it, in a directory of its own; without a suite there is nothing to run."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert load_target(ROOT, "glibc").unfetched() == "name a suite, such as glibc@bullseye"
    old = load_target(ROOT, "glibc@bullseye")
    assert "fetch glibc@bullseye" in old.unfetched()
    assert old.fetch and old.fetch.sysroot == old.fetch.place()
    assert build_directory(ROOT, old).name == "build-glibc-bullseye"
    newer = load_target(ROOT, "glibc@sid").fetch
    assert newer and old.fetch.packages == (*newer.packages, "libgcc-10-dev", "libstdc++-10-dev")
    musl = load_target(ROOT, "musl")
    assert not musl.unfetched() and musl.fetch and musl.fetch.sysroot is None
    assert build_directory(ROOT, musl).name == "build-musl"
    assert "musl-gcc" not in [program for program, _ in load_target(ROOT, "musl@sid").needs]
