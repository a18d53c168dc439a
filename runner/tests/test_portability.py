# SPDX-License-Identifier: MIT
"""runner/ipcts portability and coverage --build: what builds for other systems hold."""

from __future__ import annotations

import re

import pytest

from runner.tests.checkout import Project, command

PAGE = "before\n<!-- runner/ipcts portability --markdown -->\nold\n<!-- end -->\nafter\n"


@pytest.fixture
def two(project: Project) -> Project:
    """Four cases, three of them of profile posix; the builds `one` and `two` lack some of them."""
    project.add("a/x/here", "a/x/there", "b/y/all")
    project.add("b/y/linux", profile="linux")
    for name, lacking in (("one", ""), ("two", "a/x/there: mqueue.h: not there\nb/y/linux: epoll_wait: not declared\n")):
        build = project.root / f"build-{name}"
        for case_id in ("a/x/here", "a/x/there", "b/y/all", "b/y/linux"):
            source = build / f"cases/{case_id}.cpp"
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_text("")
        (build / "ipcts").write_text("")
        (build / "not-built.txt").write_text(lacking)
    return project


def test_tables(two: Project) -> None:
    done = command(two.root, "portability", "one", "two")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "| family | cases | one | two |",
        "| --- | ---: | ---: | ---: |",
        "| a | 2 | 2 | 1 |",
        "| b | 1 | 1 | 1 |",
        "| all | 3 | 3 | 2 |",
        "|  |  | 100.0 % | 66.7 % |",
        "",
        "| family | what is missing | one | two |",
        "| --- | --- | ---: | ---: |",
        "| a | `mqueue.h: not there` |  | 1 |",
    ]


def test_what_an_edition_has_brought(two: Project) -> None:
    """A system that lacks what is new may have all of what is older."""
    new = two.root / "cases/a/x/there.cpp"
    new.write_text(re.sub("^(// profile: .*)$", r"\1\n// since: 2024", new.read_text(), flags=re.MULTILINE))
    done = command(two.root, "portability", "one", "two")
    assert done.stdout.splitlines()[4:8] == [
        "| all | 3 | 3 | 2 |",
        "|  |  | 100.0 % | 66.7 % |",
        "| without what is new since POSIX.1-2008 | 2 | 2 | 2 |",
        "|  |  | 100.0 % | 100.0 % |",
    ]


def test_a_program_that_holds_too_little(two: Project) -> None:
    assert command(two.root, "portability", "one", "two", "--at-least", "66").returncode == 0
    assert command(two.root, "portability", "one", "two", "--at-least", "67").returncode == 1


def test_another_profile(two: Project) -> None:
    assert "| all | 1 | 1 | 0 |" in command(two.root, "portability", "one", "two", "--profile", "linux").stdout


def test_the_page(two: Project) -> None:
    page = two.root / "page.md"
    page.write_text(PAGE)
    assert command(two.root, "portability", "one", "--markdown", str(page)).returncode == 0
    text = page.read_text()
    assert text.startswith("before\n<!-- ") and text.endswith("<!-- end -->\nafter\n")
    assert "| all | 3 | 3 |" in text and "old" not in text


def test_a_page_without_a_place(two: Project) -> None:
    page = two.root / "page.md"
    page.write_text("no such lines\n")
    done = command(two.root, "portability", "one", "--markdown", str(page))
    assert (done.returncode, page.read_text()) == (2, "no such lines\n")
    assert "write both where the tables belong" in done.stderr


def test_a_build_that_is_not_there(two: Project) -> None:
    done = command(two.root, "portability", "three")
    assert done.returncode == 2 and done.stderr.endswith("build it: cmake --workflow --preset three\n")


def test_a_build_of_other_cases(two: Project) -> None:
    """One that lacks a case that others know, and one that has a case that went away."""
    (two.root / "build-one/cases/b/y/all.cpp").unlink()
    done = command(two.root, "portability", "one", "two")
    assert done.returncode == 2 and "build-one: is without b/y/all" in done.stderr
    (two.root / "cases/a/x/here.cpp").unlink()
    (two.root / "expected/a/x/here.txt").unlink()
    done = command(two.root, "portability", "two")
    assert done.returncode == 2 and "holds a/x/here, which is no case any more" in done.stderr


def test_coverage_of_a_build(two: Project) -> None:
    (two.root / "inventory").mkdir()
    (two.root / "inventory/a.tsv").write_text("id\tpriority\na.x.here\t1\na.x.there\t1\n")
    (two.root / "inventory/claims.tsv").write_text("claim_id\tfamily\ttestable\n")
    (two.root / "inventory/justified.tsv").write_text("id\treason\n")
    done = command(two.root, "coverage", "--build", "build-two")
    assert done.returncode == 1, done.stderr
    assert "2 cases are in build-two/ipcts, 2 are left out" in done.stdout
    assert "| a/x | 2 | 1 | 0 | 1 |" in done.stdout
    assert "| a/x | 2 | 2 | 0 | 0 |" in command(two.root, "coverage").stdout
