# SPDX-License-Identifier: MIT
"""The real build, of a checkout with a few cases, in a directory with a blank in its name."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from runner.model.errors import RunError
from runner.model.targets import load_target
from runner.running.build import build
from runner.tests.checkout import ROOT, command

pytestmark = pytest.mark.unless_unchanged("cases", "expected")

CASES = (
    "pipe/pipe2/nonblock-sets-both",
    "pipe/read/data-consumed-once",
    "posix-mq/mq-open/absent-name-enoent",
    "signal/kill/esrch-no-group",
    "sysv-sem/semget/absent-key-enoent",
)
EXTRA = "pipe/pipe2/cloexec-sets-both"


def checkout(root: Path) -> Path:
    """A copy of this checkout with a few of its cases."""
    root.mkdir(parents=True)
    for name in ("CMakeLists.txt", "runner"):
        (root / name).symlink_to(ROOT / name)
    presets = json.loads((ROOT / "CMakePresets.json").read_text(encoding="utf-8"))
    variables = presets["configurePresets"][0]["cacheVariables"]
    variables["IPCTS_CATCH2"] = "OFF"  # which takes longer than all the rest
    if shutil.which("ccache"):  # a dozen build directories have the same agent
        variables["CMAKE_CXX_COMPILER_LAUNCHER"] = f"env;CCACHE_DIR={ROOT / 'build/ccache'};CCACHE_BASEDIR={root.parent};ccache"
    (root / "CMakePresets.json").write_text(json.dumps(presets), encoding="utf-8")
    (root / "cases").mkdir()
    (root / "cases/support").symlink_to(ROOT / "cases/support")
    for case_id in CASES:
        add(root, case_id)
    return root


def add(root: Path, case_id: str) -> list[Path]:
    """Adds one of this checkout's cases; its files."""
    files = [root / f"cases/{case_id}.cpp", root / f"expected/{case_id}.txt"]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file.relative_to(root), file)
    return files


def of_profile(text: str, profile: str) -> str:
    """The text of a case with another profile."""
    changed, count = re.subn(r"(// profile: +)\w+", rf"\1{profile}", text)
    assert count == 1
    return changed


def build_there(root: Path) -> None:
    """What pytest does before a run."""
    build(root, load_target(root, "local"), lambda done, total: None)


