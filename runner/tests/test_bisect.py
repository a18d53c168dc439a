# SPDX-License-Identifier: MIT
"""runner/ipcts bisect: as a step of git's own bisect, and among systems without git."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from runner.commands import bisect, main
from runner.running.bisection import Change, Trial, search, trial_of
from runner.tests.checkout import ROOT, Project
from runner.tests.documents import made_case, made_document

CASE = "pipe/read/eof-after-last-writer-closes"
# Commit 3 can't be built, and 5 is the first that fails.
MAKE = 'n=$(cat number); test $n != 3 || exit 2; echo "{\\"a/x/y\\": \\"$(test $n -lt 5 || echo print:no)\\"}" > '


def git(folder: Path, *words: str) -> str:
    """Runs git, away from the user's settings."""
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def history(project: Project) -> Path:
    """The repository of a system with six commits, each with its number, in a checkout of ipcts with one case."""
    project.add("a/x/y")
    project.target()
    folder = project.root / "system"
    folder.mkdir()
    git(folder, "init", "--quiet")
    for number in range(1, 7):
        (folder / "number").write_text(str(number))
        git(folder, "add", "number")
        git(folder, "commit", "--quiet", f"--message=number {number}")
    return folder


def test_git_finds_the_commit(project: Project, history: Path) -> None:
    """It passes over the commit that can't be built."""
    git(history, "bisect", "start", "HEAD", "HEAD~5")
    step = [sys.executable, str(project.root / "runner/ipcts"), "bisect", "a/x/y", "--target=../fake.toml", "--no-build"]
    said = git(history, "bisect", "run", *step, "--", "sh", "-c", f"{MAKE}{project.plan_file}")
    assert "is the first bad commit" in said and "number 5" in said, said
    assert "a/x/y: cannot tell: `sh -c " in said and "` failed with exit status 2\n" in said
    assert "a/x/y: FAILS on Fake\\x1b[31mOS 1: the observation differs\n" in said


@pytest.mark.parametrize("words", [("pipe/read/nothing",), (CASE, "--targe=local"), (CASE, "--repeat=0"), (CASE, "--target=none")])
def test_a_mistake_ends_the_bisection(words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is made. git would take 1 to 127 for a verdict."""
    try:
        status = main(["bisect", *words, "--", "touch", f"{tmp_path}/made"])
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 128 and not (tmp_path / "made").exists()
    assert words[-1].removeprefix("--").partition("=")[0] in capsys.readouterr().err.splitlines()[-1]


def test_a_command_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    for words, line in (
        (["no-such-command"], "no-such-command: No such file or directory; write a command that can be started behind --"),
        (["sh", "-c", "exit 127"], "sh -c 'exit 127': exit status 127, which means that a command was not found; correct it"),
    ):
        assert main(["bisect", CASE, "--", *words]) == 128
        assert capsys.readouterr().err == f"runner/ipcts bisect: {line}\n"


def test_the_command_makes_no_kernel(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")  # as if qemu were here
    assert main(["bisect", CASE, f"--kernel={tmp_path}/bzImage", "--", "true"]) == 128
    assert f"{tmp_path}/bzImage: no such file; name a kernel image" in capsys.readouterr().err


def test_a_fault_of_ours_is_no_verdict(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Python would end with status 1."""
    monkeypatch.setattr(bisect, "try_case", lambda *_: 1 / 0)
    assert main(["bisect", CASE, "--no-build"]) == 128
    assert "ZeroDivisionError" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("verdict", "rounds", "passes"),
    [
        ("PASS", {"PASS": 9}, True),
        ("FAIL", {"FAIL": 9}, False),
        ("UNSTABLE", {"PASS": 8, "FAIL": 1}, False),  # a rare failure
        ("UNSTABLE", {"PASS": 8, "UNRESOLVED": 1}, None),
        ("UNRESOLVED", {"UNRESOLVED": 1}, None),
        ("UNSUPPORTED", {"UNSUPPORTED": 1}, None),
        ("UNTESTED", {}, None),
    ],
)
def test_what_a_run_says(verdict: str, rounds: dict[str, int], passes: bool | None) -> None:
    document = made_document({**made_case("a/x/y", verdict), "rounds": rounds}, sysname="Box", release="2")
    assert (trial_of(document).passes, trial_of(document).system) == (passes, "Box 2")


def test_the_search_ends_where_the_verdict_changes() -> None:
    """Whatever the change is, and whoever cannot tell. It asks no system twice."""
    for count in range(7):
        for unclear in itertools.chain.from_iterable(itertools.combinations(range(count), number) for number in (0, 1, 2)):
            for change in range(1, count):
                asked: list[int] = []

                def passes(number: int, change: int = change, unclear: tuple[int, ...] = unclear, asked: list[int] = asked) -> bool | None:
                    asked.append(number)
                    return None if number in unclear else number < change

                telling = [number for number in range(count) if number not in unclear]
                before, after = [number for number in telling if number < change], [number for number in telling if number >= change]
                wanted = Change(before[-1], after[0], tuple(range(before[-1] + 1, after[0]))) if before and after else None
                assert search(count, passes) == wanted
                assert len(set(asked)) == len(asked)


def test_the_search_halves() -> None:
    asked: list[int] = []

    def passes(number: int) -> bool:
        asked.append(number)
        return number >= 700

    assert search(1000, passes) == Change(699, 700, ()) and len(asked) <= 12


@pytest.fixture
def four(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Target files with names from 1 to 4. On 1 the case passes, 2 cannot tell, on 3 and 4 it fails."""
    says = {"1": Trial(True, "", "Box 1"), "2": Trial(None, "the set-up failed"), "3": Trial(False, "other", "Box 3"), "4": Trial(False)}

    def try_case(source: str, arguments: list[str]) -> Trial:
        assert source == f"{ROOT}/cases/{CASE}.cpp" and "--repeat=1" in arguments
        return says[Path(arguments[-1].partition("=")[2]).stem]

    monkeypatch.setattr(bisect, "try_case", try_case)
    for name in says:
        (tmp_path / f"{name}.toml").write_text((ROOT / "runner/targets/local.toml").read_text())
    return [str(tmp_path / f"{name}.toml") for name in says]


def among(*words: Any) -> int:
    return main(["bisect", CASE, "--no-build", *words])


def test_among_targets(four: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert among("--target={}", "--among", *four) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        f"  {four[0]}: passes on Box 1",
        f"  {four[3]}: FAILS",
        f"  {four[2]}: FAILS on Box 3: other",
        f"  {four[1]}: cannot tell: the set-up failed",
        f"last that passes: {four[0]} (Box 1)",
        f"first that fails: {four[2]} (Box 3)",
        f"could not tell between them: {four[1]}",
    ]


def test_among_systems_that_agree(four: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert among("--target={}", "--among", *four[2:]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "the oldest and the newest agree: the case fails on both"
    assert among("--target={}", "--among", four[1]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "no system could tell"


def test_among_with_a_command(four: list[str], tmp_path: Path) -> None:
    """The command gets each name, too."""
    assert among("--target={}", "--among", *four, "--", "sh", "-c", f"echo {{}} >> {tmp_path}/asked") == 0
    assert (tmp_path / "asked").read_text().split() == [four[0], four[3], four[2], four[1]]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--target=local", "--among", "1", "2"), "--among: every system would be the same; write {} for its name in "),
        (("--target={}", "--among", "local", "x.toml"), "x.toml: "),
    ],
)
def test_among_nothing(words: tuple[str, ...], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """All names are looked at before the first system is started."""
    assert among(*words) == 128
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith(f"runner/ipcts bisect: {line}")
