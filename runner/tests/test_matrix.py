# SPDX-License-Identifier: MIT
"""runner/ipcts matrix: several targets, one table."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from runner.tests.checkout import Project, command

ENTRY = '[[known]]\nid = "a/x/known"\nreason = "r"\nreference = "f"\nseen = "s"\n'


@pytest.fixture
def three(project: Project) -> Project:
    """Three cases; the targets `good` and `bad` answer alike, only `good` has the deviation of a/x/known on record."""
    project.add("a/x/known", "a/x/pass", "a/x/skip")
    project.plan({"a/x/known": "print:no\n", "a/x/skip": "end:exit:77"})
    project.deviations("linux", ENTRY)
    for name, deviations in (("good", '["linux"]'), ("bad", "[]")):
        text = Path(project.target()).read_text().replace('["linux"]', deviations)
        (project.root / f"{name}.toml").write_text(text)
    return project


def matrix(project: Project, *arguments: str) -> subprocess.CompletedProcess[str]:
    return command(project.root, "matrix", "--no-build", *arguments)


def test_nothing_new(three: Project) -> None:
    done = matrix(three, "good.toml", "--results=kept")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-3].split()[:5] == ["good", "1", "1", "1", "0"]
    assert (three.root / "kept/good.json").exists()


def test_one_is_red(three: Project) -> None:
    done = matrix(three, "good.toml", "bad.toml")
    assert done.returncode == 1
    assert [line.split()[:5] for line in done.stdout.splitlines()[-4:-2]] == [["good", "1", "1", "1", "0"], ["bad", "1", "0", "1", "1"]]
    assert "\n  FAIL a/x/known: the observation differs" in done.stdout


def test_one_cannot_be_run(three: Project) -> None:
    """It has a row without figures and a reason; the others' rows are there."""
    absent = Path(three.target('[[needs]]\nprogram = "no-such"\npackage = "p1"')).rename(three.root / "absent.toml")
    done = matrix(three, str(absent), "good.toml")
    assert done.returncode == 2
    assert "absent.toml: install p1" in done.stdout
    assert [line.split()[:2] for line in done.stdout.splitlines()[-4:-2]] == [["absent", "-"], ["good", "1"]]


def test_markdown_keeps_what_was_not_run(three: Project) -> None:
    page = three.root / "page.md"
    page.write_text(
        "# A\n<!-- runner/ipcts matrix --markdown -->\n| target |\n| --- |\n| `aaa` | 7 |\n| `good` | 9 |\n<!-- end -->\nrest\n"
    )
    assert matrix(three, "good.toml", "--markdown=page.md").returncode == 0
    assert page.read_text().splitlines()[1:6] == [
        "<!-- runner/ipcts matrix --markdown -->",
        "| target | passed | known | unsupported | failed | seconds |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        "| `aaa` | 7 |",
        page.read_text().splitlines()[5],
    ]
    assert page.read_text().splitlines()[5].startswith("| `good` | 1 | 1 | 1 | 0 | ")
    assert page.read_text().endswith("<!-- end -->\nrest\n")


def test_markdown_without_a_table(three: Project) -> None:
    (three.root / "page.md").write_text("# A\n")
    done = matrix(three, "good.toml", "--markdown=page.md")
    assert done.returncode == 2
    assert done.stderr.startswith("runner/ipcts matrix: page.md: there is no line '<!-- runner/ipcts matrix --markdown -->'")
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_no_such_target(three: Project) -> None:
    done = matrix(three, "good.toml", "nosuch")
    assert done.returncode == 2
    assert done.stderr.startswith("runner/ipcts matrix: runner/targets/nosuch.toml: no such file; --target takes one of")


def test_resume_runs_the_rest(three: Project) -> None:
    """What was measured at this commit is taken as it is; a change to the checkout makes it worthless."""
    three.commit("cases", "expected", "plan.json")
    assert matrix(three, "good.toml", "--results=kept").returncode == 0
    first = (three.root / "kept/good.json").read_bytes()
    done = matrix(three, "good.toml", "bad.toml", "--results=kept", "--resume")
    assert [line.split()[:5] for line in done.stdout.splitlines()[-4:-2]] == [["good", "1", "1", "1", "0"], ["bad", "1", "0", "1", "1"]]
    assert done.returncode == 1
    assert (three.root / "kept/good.json").read_bytes() == first
    three.plan({"a/x/pass": "print:no\n"})
    assert matrix(three, "good.toml", "--results=kept", "--resume").returncode == 1
    assert (three.root / "kept/good.json").read_bytes() != first


def test_resume_needs_a_directory(three: Project) -> None:
    done = matrix(three, "good.toml", "--resume")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "runner/ipcts matrix: --resume: name the directory of the earlier run with --results=DIR\n"