def ipcts(root: Path, *arguments: str) -> str:
    """What the program prints."""
    return subprocess.run([root / "build/ipcts", *arguments], capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A checkout that is built; the tests share it, for the build takes its time."""
    root = checkout(tmp_path_factory.mktemp("real") / "my code")
    build_there(root)
    yield root


def test_builds_what_is_there(place: Path) -> None:
    assert ipcts(place, "--list").split() == list(CASES)


def test_a_case_that_went_away(place: Path) -> None:
    """As after git checkout, stash or bisect: the next build works."""
    files = add(place, EXTRA)
    build_there(place)
    assert EXTRA in ipcts(place, "--list").split()
    for file in files:
        file.unlink()
    build_there(place)
    assert ipcts(place, "--list").split() == list(CASES)


def test_a_renamed_case(place: Path) -> None:
    files = add(place, EXTRA)
    build_there(place)
    for file in files:
        file.rename(file.with_stem("other-name"))
    build_there(place)
    assert "pipe/pipe2/other-name" in ipcts(place, "--list").split()
    for file in files:
        file.with_stem("other-name").unlink()
    build_there(place)


def test_a_failing_link_says_why(place: Path) -> None:
    files = add(place, EXTRA)
    files[0].write_text(files[0].read_text() + "int nowhere();\nstatic int never = nowhere();\n")
    try:
        with pytest.raises(RunError, match="undefined reference to `nowhere\\(\\)'"):
            build_there(place)
    finally:
        for file in files:
            file.unlink()
    build_there(place)


def test_a_compile_error_names_the_line(place: Path) -> None:
    files = add(place, EXTRA)
    count = len(files[0].read_text().splitlines())
    files[0].write_text(files[0].read_text() + "int nonsense = nothing;\n")
    try:
        with pytest.raises(RunError, match=rf"cases/{EXTRA}.cpp:{count + 1}:16: error: ‘nothing’"):
            build_there(place)
    finally:
        for file in files:
            file.unlink()
    build_there(place)


def run_there(root: Path, *words: str, environment: dict[str, str] | None = None) -> None:
    """Runs it in the checkout."""
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False, env=os.environ | (environment or {}))
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_twin(place: Path) -> None:
    run_there(place, "cmake", "--build", "build", "--target", "ipcts", "ipcts-faulty")
    run_there(place, "build/ipcts", "--case", CASES[0])
    request = f"1 {CASES[0]} fault=record\n"
    program = place / "build/ipcts-faulty"
    faulty = subprocess.run([program, "--batch"], input=request, capture_output=True, text=True, check=True)
    assert "@fault pipe2 1 no-op" in faulty.stdout
    assert not list(place.parent.glob("my"))


def test_a_case_that_prints_constants_fails_the_gate(place: Path) -> None:
    """It prints what is expected without asking the system."""
    case = "pipe/read/eof-after-last-writer-closes"
    source, expected = files = add(place, case)
    try:
        honest = command(place, "falsify", "--quiet", case, timeout=600)
        assert "0 unproven" in honest.stdout, honest.stdout + honest.stderr

        prints = "".join('    observe("{}", {});\n'.format(*line.split(": ", 1)) for line in expected.read_text().splitlines())
        text = re.sub(r"int main\(\) \{.*", lambda _: f"int main() {{\n{prints}}}\n", source.read_text(), flags=re.DOTALL)
        source.write_text(text)
        done = command(place, "falsify", "--quiet", case, timeout=600)
        assert done.returncode == 1, done.stdout + done.stderr
        assert f"unproven: {case}" in done.stdout
    finally:
        for file in files:
            file.unlink()


def test_link_time_optimisation(place: Path) -> None:
    """What distributions build with."""
    run_there(place, "cmake", "--preset", "default", "-B", "build-lto", environment={"CXXFLAGS": "-O2 -flto=auto"})
    run_there(place, "cmake", "--build", "build-lto", "--target", "ipcts", "ipcts-faulty")
    done = subprocess.run([place / "build-lto/ipcts", "--list"], capture_output=True, text=True, check=True)
    assert done.stdout == ipcts(place, "--list")


def test_a_moved_and_a_copied_checkout(place: Path) -> None:
    moved = place.rename(place.with_name("moved code"))
    try:
        build_there(moved)
        shutil.copytree(moved, place, symlinks=True)
        files = add(place, EXTRA)
        build_there(place)
        assert EXTRA in ipcts(place, "--list").split() and EXTRA not in ipcts(moved, "--list").split()
        for file in files:
            file.unlink()
        build_there(place)
    finally:
        if not place.exists():
            moved.rename(place)
    shutil.rmtree(moved)


def test_two_builds_at_once(place: Path) -> None:
    """The one waits for the other, and who runs the program meanwhile is not disturbed."""
    waited: list[bool] = []
    target = load_target(place, "local")
    source = place / f"cases/{CASES[0]}.cpp"
    text = source.read_text()
    stop = threading.Event()

    def use() -> int:
        count = 0
        while not stop.is_set():
            assert ipcts(place, "--version")
            count += 1
        return count

    with ThreadPoolExecutor() as pool:
        used = pool.submit(use)
        try:
            for number in range(3):
                source.write_text(f"{text}// {number}\n")
                builds = [pool.submit(build, place, target, lambda done, total: waited.append(total == 0)) for _ in range(2)]
                for one in builds:
                    one.result()
        finally:
            stop.set()  # else the pool would wait for use(), and a failure would never be seen
        assert used.result() > 0
    assert any(waited)
    source.write_text(text)


@pytest.mark.parametrize("compiler", ["clang++-14", "clang++-15"])
def test_old_compilers_are_named(place: Path, compiler: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler} here")
    done = subprocess.run(
        ["cmake", "--preset", "default", "-B", f"build-{compiler}", f"-DCMAKE_CXX_COMPILER={compiler}"],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0 and "install g++ 11 or later, or clang 16 or later" in " ".join(done.stderr.split())


def test_names_outside_the_standard(place: Path) -> None:
    files = add(place, EXTRA)
    text = files[0].read_text()
    try:
        for line, complaint in (
            ("int more = SIGPWR;", 'attempt to use poisoned "SIGPWR"'),
            ("int more = eventfd(0, 0);", "‘eventfd’ was not declared"),
            ("int more = nice(0);", "‘nice’ was not declared"),
        ):
            files[0].write_text(f"{text}static {line}\n")
            with pytest.raises(RunError, match=complaint):
                build_there(place)
        # With another profile the same names are there.
        files[0].write_text(of_profile(text, "xsi") + "static int more = nice(0);\n")
        build_there(place)
        files[0].write_text(of_profile(text, "linux") + "static int more = SIGPWR + nice(0);\n")
        build_there(place)
    finally:
        for file in files:
            file.unlink()
    build_there(place)


@pytest.mark.parametrize("fresh", [False, True])
def test_malformed_front_matter(place: Path, fresh: bool) -> None:
    files = add(place, EXTRA)
    files[0].write_text(of_profile(files[0].read_text(), "posixx"))
    if fresh:
        (place / "build/CMakeCache.txt").unlink()
        (place / "build/build.ninja").unlink()
    try:
        with pytest.raises(RunError, match=rf"cases/{EXTRA}.cpp:\d+: unknown profile 'posixx'; use posix, xsi, linux"):
            build_there(place)
    finally:
        for file in files:
            file.unlink()
    build_there(place)


def test_without_catch2(place: Path) -> None:
    """AUTO is the usual setting: what is not installed is left out."""
    presets = json.loads((ROOT / "CMakePresets.json").read_text(encoding="utf-8"))
    assert "IPCTS_CATCH2" not in presets["configurePresets"][0]["cacheVariables"]
    words = ("-DIPCTS_CATCH2=AUTO", "-DCMAKE_DISABLE_FIND_PACKAGE_Catch2=ON")
    run_there(place, "cmake", "--preset", "default", *words)
    build_there(place)
    alone = subprocess.run([place / "build/ipcts", "--catch2"], capture_output=True, text=True, check=False)
    assert alone.returncode == 2
    assert alone.stderr == "ipcts: --catch2: this program was built without it; install catch2 and build again\n"


def test_warnings_are_errors_for_the_gate_only(place: Path) -> None:
    files = add(place, EXTRA)
    files[0].write_text(files[0].read_text() + "static int unused;\n")
    try:
        build_there(place)
        run_there(place, "cmake", "--preset", "default", "-DCMAKE_COMPILE_WARNING_AS_ERROR=ON")
        with pytest.raises(RunError, match="unused.* defined but not used"):
            build_there(place)
    finally:
        run_there(place, "cmake", "--preset", "default", "-DCMAKE_COMPILE_WARNING_AS_ERROR=OFF")
        for file in files:
            file.unlink()
    build_there(place)
