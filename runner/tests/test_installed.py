# SPDX-License-Identifier: MIT
"""The suite as it is installed: ipcts-run works from any directory, and writes nothing to the suite."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from runner import VERSION
from runner.installed import COMMANDS, cache_directory, help_text
from runner.model.errors import RunError
from runner.model.places import VARIABLE, program_of_suite
from runner.model.targets import build_directory, choose_target, load_target
from runner.running.build import build
from runner.tests.checkout import AGENT, ROOT, Project

MAIN = "import sys; sys.path.insert(0, sys.argv.pop(1)); from runner.installed import main; sys.exit(main())"
LOCAL = 'description = "this machine"\nstart = ["{ipcts}", "--batch"]\ndeviations = ["linux"]\n'


class Installed:
    """A small suite, a user's directory, and a user's cache."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.suite = project.root
        self.here = project.root.parent / f"{project.root.name}-user"
        self.cache = self.here / "cache"
        self.cache.mkdir(parents=True)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs ipcts-run there."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS"))}
        environment["XDG_CACHE_HOME"] = str(self.cache)
        command = [sys.executable, "-c", MAIN, str(self.suite), *arguments]
        return subprocess.run(command, cwd=self.here, env=environment, capture_output=True, text=True, timeout=600, check=False)

    def files(self) -> dict[Path, float]:
        """What is in the suite, and when it was written; the plan and the counters of the fake agent are none of it."""
        own = [path for path in self.suite.rglob("*") if not path.name.startswith("plan.")]
        return {path: path.lstat().st_mtime for path in own}


@pytest.fixture
def installed(project: Project) -> Installed:
    """With a program that came along: the fake agent."""
    project.add("pipe/read/one", "pipe/read/two", "fifo/open/three")
    program = project.root / "build/ipcts"
    program.parent.mkdir()
    words = shlex.join([sys.executable, str(AGENT), str(project.plan_file)])
    program.write_text(f"#!/bin/sh\ncd {shlex.quote(str(project.root))} && exec {words}\n")  # where the agent finds the expected texts
    program.chmod(0o755)
    return Installed(project)


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_runs_anywhere_and_writes_nothing_to_the_suite(installed: Installed, xdist: tuple[str, ...]) -> None:
    """No argument means all cases, whatever lies in the user's directory; a result is written there."""
    (installed.here / "pipe").mkdir()
    (installed.here / "test_mine.py").write_text("def test_mine(): assert False\n")
    before = installed.files()
    done = installed.run("-q", "--target=local", "--results=r.json", *xdist)
    assert (done.returncode, "3 passed" in done.stdout) == (0, True), done.stdout + done.stderr
    assert len(json.loads((installed.here / "r.json").read_text())["cases"]) == 3
    done = installed.run("-q", "pipe/")
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout + done.stderr
    assert installed.files() == before
    copy = installed.cache / "ipcts" / VERSION / "build/ipcts"
    assert copy.read_bytes() == (installed.suite / "build/ipcts").read_bytes() and os.access(copy, os.X_OK)


def test_what_failed_can_be_repeated(installed: Installed) -> None:
    """The command in the report is one that works here."""
    installed.project.plan({"pipe/read/one": "print:no\n"})
    done = installed.run("-q")
    assert done.returncode == 1
    command = next(line.split(None, 2)[2] for line in done.stdout.splitlines() if line.startswith("  repeat it"))
    program, *words = shlex.split(command)
    again = installed.run("-q", *words)
    assert program == "ipcts-run" and again.returncode == 1 and "1 failed" in again.stdout and "passed" not in again.stdout


def test_the_last_runs_are_compared(installed: Installed) -> None:
    installed.run("-q")
    installed.project.plan({"pipe/read/one": "print:no\n"})
    assert "compared with the last run" in installed.run("-q").stdout
    done = installed.run("diff")
    assert (done.returncode, "pipe/read/one" in done.stdout) == (1, True), done.stdout + done.stderr


def test_a_deviations_file_of_the_suite_is_not_written(installed: Installed) -> None:
    installed.run("-q", "--results=r.json")
    done = installed.run("record", "r.json", "--system=linux")
    assert (done.returncode, done.stderr) == (
        2, "ipcts-run record: --system: linux belongs to the installed suite, which is not written; name a file of your own, such as mine.toml\n"
    )  # fmt: skip
    assert installed.run("record", "r.json", "--system=mine.toml").returncode == 0


def test_an_unknown_case_is_one_line(installed: Installed) -> None:
    done = installed.run("pipe/read/none")
    assert (done.returncode, done.stderr) == (2, "ipcts: pipe/read/none: there is no such case; `ipcts --list` prints all ids\n")


def test_help_and_version(installed: Installed) -> None:
    assert installed.run("--version").stdout == f"ipcts-run {VERSION}\n"
    done = installed.run("-q", "--help")
    assert done.returncode == 0 and "\n  --target NAME" in done.stdout and not set(COMMANDS) - set(done.stdout.split())


def test_help_without_pytest(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"PATH": os.environ["PATH"]}
    command = [sys.executable, "-S", "-I", "-c", MAIN, str(installed.suite), "--help"]  # -S: without packages
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n"), "install the package python3-pytest" in done.stderr) == (2, 1, True)


