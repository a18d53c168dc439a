# SPDX-License-Identifier: MIT
"""runner/check: a step that fails fails the gate, and says how to repeat it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from runner.tests.checkout import ROOT, Project

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


def test_steps_beside_each_other_are_shown_in_order_and_those_that_failed_are_named(
    project: Project, check_module: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.root / "inventory/a.tsv").write_text(ROWS + SHOWN + OPEN)
    monkeypatch.setattr(check_module, "ROOT", project.root)
    assert {step for group in check_module.GROUPS for step in group} == set(check_module.STEPS)
    assert check_module.run_beside(["coverage", "nosuch", "shell"], []) == ["coverage", "nosuch"]
    shown = capsys.readouterr().out
    order = ["== coverage: ", "repeat it alone: runner/check coverage", "there is no step 'nosuch'", "== shell: "]
    assert [shown.index(part) for part in order] == sorted(shown.index(part) for part in order)


LONG_TEST = """import pytest

@pytest.mark.unless_unchanged("cases")
def test_long():
    assert {good}
"""


def test_a_long_test_is_repeated_once_something_has_changed(tmp_path: Path) -> None:
    """Only one that has passed is left out."""
    (tmp_path / "runner/tests").mkdir(parents=True)
    for name in ("__init__.py", "tests/conftest.py", "tests/checkout.py", "tests/warm.py"):
        shutil.copy(ROOT / "runner" / name, tmp_path / "runner" / name)
    (tmp_path / "cases").mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")

    def run(*options: str) -> str:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "runner/tests"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout.splitlines()[-1].partition(" in ")[0]

    test = tmp_path / "runner/tests/test_long.py"
    test.write_text(LONG_TEST.format(good=False))
    assert [run("--skip-unchanged"), run("--skip-unchanged")] == ["1 failed", "1 failed"]
    test.write_text(LONG_TEST.format(good=True))
    assert [run("--skip-unchanged"), run("--skip-unchanged"), run()] == ["1 passed", "1 skipped", "1 passed"]
    (tmp_path / "cases/new.cpp").touch()
    assert [run("--skip-unchanged"), run("--skip-unchanged")] == ["1 passed", "1 skipped"]
    (tmp_path / "runner/other.py").touch()
    assert run("--skip-unchanged") == "1 passed"
