# SPDX-License-Identifier: MIT
"""--repeat: verdicts that flicker are UNSTABLE, with the counts."""

from __future__ import annotations

import pytest

from runner.tests.checkout import Project

ENTRY = '[[known]]\nid = "a/b/two"\nreason = "it is so"\nreference = "POSIX.1-2024"\nseen = "Fake 1"\nobserved = "another story\\n"\n'


@pytest.fixture
def three(project: Project) -> Project:
    project.add("a/b/one", "a/b/two", "c/d/three")
    return project


@pytest.mark.parametrize("arguments", [("--jobs", "1"), ("--jobs", "3"), ("-n2",), ("--jobs", "1", "-x")])
def test_unstable(three: Project, arguments: tuple[str, ...]) -> None:
    three.plan({"a/b/two": "flicker"})
    run = three.pytest("--repeat", "7", *arguments)
    assert run.status == 1, run.output
    assert run.case("a/b/two")["verdict"] == "UNSTABLE"
    assert run.case("a/b/two")["rounds"] == {"PASS": 5, "FAIL": 2}
    assert run.case("a/b/two")["observed"] == "another story\n"
    assert "PASS 5, FAIL 2 of 7 rounds; the observation differs" in run.output
    assert run.case("a/b/one")["rounds"] == {"PASS": 7}
    if "-x" not in arguments:
        assert three.count("asked") and sorted(three.count("asked")) == sorted(["a/b/one", "a/b/two", "c/d/three"] * 7)
        assert run.results["totals"]["UNSTABLE"] == 1 and run.results["totals"]["PASS"] == 2


def test_steady_cases_keep_their_verdicts(three: Project) -> None:
    three.plan({"a/b/two": "print:wrong\n"})
    run = three.pytest("--repeat", "3")
    assert run.verdicts() == {"a/b/one": "PASS", "a/b/two": "FAIL", "c/d/three": "PASS"}


@pytest.mark.parametrize(("condition", "verdict"), [("", "UNSTABLE"), ('condition = "once in a while"\n', "KNOWN")])
def test_a_deviation_may_come_and_go_under_a_condition(three: Project, condition: str, verdict: str) -> None:
    three.plan({"a/b/two": "flicker"})
    three.deviations("linux", ENTRY + condition)
    run = three.pytest("--repeat", "3")
    assert run.case("a/b/two")["verdict"] == verdict, run.output
    assert run.case("a/b/two")["rounds"] == ({"STALE": 2, "KNOWN": 1} if verdict == "UNSTABLE" else {"PASS": 2, "KNOWN": 1})
    assert run.status == (1 if verdict == "UNSTABLE" else 0)


def test_a_crash_in_one_round_costs_that_round(three: Project) -> None:
    three.plan({"a/b/two": "crash"})
    run = three.pytest("--repeat", "2", "--jobs", "1")
    assert run.case("a/b/two")["rounds"] == {"UNRESOLVED": 2}, run.output
    assert run.case("c/d/three")["rounds"] == {"PASS": 2}


def test_rounds_must_be_positive(three: Project) -> None:
    run = three.pytest("--repeat", "0")
    assert run.status == 2
    assert run.output == "ipcts: --repeat: 0 rounds would run nothing; give 1 or more\n"