def test_a_cache_that_cannot_be_written(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/proc/none")
    with pytest.raises(RunError, match="^/proc/none/build: can't be written .*; set IPCTS_CACHE to a directory that can be$"):
        build(installed.suite, load_target(ROOT, "local"), lambda done, total: None)


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/u")
    assert cache_directory() == Path("/home/u/.cache/ipcts", VERSION)


# ---- where the program is -------------------------------------------------------------------------


@pytest.fixture
def local(installed: Installed) -> Installed:
    """With a target file for this machine."""
    (installed.suite / "fake.toml").write_text(LOCAL)
    return installed


def start(local: Installed, **options: str) -> list[str]:
    """The command that starts a session."""
    name = str(local.suite / "fake.toml") if "via" not in options else None
    target = choose_target(local.suite, name, options.get("via"), None, options.get("program"))
    return target.filled_in(target.start, local.suite, "s")


def test_a_clone_runs_what_it_builds(local: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert start(local) == [f"{local.suite}/build/ipcts", "--batch"]
    assert start(local, via="ssh host") == ["ssh", "host", "build/ipcts", "--batch", "--raw"]
    assert program_of_suite(local.suite) is None


def test_an_installed_suite_runs_what_came_along(local: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(local.cache))
    assert start(local) == [f"{local.cache}/build/ipcts", "--batch"]
    assert start(local, via="ssh host") == ["ssh", "host", f"{local.suite}/build/ipcts", "--batch", "--raw"]
    (local.suite / "build/build.ninja").touch()  # a clone, which somebody wants to leave as it is: what is built there may be old
    assert program_of_suite(local.suite) is None
    assert start(local, via="ssh host") == ["ssh", "host", f"{local.cache}/build/ipcts", "--batch", "--raw"]


def test_other_presets_are_built_in_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/c")
    assert build_directory(ROOT, load_target(ROOT, "musl")) == Path("/c/build-musl")


def test_a_given_program(local: Installed) -> None:
    program = local.here / "mine"
    program.touch()
    with pytest.raises(RunError, match=f"^--ipcts: {program}: this is no program; name an ipcts that is built"):
        start(local, program=str(program))
    program.chmod(0o755)
    assert start(local, program=str(program)) == [str(program), "--batch"]
    assert start(local, via="ssh host", program="/opt/ipcts") == ["ssh", "host", "/opt/ipcts", "--batch", "--raw"]
    (local.suite / "fake.toml").write_text(LOCAL.replace("{ipcts}", "boot"))
    with pytest.raises(RunError, match="does not start a program that is built here; write {ipcts} in its 'start'"):
        start(local, program=str(program))


def test_a_given_program_is_run(local: Installed) -> None:
    """And is in the command that repeats a case."""
    local.project.plan({"pipe/read/one": "print:no\n"})
    program = (local.suite / "build/ipcts").rename(local.here / "mine")
    done = local.project.pytest(f"--target={local.suite / 'fake.toml'}", f"--ipcts={program}", target=False)
    assert done.verdicts() == {"fifo/open/three": "PASS", "pipe/read/one": "FAIL", "pipe/read/two": "PASS"}, done.output
    assert f"--ipcts={program} cases/pipe/read/one.cpp" in done.output


def test_options_are_those_of_the_plugin() -> None:
    """The help is made of what the plugin adds to pytest."""
    from runner.frontends.pytest.options import add_options

    names: list[str] = []
    group = SimpleNamespace(addoption=lambda *words, **settings: names.extend(words))
    add_options(SimpleNamespace(getgroup=lambda *words: group, addini=lambda *words, **settings: None))  # type: ignore[arg-type]
    assert len(names) > 20 and all(f"  {name}" in help_text() for name in names)


# ---- what pip installs ------------------------------------------------------------------------------


def test_the_wheel_has_what_the_package_has() -> None:
    """Apart from the program, and from what is for contributors only."""
    wheel = pytest.importorskip("hatchling.builders.wheel", reason="install python3-hatchling")
    files = {Path(file.distribution_path).relative_to("ipcts") for file in wheel.WheelBuilder(str(ROOT)).recurse_included_files()}
    listed = [line.split()[0] for line in (ROOT / "debian/ipcts-run.install").read_text().splitlines()]
    places = [ROOT / name for name in listed if not name.startswith("debian/")]
    found = {path.relative_to(ROOT) for place in places for path in (place, *place.rglob("*")) if path.is_file()}
    tests = ROOT / "runner/tests"
    for_users = {path for path in found if "__pycache__" not in path.parts and not (ROOT / path).is_relative_to(tests)}
    assert len(files) > 6000 and files == for_users - {Path("runner/check"), Path("runner/setup")}


def test_the_entry_point_finds_the_suite(tmp_path: Path) -> None:
    """pip's script imports the module by its place in the package."""
    (tmp_path / "ipcts").mkdir()
    (tmp_path / "ipcts/runner").symlink_to(ROOT / "runner")
    code = "import sys; sys.argv[1:] = ['--version']; from ipcts.runner.installed import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"ipcts-run {VERSION}\n", "")
