# SPDX-License-Identifier: MIT
"""The ladder: what a case presumes comes before it, and a system stops at the rung that it lacks."""

from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pytest

from runner import ROOT
from runner.commands import main
from runner.ladder.climb import Climb, State, ladder_of
from runner.ladder.order import Ladder, Rung, build_ladder
from runner.ladder.table import table
from runner.model.case import load_cases
from runner.tests.checkout import Project, built, without


@pytest.fixture(scope="module")
def ladder() -> Ladder:
    """That of the repository."""
    return ladder_of(ROOT, load_cases(ROOT))


def rung_of(ladder: Ladder, behaviour: str) -> int:
    """The number of the rung with this behaviour."""
    return next(number for number, rung in enumerate(ladder.rungs) if behaviour in rung.behaviours)


NEEDED = {
    **{f"a/read/{number}": frozenset(("read()",)) for number in range(6)},
    **{f"a/poll/{number}": frozenset(("read()", "poll()")) for number in range(5)},
    "a/poll/rare": frozenset(("read()", "poll()", "poll() with POLLX")),
    "b/sem/one": frozenset(("sem()", "undo()")),
}
SMALL = build_ladder(NEEDED, {case: 1 for case in NEEDED})


# ---- the order ----------------------------------------------------------------------------------


def test_what_a_case_presumes_comes_first() -> None:
    assert [rung.name for rung in SMALL.rungs] == ["read()", "poll()", "poll() with POLLX", "sem(), undo()"]
    assert SMALL.rungs[1].cases == tuple(f"a/poll/{number}" for number in range(5))
    assert SMALL.needs["a/poll/rare"] == (0, 1, 2)


def test_case_that_needs_nothing_has_a_rung() -> None:
    ladder = build_ladder({"a/b/c": frozenset()}, {"a/b/c": 1})
    assert ladder.rungs == [Rung(("nothing",), ("a/b/c",))] and ladder.needs == {"a/b/c": (0,)}


def test_every_case_stands_once_and_above_all_that_it_needs(ladder: Ladder) -> None:
    cases = ladder.cases
    assert sorted(cases) == [case.id for case in load_cases(ROOT)]
    for number, rung in enumerate(ladder.rungs):
        assert rung.cases and all(max(ladder.needs[case]) == number for case in rung.cases)


def test_order_of_the_repository(ladder: Ladder) -> None:
    order = [("pipe()", "epoll_wait()"), ("fork()", "waitpid()"), ("semop()", "semop() with SEM_UNDO"), ("socket()", "socket() with AF_INET")]
    order += [("mq_open()", "mq_notify()"), ("waitpid()", "waitpid() with WNOHANG"), ("fcntl() with F_SETLK", "fcntl() with F_OFD_GETLK")]
    for first, then in order:
        assert rung_of(ladder, first) < rung_of(ladder, then), f"{first} comes before {then}"
    assert sum(len(rung.behaviours) == 1 for rung in ladder.rungs) > 0.7 * len(ladder.rungs)


# ---- how far a system is ------------------------------------------------------------------------


def verdicts(**failing: str) -> dict[str, str]:
    """Of the small ladder: everything passes but the folders that are named."""
    return {case: failing.get(case.split("/")[1], "PASS") for case in NEEDED}


def test_all_rungs_hold() -> None:
    climb = Climb.of(SMALL, verdicts())
    assert climb.lines() == ["ladder: 4 of 4 rungs hold, the first 4 without a gap"]


def test_missing_rung_is_next_with_the_cases_that_wait_for_it() -> None:
    climb = Climb.of(SMALL, verdicts(poll="FAIL"))
    assert climb.states == [State.HOLDS, State.MISSING, State.WAITING, State.HOLDS]
    assert climb.lines()[:2] == [
        "ladder: 2 of 4 rungs hold, the first 1 without a gap",
        "next: rung 2, poll(); cases that wait for nothing else: 6",
    ]
    assert climb.lines()[2:] == [*(f"  a/poll/{number}" for number in range(5)), "  a/poll/rare"]


def test_rung_holds_where_a_quarter_of_its_cases_pass() -> None:
    some = verdicts() | {f"a/poll/{number}": "KNOWN" for number in range(3)}
    assert Climb.of(SMALL, some).states[1] is State.HOLDS
    assert Climb.of(SMALL, some | {"a/poll/3": "FAIL", "a/poll/4": "UNRESOLVED"}).states[1] is State.MISSING


def test_what_the_system_says_it_lacks_is_a_gap() -> None:
    climb = Climb.of(SMALL, verdicts(sem="UNSUPPORTED"))
    assert climb.gaps == [3] and "the system says that it has none of it" in climb.lines()[1]


def test_rungs_without_a_case_in_the_run_do_not_count() -> None:
    assert Climb.of(SMALL, {"a/read/0": "PASS"}).lines() == ["ladder: 1 of 1 rungs hold, the first 1 without a gap"]


# ---- the program on the target ------------------------------------------------------------------


def climb_on(command: list[str], *prefixes: str) -> tuple[int, list[str]]:
    """The exit status and the lines of `ipcts --ladder`."""
    done = subprocess.run([*command, str(built()), "--ladder", *prefixes], capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout.splitlines()


def test_table_has_the_order(ladder: Ladder) -> None:
    text = table(ladder)
    assert text.count("\n    {\"") == len(ladder.cases)
    assert f"ladder_rung_count = {len(ladder.rungs)};" in text


def test_program_climbs() -> None:
    status, lines = climb_on([], "pipe/read/", "posix-mq/mq-getattr/")
    assert status == 0, lines
    assert lines[0].startswith("holds 1 pipe()")
    assert lines[-1].startswith("ladder: ") and lines[-1].split()[1] == lines[-1].split()[3]


@pytest.mark.parametrize(
    ("calls", "prefix", "behaviour"),
    [("mq_open", "posix-mq/mq-", "mq_open()"), ("timer_create", "timer/timer-create/", "timer_create()"), ("shmget", "sysv-shm/shmat/", "shmget()")],
)
def test_system_without_an_interface_stops_at_its_rung(ladder: Ladder, calls: str, prefix: str, behaviour: str) -> None:
    status, lines = climb_on(without(errno.ENOSYS, calls), prefix)
    wanted = rung_of(ladder, behaviour)
    assert status == 1
    following = next(line for line in lines if line.startswith("next: "))
    assert following.startswith(f"next: rung {wanted + 1}, {ladder.rungs[wanted].name}; "), lines
    for line in lines[lines.index(following) + 1 :]:
        assert wanted in ladder.needs[line.strip()]


# ---- pytest and the command ---------------------------------------------------------------------


def test_pytest_runs_in_the_order_of_the_ladder(project: Project) -> None:
    project.add("a/read/one", needs="fork")
    project.add("b/read/two", "c/fork/three")
    run = project.pytest("--ladder", "-v")
    order = [line.split("::")[1].split()[0] for line in run.output.splitlines() if line.startswith("cases/")]
    assert sorted(order[:2]) == ["b/read/two", "c/fork/three"] and order[2] == "a/read/one", run.output
    assert "ladder: 1 of 1 rungs hold, the first 1 without a gap" in run.output


def test_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["ladder"]) == 0
    assert capsys.readouterr().out.startswith("  1 pipe(), read(), write(): ")
    assert main(["ladder", str(tmp_path / "none.json")]) == 2
