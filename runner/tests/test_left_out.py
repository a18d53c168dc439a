# SPDX-License-Identifier: MIT
"""Cases that a system can't hold: what the compiler and the linker say becomes a reason, and the program is built without them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from runner.model.case import load_cases
from runner.model.errors import RunError
from runner.model.holds import load_build
from runner.running.left_out import id_of, plain, reason_of
from runner.tests import warm
from runner.tests.checkout import ROOT
from runner.tests.test_real_build import checkout

pytestmark = pytest.mark.unless_unchanged("cases", "expected")

HELD = "pipe/pipe2/nonblock-sets-both"
NO_HEADER, NO_NAME, NOT_IN_LIBRARY = "pipe/read/data-consumed-once", "signal/kill/esrch-no-group", "posix-mq/mq-open/absent-name-enoent"
CHANGES = {
    NO_HEADER: "#include <sys/no_such.h>\n",
    NO_NAME: "static const int other = no_such_name;\n",
    NOT_IN_LIBRARY: 'extern "C" int no_such_function();\nstatic const int other = no_such_function();\n',
}
REASONS = {
    NO_HEADER: "sys/no_such.h: not there",
    NO_NAME: "no_such_name: not declared",
    NOT_IN_LIBRARY: "no_such_function: declared, but not in the library",
}


@pytest.mark.parametrize(
    "message, reason",
    [
        ("x.cpp:3:10: fatal error: mqueue.h: No such file or directory", "mqueue.h: not there"),
        ("x.cpp:3:10: fatal error: 'sys/msg.h' file not found", "sys/msg.h: not there"),
        ("x.cpp:3:4: error: '::sigqueue' has not been declared; did you mean 'raise'?", "sigqueue: not declared"),
        ("x.cpp:3:4: error: 'SIGRTMIN' was not declared in this scope", "SIGRTMIN: not declared"),
        ("x.cpp:3:4: error: 'mqd_t' does not name a type", "mqd_t: not declared"),
        ("x.cpp:3:4: error: no member named 'sigqueue' in the global namespace", "sigqueue: not declared"),
        ("x.cpp:3:4: error: use of undeclared identifier 'SIGRTMIN'; did you mean 'SIGTERM'?", "SIGRTMIN: not declared"),
        ("x.cpp:3:4: error: unknown type name 'mqd_t'", "mqd_t: not declared"),
        ("x.cpp:3:4: error: 'siginfo_t' {aka 'struct siginfo'} has no member named 'si_band'", "si_band: not declared"),
        ("x.cpp:3:4: error: variable has incomplete type 'struct sigevent'", "sigevent: not defined"),
        ("x.cpp:3:4: error: aggregate 'itimerspec now' has incomplete type and cannot be defined", "itimerspec: not defined"),
        ("x.cpp:1:1: warning: one\nx.cpp:3:4: error: expected ';'\nx.cpp:3:4: error: 'a' was not declared", "does not compile: expected ';'"),
        ("nothing that is understood", "does not compile"),
    ],
)
def test_reasons(message: str, reason: str) -> None:
    assert reason_of(message) == reason


@pytest.mark.parametrize(
    "symbol, name", [("sem_open", "sem_open"), ("_Z12tcgetwinsizeiP7winsize", "tcgetwinsize"), ("_ZN5ipcts4waitEv", "_ZN5ipcts4waitEv")]
)
def test_plain_names(symbol: str, name: str) -> None:
    """A function without C linkage goes by the name that linkers print."""
    assert plain(symbol) == name


def test_id() -> None:
    assert id_of(Path("/my cases/build/CMakeFiles/posix_cases.dir/cases/pipe/read/eof.cpp.o")) == "pipe/read/eof"


def ipcts(build: Path, *arguments: str) -> str:
    done = subprocess.run([build / "ipcts", *arguments], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout


def cmake(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["cmake", *arguments], cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A checkout with three cases that can't be built, and the build that leaves them out, in build/."""
    root = checkout(tmp_path_factory.mktemp("left out") / "my code")
    for case_id, text in CHANGES.items():
        file = root / f"cases/{case_id}.cpp"
        file.write_text(file.read_text() + text)
    (root / "expected/deviations").mkdir()
    for system in ("linux", "glibc"):
        (root / f"expected/deviations/{system}.toml").write_text("")
    for words in (["--preset", "default", "-DIPCTS_REQUIRE_ALL=OFF"], ["--build", "build"]):
        done = cmake(root, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    yield root


def test_the_program_is_built_without_them(place: Path) -> None:
    listed = dict(line.partition("  # unsupported: not built: ")[::2] for line in ipcts(place / "build", "--list").splitlines())
    assert {case_id: reason for case_id, reason in listed.items() if reason} == REASONS
    assert listed[HELD] == ""
    table = {case["id"]: case["not_built"] for case in json.loads(ipcts(place / "build", "--list=json"))}
    assert table == listed
    assert (place / "build/not-built.txt").read_text() == "".join(f"{case_id}: {reason}\n" for case_id, reason in sorted(REASONS.items()))


def test_tap_skips_them(place: Path) -> None:
    lines = ipcts(place / "build", "--tap").splitlines()
    assert f"ok 1 - {HELD}" in lines
    assert [line for line in lines if NO_HEADER in line and line.endswith("# SKIP unsupported: not built: sys/no_such.h: not there")]


def test_pytest_and_json_say_so(place: Path) -> None:
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, place / name)
    command = [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "--no-build", "--results=results.json"]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    done = warm.run(command, cwd=place, env=environment)
    document = json.loads((place / "results.json").read_text())
    skipped = {case["id"]: case["reason"] for case in document["cases"] if case["verdict"] == "UNSUPPORTED"}
    assert skipped == {case_id: f"unsupported: not built: {reason}" for case_id, reason in REASONS.items()}, done.stdout
    assert "not built: sys/no_such.h: not there" in done.stdout


