# SPDX-License-Identifier: MIT
"""The build step: what fails to build is exit status 2 with the compiler's first complaint."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from runner.model.errors import RunError
from runner.model.targets import build_directory, load_target
from runner.running.build import build
from runner.tests import warm
from runner.tests.checkout import ROOT, Project

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(x LANGUAGES CXX)
add_executable(ipcts ipcts.cpp)
"""


@pytest.fixture
def buildable(project: Project) -> Project:
    project.add("a/x/one")
    (project.root / "CMakeLists.txt").write_text(CMAKE)
    preset = {"name": "default", "generator": "Ninja", "binaryDir": "${sourceDir}/build"}
    other = {"name": "other", "inherits": "default", "binaryDir": "${sourceDir}/build-${presetName}"}
    presets = {"version": 6, "configurePresets": [preset, other, {"name": "third", "inherits": ["other"]}]}
    (project.root / "CMakePresets.json").write_text(json.dumps(presets))
    (project.root / "ipcts.cpp").write_text("int main() {}\n")
    return project


def run_with_build(project: Project, *arguments: str) -> tuple[int, str]:
    project.target()
    run = warm.run([sys.executable, "-m", "pytest", "--target=fake.toml", *arguments], cwd=project.root)
    return run.returncode, run.stdout + run.stderr


def test_builds_what_is_stale(buildable: Project) -> None:
    assert run_with_build(buildable, "--co")[0] == 0
    assert not (buildable.root / "build").exists()
    status, output = run_with_build(buildable)
    assert status == 0, output
    assert "built in" in output
    status, output = run_with_build(buildable)
    assert status == 0
    assert "building what" not in output and "built in" not in output


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_failing_build(buildable: Project, xdist: tuple[str, ...]) -> None:
    (buildable.root / "ipcts.cpp").write_text("int main() { return nonsense; }\n")
    status, output = run_with_build(buildable, *xdist)
    assert status == 2
    assert "ipcts: the build failed" in output
    assert "ipcts.cpp:1:21: error: ‘nonsense’ was not declared" in output.replace("'", "‘", 1).replace("'", "’", 1)
    assert not buildable.count("starts")


def test_failing_configuration(buildable: Project) -> None:
    (buildable.root / "CMakeLists.txt").write_text(CMAKE + 'message(FATAL_ERROR "no such compiler")\n')
    status, output = run_with_build(buildable)
    assert status == 2
    assert "no such compiler" in output


def test_killed_build(buildable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """No command of the build has failed. The word error in the name of a file explains nothing."""
    tool = buildable.root / "bin/cmake"
    tool.parent.mkdir()
    steps = "".join(f"echo '[{number}/99] Building pending-error.cpp.o'\n" for number in range(1, 50))
    tool.write_text(f"#!/bin/sh\ncase $1 in --version) echo cmake version 3.25.1;; --build)\n{steps}echo Subprocess killed; exit 1;; esac\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    with pytest.raises(RunError, match="^the build failed; fix what it complains of:") as failure:
        build_here(buildable)
    assert str(failure.value).splitlines()[1] == "Subprocess killed"


def test_presets(buildable: Project) -> None:
    for preset, folder in (("default", "build"), ("other", "build-other"), ("third", "build-third")):
        buildable.target(f'preset = "{preset}"')
        target = load_target(buildable.root, str(buildable.root / "fake.toml"))
        assert build_directory(buildable.root, target) == buildable.root / folder
    buildable.target('preset = "fourth"')
    with pytest.raises(RunError, match="preset 'fourth' isn't in CMakePresets.json; use one of default, other, third"):
        build(buildable.root, load_target(buildable.root, str(buildable.root / "fake.toml")), lambda done, total: None)


def test_missing_tool(buildable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(RunError, match="building needs cmake; install the package cmake"):
        build(buildable.root, load_target(ROOT, "local"), lambda done, total: None)


def build_here(project: Project) -> None:
    build(project.root, load_target(project.root, project.target()), lambda done, total: None)


def test_old_cmake(buildable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = buildable.root / "bin/cmake"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho cmake version 3.18.4\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    with pytest.raises(RunError, match=r"^CMakePresets.json: needs CMake 3.25, this is 3.18.4; install a newer one$"):
        build_here(buildable)


def test_missing_compiler(buildable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-c++ -O1")
    with pytest.raises(RunError, match=r"^CMakePresets.json: preset default \(\) needs the compiler no-such-c\+\+, which isn't here; install it$"):
        build_here(buildable)
    assert not (buildable.root / "build").exists()


def test_a_tree_that_cannot_be_written(buildable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is built there must do, if it isn't stale."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(RunError, match="build: can't be written, and holds no ipcts; make it writable"):
        build_here(buildable)
    program = buildable.root / "build/ipcts"
    program.parent.mkdir()
    program.touch()
    build_here(buildable)
    os.utime(program, (1, 1))
    with pytest.raises(RunError, match=r"build: can't be written, and cases/a/x/one.cpp is newer than what is built there; make it writable"):
        build_here(buildable)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"configurePresets": [{}]}', '{"configurePresets": 3}', "[" * 100_000])
def test_broken_presets(buildable: Project, text: str) -> None:
    (buildable.root / "CMakePresets.json").write_text(text)
    buildable.target('preset = "other"')
    with pytest.raises(RunError, match="^CMakePresets.json: .*; fix the file$"):
        build(buildable.root, load_target(buildable.root, str(buildable.root / "fake.toml")), lambda done, total: None)


def test_presets_that_inherit_in_a_circle(buildable: Project) -> None:
    presets = [{"name": "a", "inherits": "b"}, {"name": "b", "inherits": ["a"], "binaryDir": "${sourceDir}/x"}]
    (buildable.root / "CMakePresets.json").write_text(json.dumps({"configurePresets": presets}))
    buildable.target('preset = "a"')
    assert build_directory(buildable.root, load_target(buildable.root, str(buildable.root / "fake.toml"))) == buildable.root / "x"


def test_root_is_this_checkout() -> None:
    assert (ROOT / "cases") == Path(__file__).absolute().parent.parent.parent / "cases"
