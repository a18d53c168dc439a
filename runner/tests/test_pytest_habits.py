# SPDX-License-Identifier: MIT
"""What users of pytest expect of pytest."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from runner.tests.checkout import Project


@pytest.fixture
def tree(project: Project) -> Project:
    project.add("pipe/read/eof", "pipe/read/blocks", "pipe/write/eof", profile="posix", needs="fork")
    project.add("sysv-shm/shmget/creates", profile="xsi", needs="two-uids timing")
    project.add("msg/mq-open/creates", profile="option MSG")
    project.add("scenario/pipe/server", profile="linux")
    return project


ALL = 6


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        ((), ALL),
        (("cases",), ALL),
        (("cases/pipe",), 3),
        (("cases/pipe/read/eof.cpp",), 1),
        (("cases/pipe/read/eof.cpp::pipe/read/eof", "cases/msg"), 2),
        (("-k", "eof"), 2),
        (("-k", "pipe/read and not eof"), 1),
        (("-m", "pipe"), 4),
        (("-m", "scenario"), 1),
        (("-m", "sysv-shm or msg"), 2),
        (("-m", "posix"), 3),
        (("-m", "option"), 1),
        (("-m", "needs_two_uids"), 1),
        (("-m", "not needs_fork"), 3),
        (("--profile", "posix,xsi"), 4),
        (("--profile", "option"), 1),
        (("--profile", "option MSG,linux"), 2),
        (("--deselect", "cases/msg/mq-open/creates.cpp"), 5),
        (("--strict-markers", "-q"), ALL),
        (("-p", "no:terminal"), ALL),
        (("--capture=no",), ALL),
    ],
)
@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_selection(tree: Project, arguments: tuple[str, ...], count: int, xdist: tuple[str, ...]) -> None:
    if xdist and arguments not in ((), ("-k", "eof"), ("--profile", "posix,xsi")):
        pytest.skip("one of each kind is enough")
    run = tree.pytest(*arguments, *xdist)
    assert run.status == 0, run.output
    assert list(run.verdicts().values()) == ["PASS"] * count
    if "no:terminal" not in arguments:
        assert f"{count} passed" in run.output


def test_only_selected_cases_reach_the_target(tree: Project) -> None:
    tree.pytest("-k", "eof")
    assert sorted(tree.count("asked")) == ["pipe/read/eof", "pipe/write/eof"]


def test_a_marker_that_no_case_has(tree: Project) -> None:
    assert "pytest --markers" in tree.pytest("-m", "nosuch").output
    assert "pytest --markers" not in tree.pytest("-m", "needs_two_uids", "--co").output


def test_profiles_of_the_target(tree: Project) -> None:
    tree.target('profiles = ["xsi", "option MSG"]')
    assert len(tree.pytest().verdicts()) == 2
    assert len(tree.pytest("--profile", "posix").verdicts()) == 3


@pytest.mark.parametrize("name", ["pipe/read/eof", "cases/pipe/read/eof", "expected/pipe/read/eof.txt"])
def test_ids_as_arguments(tree: Project, name: str) -> None:
    """A case is named as people cite it."""
    assert set(tree.pytest(name).verdicts()) == {"pipe/read/eof"}
    assert len(tree.pytest("pipe/read").verdicts()) == 2


@pytest.mark.parametrize("name", ["pipe/read/nosuch", "cases/pipe/read/nosuch"])
def test_unknown_id(tree: Project, name: str) -> None:
    """An id that names no case is one line, and nothing is run."""
    run = tree.pytest(name)
    assert (run.status, run.output) == (2, f"ipcts: {name}: there is no such case; `ipcts --list` prints all ids\n")


def test_collect_only_starts_nothing(tree: Project) -> None:
    run = tree.pytest("--co", "-q")
    assert run.status == 0
    assert "cases/pipe/read/eof.cpp::pipe/read/eof" in run.output.splitlines()
    assert not tree.count("starts")
    assert not run.results


def test_exit_first(project: Project) -> None:
    ids = [f"a/x/case-{number:02}" for number in range(60)]
    project.add(*ids)
    project.plan({ids[3]: "print:no\n", **{case: "slow" for case in ids[5:]}})
    run = project.pytest("-x", "--jobs", "2")
    assert run.status == 1
    assert "1 failed, 3 passed" in run.output
    verdicts = run.verdicts()
    assert len(verdicts) == len(ids)
    assert list(verdicts.values()).count("UNTESTED") > 40
    assert len(project.count("asked")) < 15


def test_last_failed(tree: Project) -> None:
    cache = ("-p", "cacheprovider")
    tree.plan({"pipe/read/eof": "print:no\n"})
    assert tree.pytest(*cache).status == 1
    run = tree.pytest(*cache, "--lf")
    assert (run.status, list(run.verdicts())) == (1, ["pipe/read/eof"])
    tree.plan({})
    assert tree.pytest(*cache, "--lf").status == 0


def test_quiet_and_durations(tree: Project) -> None:
    run = tree.pytest("-q", "--durations=3", "--durations-min=0")
    assert "0.00s call     cases/" in run.output


def test_runs_are_parallel(project: Project) -> None:
    """Each of four cases is answered only once all four have begun."""
    ids = [f"a/x/case-{number}" for number in range(4)]
    project.add(*ids)
    project.plan(dict.fromkeys(ids, "meet:4"))
    assert project.pytest("--jobs", "4").status == 0
    assert len(project.count("starts")) == 4


def test_cases_that_take_a_second_begin_first(project: Project) -> None:
    project.add("a/x/one", "a/x/two")
    project.add("z/x/second", needs="timing")
    assert project.pytest("--jobs", "1").status == 0
    assert project.count("asked")[0] == "z/x/second"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: str(number.name))
@pytest.mark.parametrize("behaviour", ["hang", "stubborn"])
@pytest.mark.parametrize("xdist", [(), ("-n1",)], ids=["", "xdist"])
def test_interrupt_keeps_what_is_measured(project: Project, number: signal.Signals, behaviour: str, xdist: tuple[str, ...]) -> None:
    ids = [f"a/x/case-{number}" for number in range(8)]
    project.add(*ids)
    project.plan({ids[5]: behaviour})
    project.target()
    results = project.root / "results.json"
    command = [sys.executable, "-m", "pytest", "--no-build", "--target", "fake.toml", f"--results={results}", "--jobs=1"]
    command += xdist

    def heed_interrupts() -> None:  # whoever runs this test in the background, or with nohup, has signals ignored
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)

    with subprocess.Popen(
        command, cwd=project.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=heed_interrupts, start_new_session=True
    ) as process:
        while ids[5] not in project.count("asked"):
            time.sleep(0.05)
        time.sleep(0.2)
        if number == signal.SIGINT:  # from a terminal: the workers of pytest-xdist get it, too
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
        output = process.communicate(timeout=60)[0].decode()
    assert process.returncode == 2, output
    deadline = time.monotonic() + 20  # a worker of pytest-xdist may end after pytest; execnet gives it 15 s
    while left := [pid for pid in project.count("stubborn") if os.path.exists(f"/proc/{pid}")]:
        assert time.monotonic() < deadline, f"the session is left behind: {left}"
        time.sleep(0.05)
    verdicts = {case["id"]: case["verdict"] for case in json.loads(results.read_text())["cases"]}
    assert [verdicts[case] for case in ids[:5]] == ["PASS"] * 5
    assert verdicts[ids[5]] == "UNTESTED"


def test_broken_front_matter(tree: Project) -> None:
    (tree.root / "cases/pipe/read/eof.cpp").write_text("int main() {}\n")
    for arguments in ((), ("-n2",)):
        run = tree.pytest(*arguments)
        assert run.status in (1, 2)
        assert "cases/pipe/read/eof.cpp:1: the statement is missing; begin the file with" in run.output
        assert "Traceback" not in run.output


def test_characters_that_do_not_show(tree: Project) -> None:
    """They would be lost on the way into the table of the program, or deceive the reader."""
    for file, place in (("cases/pipe/read/eof.cpp", 1), ("expected/pipe/read/eof.txt", 2)):
        text = (tree.root / file).read_text()
        (tree.root / file).write_text(text.replace(".\n", ".\x0c\n", 1) if place == 1 else text + "\u202eover\r\n")
        run = tree.pytest()
        assert run.status in (1, 2)
        assert f"{file}:{place}: there is an invisible character in '" in run.output
        assert "\u202e" not in run.output and "\x0c" not in run.output
        (tree.root / file).write_text(text)


def test_an_interface_without_a_terminal_encoding(tree: Project) -> None:
    run = tree.pytest(env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii:backslashreplace"}, fresh=True)
    assert run.status == 0


def test_from_another_directory(tree: Project) -> None:
    command = [sys.executable, "-m", "pytest", "--no-build", "-q", "--target", str(tree.root / "fake.toml"), "."]
    tree.target()
    run = subprocess.run(command, cwd=tree.root / "cases/pipe", capture_output=True, text=True, env=os.environ, check=False)
    assert "3 passed" in run.stdout, run.stdout + run.stderr