def test_coverage_counts_what_the_build_holds(place: Path) -> None:
    build = load_build(place / "build", load_cases(place))
    assert build.left_out == REASONS
    assert [case.id for case in load_cases(place) if not build.holds(case)] == sorted(REASONS)


def test_a_build_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="build it: cmake --workflow --preset freebsd"):
        load_build(tmp_path / "build-freebsd", [])


def test_nothing_is_built_again(place: Path) -> None:
    output = cmake(place, "--build", "build").stdout  # which looks at expected/ again, where a file has come
    assert "Building" not in output and "Linking" not in output, output


def test_a_fixed_case_comes_back(place: Path) -> None:
    """The compiler does not say what a case that it refuses depends on; the launcher does."""
    file = place / f"cases/{NO_HEADER}.cpp"
    text = file.read_text()
    file.write_text(text.replace(CHANGES[NO_HEADER], ""))
    assert cmake(place, "--build", "build").returncode == 0
    assert NO_HEADER in ipcts(place / "build", "--list").splitlines()
    file.write_text(text)
    assert cmake(place, "--build", "build").returncode == 0
    assert NO_HEADER not in ipcts(place / "build", "--list").splitlines()


def test_a_build_that_requires_all_stops(place: Path) -> None:
    assert cmake(place, "--preset", "default", "-B", "build-strict").returncode == 0
    done = cmake(place, "--build", "build-strict", "--target", "posix_cases", "--", "-k", "0")
    assert done.returncode != 0 and "no_such_name" in done.stdout


def test_a_broken_compiler_is_no_reason(place: Path) -> None:
    """A compiler that does not get as far as an error message: the build stops."""
    compiler = place / "broken-c++"
    compiler.write_text('#!/bin/sh\ncase $* in */cases/pipe/*) echo "c++: killed" >&2; exit 1;; esac\nexec c++ "$@"\n')
    compiler.chmod(0o755)
    options = ["-DIPCTS_REQUIRE_ALL=OFF", f"-DCMAKE_CXX_COMPILER={compiler}"]
    assert cmake(place, "--preset", "default", "-B", "build-broken", *options).returncode == 0
    done = cmake(place, "--build", "build-broken", "--target", "posix_cases")
    assert done.returncode != 0 and "c++: killed" in done.stdout


@pytest.mark.parametrize(
    "profiles, complaint", [("posix,xis", "there is no profile 'xis'"), ("linux", "has one of the profiles linux")]
)
def test_profiles_that_are_not_there(place: Path, profiles: str, complaint: str) -> None:
    done = cmake(place, "--preset", "default", "-B", "build-profiles", f"-DIPCTS_PROFILES={profiles}")
    assert done.returncode != 0 and complaint in " ".join(done.stderr.split())


def test_profiles(place: Path) -> None:
    assert cmake(place, "--preset", "default", "-B", "build-profiles", "-DIPCTS_PROFILES=option").returncode == 0
    built = sorted(path.relative_to(place / "build-profiles/cases").as_posix() for path in (place / "build-profiles/cases").rglob("*.cpp"))
    assert built == [f"{NOT_IN_LIBRARY}.cpp"]
