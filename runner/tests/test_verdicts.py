# SPDX-License-Identifier: MIT
"""Verdicts, known deviations, and how pytest and lit tell them."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

import pytest

from runner.tests.checkout import LIT, Project

CASES = ["a/x/fails", "a/x/passes", "a/x/skips", "b/y/known", "b/y/other-way", "b/y/stale", "b/y/unlike"]
PLAN = {
    "a/x/fails": "print:a/x/fails: -1 EPERM\n",
    "a/x/skips": "end:exit:77",
    "b/y/known": "print:b/y/known: 7\n",
    "b/y/other-way": "print:b/y/other-way: 8\n",
    "b/y/unlike": "end:exit:99",
}


def entry(case: str, observed: str | None = None, reason: str = "because it does", ended: str | None = None) -> str:
    text = f'[[known]]\nid = "{case}"\nreason = "{reason}"\nreference = "POSIX.1-2024 XSH read()"\nseen = "FakeOS 1"\n'
    text += f'ended = "{ended}"\n' if ended else ""
    return text + (f'observed = """\n{observed}"""\n' if observed is not None else "") + "\n"


@pytest.fixture
def seven(project: Project) -> Project:
    project.add(*CASES)
    project.plan(PLAN)
    project.deviations(
        "linux",
        entry("b/y/known", "b/y/known: 7\n")
        + entry("b/y/other-way", "b/y/other-way: 7\n")
        + entry("b/y/stale")
        + entry("b/y/unlike"),
    )
    return project


VERDICTS = {
    "a/x/fails": "FAIL",
    "a/x/passes": "PASS",
    "a/x/skips": "UNSUPPORTED",
    "b/y/known": "KNOWN",
    "b/y/other-way": "FAIL",
    "b/y/stale": "STALE",
    "b/y/unlike": "UNRESOLVED",
}


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_all_verdicts_in_pytest_s_terms(seven: Project, xdist: tuple[str, ...]) -> None:
    run = seven.pytest("-rA", "--junitxml=out/junit.xml", *xdist)
    assert run.verdicts() == VERDICTS, run.output
    assert run.status == 1
    assert "3 failed, 1 passed, 1 skipped, 1 xfailed, 1 error" in run.output
    for line in (
        "FAILED cases/a/x/fails.cpp::a/x/fails - the observation differs",
        "FAILED cases/b/y/stale.cpp::b/y/stale",
        "SKIPPED [1] cases/a/x/skips.cpp:1: because",
        "XFAIL cases/b/y/known.cpp::b/y/known - because it does",
        "ERROR cases/b/y/unlike.cpp::b/y/unlike - the set-up failed",
        "[XPASS(strict)] because it does",
        "lists this case as failing (because it does), but it passes; remove the entry",
        "not in the way that expected/deviations/linux.toml records",
        "-a/x/fails: 0",
        "+a/x/fails: -1 EPERM",
    ):
        assert line in run.output, run.output
    suite = xml.etree.ElementTree.parse(seven.root / "out/junit.xml").getroot()[0]
    assert {key: suite.get(key) for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "7", "failures": "3", "errors": "1", "skipped": "2",
    }  # fmt: skip
    assert run.results["totals"] == {
        "PASS": 1, "FAIL": 2, "KNOWN": 1, "STALE": 1, "UNSTABLE": 0, "UNRESOLVED": 1, "UNSUPPORTED": 1, "UNTESTED": 0,
    }  # fmt: skip


def test_nothing_new_is_success(seven: Project) -> None:
    run = seven.pytest("-k", "known or skips or passes")
    assert run.status == 0
    assert set(run.verdicts().values()) == {"KNOWN", "UNSUPPORTED", "PASS"}


def test_an_entry_that_gives_the_output_covers_any_end_with_it(project: Project) -> None:
    project.add("a/x/hangs", "a/x/set-up", "a/x/crashes", "a/x/more")
    covered = {"a/x/hangs": "end:timeout", "a/x/set-up": "end:exit:99", "a/x/crashes": "end:signal:SIGSEGV"}
    project.plan(covered | {"a/x/more": "end:timeout"})
    project.deviations("linux", "".join(entry(case, "a/x") for case in covered) + entry("a/x/more"))
    run = project.pytest()
    assert run.verdicts() == {"a/x/hangs": "KNOWN", "a/x/set-up": "KNOWN", "a/x/crashes": "KNOWN", "a/x/more": "UNRESOLVED"}


HANGS = {
    "a/x/hangs": "end:hang",
    "a/x/hangs-as-known": "end:hang",
    "a/x/hangs-in-another-way": "end:hang",
    "a/x/hangs-elsewhere": "end:hang",
    "a/x/prints-but-ends": "print:a/x",
    "a/x/only-fails": "end:hang",
    "a/x/any-end": "end:hang",
}


def test_a_hang_is_a_finding(project: Project) -> None:
    """An entry covers it where it says so; one that gives the output and no end covers any end."""
    project.add(*HANGS)
    project.plan(HANGS)
    (project.root / "cases/support").mkdir()
    (project.root / "cases/support/case.hpp").touch()
    project.deviations(
        "linux",
        entry("a/x/hangs-as-known", ended="hang")
        + entry("a/x/hangs-in-another-way", "a/x", ended="hang")
        + entry("a/x/hangs-elsewhere", "another\n", ended="hang")
        + entry("a/x/prints-but-ends", "a/x", ended="hang")
        + entry("a/x/only-fails")
        + entry("a/x/any-end", "a/x"),
    )
    run = project.pytest("--junitxml=out/junit.xml", "--tap=out/run.tap", "--bug-reports=out/reports")
    assert run.verdicts() == {
        "a/x/hangs": "FAIL",
        "a/x/hangs-as-known": "KNOWN",
        "a/x/hangs-in-another-way": "KNOWN",
        "a/x/hangs-elsewhere": "FAIL",
        "a/x/prints-but-ends": "FAIL",
        "a/x/only-fails": "FAIL",
        "a/x/any-end": "KNOWN",
    }, run.output
    assert run.status == 1
    assert "ended      did not return, and was ended at its time limit" in run.output
    assert run.case("a/x/hangs")["reason"] == "did not return; expected next: a/x/hangs: 0"
    report = next((project.root / "out/reports").glob("x-*.md")).read_text()
    assert "- Verdict: FAIL: did not return; expected next: a/x/hangs: 0\n" in report and "because \\x1b[5mso" in report
    assert report.startswith("# x(): ") and "\n- a/x/hangs-elsewhere: It does what it says.\n" in report
    tap = (project.root / "out/run.tap").read_text()
    assert "- a/x/hangs\n# FAIL: did not return; expected next: a/x/hangs: 0\n# because \\x1b[5mso\n" in tap
    suite = xml.etree.ElementTree.parse(project.root / "out/junit.xml").getroot()[0]
    assert (suite.get("failures"), suite.get("errors")) == ("4", "0")


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_entry_that_names_no_case(project: Project, xdist: tuple[str, ...]) -> None:
    project.add("a/x/one", "a/x/two")
    project.deviations("linux", entry("a/x/gone"))
    run = project.pytest(*xdist)
    assert run.status == 1
    assert run.verdicts() == {"a/x/gone": "STALE", "a/x/one": "PASS", "a/x/two": "PASS"}
    assert "expected/deviations/linux.toml lists a case that doesn't exist; remove the entry, or correct its id" in run.output
    assert project.pytest("cases/a/x/one.cpp").status == 0  # what isn't run isn't judged


def test_entry_for_a_case_that_never_ends_in_the_same_way(project: Project) -> None:
    plan = {"a/x/fails": "print:7\n", "a/x/set-up": "end:exit:99", "a/x/hangs": "end:hang", "a/x/died": "exit", "a/x/passes": "", "a/x/comes": ""}
    project.add(*plan)
    project.plan({case: action for case, action in plan.items() if action})
    project.deviations("linux", "".join(entry(case, ended="any") for case in plan) + 'condition = "timing"\n')
    assert project.pytest().verdicts() == {**dict.fromkeys(plan, "KNOWN"), "a/x/passes": "STALE", "a/x/comes": "PASS"}
    project.deviations("linux", entry("a/x/fails", "7\n", ended="any"))
    assert "(a/x/fails): ended = \"any\" covers every output; remove 'observed'" in project.pytest().output


def test_later_files_override(project: Project) -> None:
    project.add("a/x/one")
    project.plan({"a/x/one": "print:other\n"})
    project.deviations("linux", entry("a/x/one", "different\n"))
    project.deviations("glibc", entry("a/x/one", "other\n", "of glibc"))
    assert project.pytest("--deviations", "linux,glibc").verdicts() == {"a/x/one": "KNOWN"}
    assert project.pytest("--deviations", "glibc,linux").verdicts() == {"a/x/one": "FAIL"}
    assert project.pytest("--deviations", "none").verdicts() == {"a/x/one": "FAIL"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[[known]\n", "expected/deviations/linux.toml: Expected"),
        ('[[known]]\nid = "a"\n', "linux.toml: [[known]] number 1 (a): 'reference' is missing; add it"),
        (entry("a/x/one") + entry("a/x/one"), "[[known]] number 2 (a/x/one): this case has two entries; make them one"),
        (entry("a/x/one", reason=" "), "(a/x/one): 'reason' is empty; say in a sentence what the system does"),
        (entry("a/x/one", ended="exit:0"), "(a/x/one): 'ended' is 'exit:0'; the ends that can be recorded are \"hang\" and \"any\""),
        (entry("a/x/one") + "sen = 1\n", "(a/x/one): unknown key 'sen'; use id, reference"),
        ("known = 3\n", "linux.toml: 'known' must be a list"),
        ("known = [3]\n", "number 1: this is not a table"),
        ("[[unknown]]\n", "linux.toml: unknown key 'unknown'; use known"),
        (entry("a/x/one").replace('"FakeOS 1"', "1"), "'seen' must be a string"),
    ],
)
def test_broken_deviations_file(project: Project, text: str, line: str) -> None:
    project.add("a/x/one")
    project.deviations("linux", text)
    run = project.pytest()
    assert run.status == 2
    lines = run.output.splitlines()
    assert len(lines) == 1, run.output
    assert line in lines[0]


@pytest.mark.skipif(LIT is None, reason="lit isn't installed: apt-get install llvm-19-tools")
def test_lit_tells_the_same(seven: Project) -> None:
    (seven.root / "cases/lit.cfg.py").write_text((Path(__file__).parent.parent.parent / "cases/lit.cfg.py").read_text())
    (seven.root / "build").mkdir()
    (seven.root / "build/ipcts").touch()
    seven.deviations("linux", (seven.root / "expected/deviations/linux.toml").read_text() + entry("b/y/gone"))
    command = [sys.executable, str(LIT), "-v", "-j2", "cases", "--param", f"target={seven.target()}"]
    run = subprocess.run(command, cwd=seven.root, capture_output=True, text=True, timeout=60, check=False)
    lines = [line for line in run.stdout.splitlines() if " :: " in line and " of " in line]
    told = {line.split(" :: ")[1].split()[0]: line.split(":")[0] for line in lines}
    assert told == {
        "a/x/fails.cpp": "FAIL",
        "a/x/passes.cpp": "PASS",
        "a/x/skips.cpp": "UNSUPPORTED",
        "b/y/known.cpp": "XFAIL",
        "b/y/other-way.cpp": "FAIL",
        "b/y/stale.cpp": "FAIL",
        "b/y/unlike.cpp": "UNRESOLVED",
        "stale-entries/b/y/gone": "FAIL",
    }, run.stdout + run.stderr
    assert run.returncode == 1
    shard = [*command, "--num-shards=2", "--run-shard=2"]
    assert "Excluded" in subprocess.run(shard, cwd=seven.root, capture_output=True, text=True, check=False).stdout
    one = [*command[:4], "cases/b/y/known.cpp", *command[5:]]
    assert subprocess.run(one, cwd=seven.root, capture_output=True, check=False).returncode == 0


def test_tap(seven: Project) -> None:
    """One test point for each case, in the words of TAP 13."""
    assert seven.pytest("--tap=out/run.tap").status == 1
    lines = (seven.root / "out/run.tap").read_text().splitlines()
    assert lines[:2] == ["TAP version 13", "1..7"]
    assert [line for line in lines if not line.startswith("#")][2:] == [
        "not ok 1 - a/x/fails",
        "ok 2 - a/x/passes",
        "ok 3 - a/x/skips # SKIP because \\x1b[5mso",
        "not ok 4 - b/y/known # TODO because it does",
        "not ok 5 - b/y/other-way",
        "not ok 6 - b/y/stale",
        "not ok 7 - b/y/unlike",
    ]
    assert "# FAIL: the observation differs" in lines


def test_edition(seven: Project) -> None:
    """What a newer edition added is left out."""
    source = seven.root / "cases/a/x/passes.cpp"
    source.write_text(source.read_text().replace("// profile: posix\n", "// profile: posix\n// since:   2024\n"))
    assert "a/x/passes" in seven.pytest().verdicts()
    assert seven.pytest("--edition=2008").verdicts().keys() == VERDICTS.keys() - {"a/x/passes"}
