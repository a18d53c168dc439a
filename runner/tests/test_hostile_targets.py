# SPDX-License-Identifier: MIT
"""Targets that crash, hang, garble, lie: the right case is charged, the run goes on, nothing measured is lost."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree

import pytest

from runner.tests.checkout import LIT, ROOT, Project

CASES = ["a/x/one", "a/x/three", "a/x/two", "b/y/four", "b/y/six", "c/z/five"]
BAD = "a/x/two"
FAST = ("--timeout", "2")


@pytest.fixture
def six(project: Project) -> Project:
    project.add(*CASES)
    return project


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("behaviour", "ended", "reason"),
    [
        ("crash", "died", "was killed by SIGKILL; its last words: panic: \\x1b[2Jout of luck, while it ran this case"),
        ("exit", "died", "ended with exit status 5"),
        ("die-before-run", "died", "ended with exit status 3"),
        ("hang", "silent", "gave no answer for 2 s"),
        ("truncate", "died", "ended with exit status 0"),
        ("garble", "garbled", "garbled, twice"),
        ("lose-bytes", "garbled", "garbled, twice"),
        ("wrong-id", "garbled", "garbled, twice"),
        ("hostile-length", "garbled", "garbled, twice"),
        ("endless", "silent", ""),
        ("begin-for-ever", "silent", "gave no answer for 2 s"),
        ("flood-errors", "silent", "gave no answer for 2 s; its last words: "),
        ("endless-line", "silent", ""),
        ("end:lost", "lost", "could not start the case: because \\x1b[5mso"),
        ("end:unknown", "unknown", "does not have this case"),
        ("end:timeout", "timeout", "ended by the watchdog"),
        ("end:exit:99", "exit:99", "the set-up failed: because \\x1b[5mso"),
        ("end:what?", "what?", "doesn't know"),
    ],
)
def test_unresolved(six: Project, behaviour: str, ended: str, reason: str, jobs: str) -> None:
    six.plan({BAD: behaviour})
    run = six.pytest(*FAST, "--jobs", jobs)
    assert run.verdicts() == {case: "UNRESOLVED" if case == BAD else "PASS" for case in CASES}, run.output
    assert run.case(BAD)["ended"] == ended
    assert reason in run.case(BAD)["reason"]
    assert run.status == 1
    assert "5 passed, 1 error" in run.output
    assert not run.results["errors"]
    assert "\x1b" not in run.output


@pytest.mark.parametrize(
    "behaviour",
    ["garble-once", "lose-bytes-once", "die-before-run-once", "repeat", "unasked", "noise", "slow", "dribble"],
)
def test_forgiven(six: Project, behaviour: str) -> None:
    six.plan({BAD: behaviour, "c/z/five": behaviour})
    run = six.pytest(*FAST)
    assert set(run.verdicts().values()) == {"PASS"}, run.output
    assert run.status == 0


def test_an_answer_that_is_lost_whole_is_asked_for_again(six: Project) -> None:
    six.plan({"a/x/one": "lose-all-once"})
    run = six.pytest(*FAST, "--jobs", "1")
    assert set(run.verdicts().values()) == {"PASS"}, run.output
    assert six.count("asked").count("a/x/one") == 2


@pytest.mark.parametrize("session", ["reorder", "bad-hello", "dies-at-first-start"])
def test_odd_sessions(six: Project, session: str) -> None:
    six.plan({"*": session})
    run = six.pytest(*FAST, "--jobs", "1")
    assert set(run.verdicts().values()) == {"PASS"}, run.output
    assert run.status == 0


def test_reordered_answers_are_the_right_cases(six: Project) -> None:
    six.add(*(f"m/n/case-{number}" for number in range(20)))
    six.plan({"*": "reorder", "m/n/case-7": "print:wrong\n"})
    run = six.pytest(*FAST, "--jobs", "1")
    assert {case for case, verdict in run.verdicts().items() if verdict != "PASS"} == {"m/n/case-7"}, run.output


def test_the_end_of_the_log(six: Project) -> None:
    """What the session wrote to standard error is in the report of the case it died with, and in --logs."""
    six.plan({BAD: "crash", "b/y/six": "exit"})
    run = six.pytest(*FAST, "--jobs", "1", "--logs=out/logs")
    assert run.case(BAD)["notes"] == "panic: \x1b[2Jout of luck\n"
    assert not run.case("b/y/six")["notes"]
    assert "notes (standard error):\npanic: \\x1b[2Jout of luck" in run.output
    (log,) = (six.root / "out/logs").iterdir()  # no file for a session that wrote nothing
    assert log.read_text() == "panic: \x1b[2Jout of luck\n"


def test_all_at_once(six: Project) -> None:
    six.plan({"a/x/one": "crash", "a/x/three": "garble", "a/x/two": "hang", "b/y/four": "truncate", "b/y/six": "print:other\n"})
    run = six.pytest(*FAST, "--jobs", "1")
    assert run.verdicts() == {**dict.fromkeys(CASES[:4], "UNRESOLVED"), "b/y/six": "FAIL", "c/z/five": "PASS"}, run.output
    assert run.status == 1


def test_a_family_that_kills_the_target_is_no_dead_target(project: Project) -> None:
    bad = [f"a/x/case-{number}" for number in range(6)]
    good = [f"b/y/case-{number}" for number in range(6)]
    project.add(*bad, *good)
    project.plan(dict.fromkeys(bad, "crash"))
    run = project.pytest(*FAST, "--jobs", "1")
    assert run.verdicts() == {**dict.fromkeys(bad, "UNRESOLVED"), **dict.fromkeys(good, "PASS")}, run.output


def test_given_up(six: Project) -> None:
    """After three restarts in a row without an answer; what was measured stays."""
    six.add(*(f"d/e/case-{number}" for number in range(9)))
    plan = {case: "crash" for case in [*CASES[1:], *(f"d/e/case-{number}" for number in range(9))]}
    six.plan(plan)
    run = six.pytest(*FAST, "--jobs", "1")
    verdicts = run.verdicts()
    assert run.status == 2
    assert verdicts["a/x/one"] == "PASS"
    assert list(verdicts.values()).count("UNRESOLVED") in (4, 5)
    assert list(verdicts.values()).count("UNTESTED") in (9, 10)
    assert len(run.results["errors"]) == 1
    assert "gave up after 3 restarts in a row" in run.output
    assert len(six.count("starts")) <= 5
    assert run.results["exit"] == 2


@pytest.mark.parametrize(
    ("session", "line"),
    [
        ("dies-at-start", "session ended with exit status 7; its last words: no such machine; the runner gave up after 3 restarts"),
        ("mute", "the target did not come up within 2 s"),
        ("protocol-2", "speaks protocol 2, but this runner speaks 1"),
    ],
)
@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_cannot_be_started(six: Project, session: str, line: str, xdist: tuple[str, ...]) -> None:
    six.plan({"*": session})
    run = six.pytest(*FAST, *xdist)
    assert run.status == 2
    lines = [text for text in run.output.splitlines() if text.startswith("ipcts: ") and line in text]
    assert len(lines) == 1, run.output
    assert "fake.toml: " in lines[0]
    assert set(run.verdicts().values()) == {"UNTESTED"}


def test_missing_command(six: Project) -> None:
    six.root.joinpath("fake.toml").write_text('description = "none"\nstart = ["no-such-command"]\n')
    run = six.pytest()
    assert run.status == 2
    assert "fake.toml: the session's command `no-such-command` can't be started (No such file or directory)" in run.output


def test_a_target_that_does_not_listen(project: Project) -> None:
    """The pipe to it fills up; no thread may wait for room in it."""
    project.add(*(f"a/x/{'long-' * 30}case-{number}" for number in range(400)))
    project.plan({"*": "deaf"})
    run = project.pytest("--timeout=30", "--jobs", "1", "-q")
    assert run.status in (1, 2), run.output
    assert set(run.verdicts().values()) <= {"UNRESOLVED", "UNTESTED"}
    assert len(project.count("starts")) > 1, "the full pipe was not noticed"  # which case is charged with it is open


def test_as_much_as_a_target_may_send(project: Project) -> None:
    cases = [f"a/x/case-{number}" for number in range(40)]
    project.add(*cases)
    (project.root / "cases/support").mkdir()
    (project.root / "cases/support/case.hpp").touch()
    project.plan({case: ("much", "many-lines")[number % 2] for number, case in enumerate(cases)})
    run = project.pytest(*FAST, "--junitxml=out/junit.xml", "--bug-reports=out/reports")
    assert set(run.verdicts().values()) == {"FAIL"}
    assert run.case("a/x/case-1")["observed"] == "\n" * 8_001 + "... and 57,536 characters more\n"
    assert len(run.output) < 40 * 200_000, "a report for the terminal has its bounds"
    assert run.status == 1
    assert "\n+... and 254,144 characters more" in run.output
    assert "\n+... and 7,703 lines more" in run.output


def clean(text: str) -> bool:
    """Nothing in it that a terminal obeys or that turns the text round."""
    return all(character.isprintable() or character in "\n\t" for character in text)


@pytest.mark.parametrize("options", [(), ("-q",), ("-vv",), ("-n2",), ("--tb=short",), ("--tb=line",), ("--capture=no", "--durations=9")])
def test_control_characters(six: Project, options: tuple[str, ...]) -> None:
    bad = {BAD: "control", "b/y/six": "end:exit:77", "c/z/five": "end:exit:99", "a/x/one": "crash", "b/y/four": "end:\x1b[1m\u202e\u0085"}
    six.plan(bad)
    (six.root / "cases/support").mkdir()
    (six.root / "cases/support/case.hpp").touch()
    run = six.pytest(*FAST, "-rA", "--junitxml=out/junit.xml", "--bug-reports=out/reports", *options)
    assert run.verdicts()[BAD] == "FAIL", run.output
    texts = [run.output, (six.root / "out/junit.xml").read_text(), *(path.read_text() for path in (six.root / "out/reports").iterdir())]
    assert len(texts) > 4
    for text in texts:
        assert clean(text), text
    assert (six.root / "out/results.json").read_bytes().isascii()
    xml.etree.ElementTree.parse(six.root / "out/junit.xml")
    assert run.case(BAD)["observed"].startswith("\x1b]0;owned\x07")
    if options:
        return
    assert "+\\x1b]0;owned\\x07" in texts[0]
    assert "SKIPPED [1] cases/b/y/six.cpp:1: because \\x1b[5mso" in texts[0]
    assert "doesn't know" in texts[0] and "ended as '\\x1b[1m\\u202e\\x85'" in texts[0]


@pytest.mark.skipif(LIT is None, reason="lit isn't installed: apt-get install llvm-19-tools")
def test_control_characters_in_lit(six: Project) -> None:
    (six.root / "cases/lit.cfg.py").write_text((ROOT / "cases/lit.cfg.py").read_text())
    (six.root / "build").mkdir()
    (six.root / "build/ipcts").touch()
    six.plan({BAD: "control", "b/y/six": "end:exit:77", "c/z/five": "end:exit:99", "a/x/one": "crash", "b/y/four": "end:\x1b[1m"})
    command = [sys.executable, str(LIT), "-a", "-vv", "cases", "--param", f"target={six.target()}", "--xunit-xml-output=out.xml", "-o", "out.json"]
    run = subprocess.run(command, cwd=six.root, capture_output=True, text=True, timeout=60, check=False)
    assert "+\\x1b]0;owned\\x07" in run.stdout and "panic: \\x1b[2Jout of luck" in run.stdout
    assert clean(run.stdout + run.stderr)
    assert clean((six.root / "out.xml").read_text()) and (six.root / "out.json").read_text().isascii()
    xml.etree.ElementTree.parse(six.root / "out.xml")


def test_many_of_everything_with_xdist(six: Project) -> None:
    six.plan({BAD: "crash", "b/y/four": "garble", "b/y/six": "end:exit:77", "c/z/five": "print:no\n"})
    run = six.pytest(*FAST, "-n2", "--junitxml=out/junit.xml")
    assert run.status == 1
    assert run.verdicts() == {
        "a/x/one": "PASS",
        "a/x/three": "PASS",
        "a/x/two": "UNRESOLVED",
        "b/y/four": "UNRESOLVED",
        "b/y/six": "UNSUPPORTED",
        "c/z/five": "FAIL",
    }, run.output
    assert run.results["target"]["machine"] == "pdp11"
