# SPDX-License-Identifier: MIT
"""runner/check: a step that fails fails the gate, and says how to repeat it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from runner.tests.checkout import Project

ROWS = "id\tinterface\tkind\tprofile\tstrength\tstatement\tobservable\tref\tneeds\tpriority\n"
OPEN = "a.x.open\tx()\treturn\tposix\tshall\tIt does.\tx() -> 0\tPOSIX.1-2024 XSH read()\t-\t1\n"
SHOWN = "a.x.shown\tx()\treturn\t-\t-\tIt does.\tx() -> 0\t-\t-\t1\n"


def check(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs runner/check of a checkout."""
    return subprocess.run([sys.executable, root / "runner/check", *arguments], capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A checkout with one assertion, which a case shows."""
    project = Project(tmp_path)
    project.add("a/x/shown")
    (tmp_path / "inventory").mkdir()
    (tmp_path / "inventory/a.tsv").write_text(ROWS + SHOWN)
    (tmp_path / "inventory/claims.tsv").write_text("claim_id\tfamily\ttestable\n")
    (tmp_path / "inventory/justified.tsv").write_text("id\tkind\treason\n")
    return project


def test_coverage_is_complete(project: Project) -> None:
    done = check(project.root, "coverage")
    assert (done.returncode, done.stdout.splitlines()[-1].split("; ")[1]) == (0, "all steps passed"), done.stdout


def test_an_open_assertion_fails_the_gate(project: Project) -> None:
    (project.root / "inventory/a.tsv").write_text(ROWS + SHOWN + OPEN)
    done = check(project.root, "coverage")
    assert done.returncode == 1
    assert "repeat it alone: runner/check coverage\n" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("; failed: coverage")


def test_a_later_step_runs_though_an_earlier_one_failed(project: Project) -> None:
    (project.root / "inventory/a.tsv").write_text(ROWS + SHOWN + OPEN)
    done = check(project.root, "coverage", "shell")
    assert done.returncode == 1
    assert "== shell: " in done.stdout


def test_an_unknown_step_is_one_error(project: Project) -> None:
    done = check(project.root, "nosuch")
    assert done.returncode == 2
    assert "there is no step 'nosuch'; the steps are format, python, " in done.stderr
