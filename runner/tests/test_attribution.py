# SPDX-License-Identifier: MIT
"""Kernel or C library: what is said of a failure, and that the deviations files say the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from runner import ROOT
from runner.diagnose.attribution import Attribution, attribute, attribute_all, with_other_library
from runner.model.case import Case, parse_case
from runner.model.deviations import FOLDER, KERNEL, LIBRARY, Known, load_file
from runner.model.errors import RunError
from runner.model.targets import OTHER_LIBRARY, load_target, via_target
from runner.model.verdicts import Answer
from runner.tests.checkout import Project, built
from runner.transport.session import Limits

CASE = parse_case(ROOT, Path("cases/pipe/read/closed-fd-ebadf.cpp"))
RIGHT = Answer("exit:0", CASE.expected.encode())
WRONG = Answer("exit:0", b"read: 0\n")
OTHERWISE = Answer("exit:0", b"read: -1 EIO\n")
HANG = Answer("hang", b"read: 0\n")
UNSUPPORTED = Answer("exit:77", b"", b"unsupported: no pipes\n")
RECORDS = {"linux": KERNEL, "glibc": LIBRARY, "musl": LIBRARY}


@pytest.mark.parametrize(
    ("again", "other", "said"),
    [
        (WRONG, WRONG, KERNEL),
        (HANG, HANG, KERNEL),
        (WRONG, RIGHT, LIBRARY),
        (RIGHT, WRONG, "cannot tell: it does not fail each time"),
        (WRONG, OTHERWISE, "cannot tell: it fails with musl, too, but in another way"),
        (WRONG, HANG, "cannot tell: it fails with musl, too, but in another way"),
        (WRONG, UNSUPPORTED, "cannot tell: with musl: unsupported: no pipes"),
        (WRONG, Answer("silent", why="no answer"), "cannot tell: with musl: no answer"),
        (WRONG, None, "cannot tell: the target gave no answer"),
    ],
)
def test_attribution(again: Answer, other: Answer | None, said: str) -> None:
    assert str(attribute(CASE, again, other, "musl", None)) == said


def test_what_libraries_make_themselves_may_be_wrong_in_both() -> None:
    case = replace(CASE, id="pshared/mutex/some")
    assert "both may have the same bug" in str(attribute(case, WRONG, WRONG, "musl", None))


def test_library_that_hides_what_the_kernel_does() -> None:
    known = Known("i", "r", "ref", "s", None, None, "f", where=KERNEL, mended_by="musl")
    assert attribute(CASE, WRONG, RIGHT, "musl", known) == Attribution(KERNEL)
    assert attribute(CASE, WRONG, RIGHT, "other", known) == Attribution(LIBRARY)


def test_other_library_of_a_target() -> None:
    gvisor = with_other_library(ROOT, load_target(ROOT, "gvisor"))
    assert not isinstance(gvisor, str) and gvisor.preset == "musl"
    assert "another C library than riscv64" in str(with_other_library(ROOT, load_target(ROOT, "qemu-user-riscv64")))
    assert "not one that is built here" in str(with_other_library(ROOT, via_target(ROOT, "ssh host")))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('where = "hardware"', "'where' is 'hardware'; write \"kernel\" or \"C library\""),
        ('mended_by = "musl"', "'mended_by' says that a C library hides what the kernel does"),
    ],
)
def test_wrong_key_is_refused(tmp_path: Path, lines: str, said: str) -> None:
    file = tmp_path / "x.toml"
    file.write_text(f'[[known]]\nid = "a/b/c"\nreason = "r"\nreference = "r"\nseen = "s"\n{lines}\n', encoding="utf-8")
    with pytest.raises(RunError, match=said):
        load_file(ROOT, file, "a test")


def test_pytest_says_why_it_cannot_tell(project: Project) -> None:
    project.add("a/x/one", "a/x/two")
    project.plan({"a/x/one": "exit"})
    run = project.pytest("--attribute")
    assert run.status == 1
    assert run.case("a/x/one")["where"].startswith("cannot tell: the program that ")
    assert run.case("a/x/two")["where"] == ""
    assert "cannot tell: the program that " in run.output and "1 case: a/x/one" in run.output


def records() -> list[tuple[str, Known]]:
    """The entries of the files that are about one side."""
    return [(system, known) for system in RECORDS for known in load_file(ROOT, ROOT / FOLDER / f"{system}.toml", "a test").values()]


def test_every_entry_of_linux_and_the_libraries_says_where_it_comes_from() -> None:
    for system, known in records():
        assert known.where == RECORDS[system] or (system == "musl" and known.condition and known.where == KERNEL), known.id


@pytest.mark.parametrize("system", ["linux", "musl"])
def test_entries_are_right(system: str) -> None:
    built()
    if not (ROOT / "build-musl/ipcts").exists():
        pytest.skip("build-musl/ipcts isn't built: cmake --workflow --preset musl")
    target = load_target(ROOT, "local" if system == "linux" else "musl")
    known = {entry.id: entry for name, entry in records() if name == system or (name == "glibc" and system == "linux")}
    cases: list[Case] = [parse_case(ROOT, Path(f"cases/{case}.cpp")) for case in known]
    other = replace(target, preset=OTHER_LIBRARY[target.preset])
    found = attribute_all(target, other, ROOT, cases, Limits.of(target, None), 12, known)
    told = {case: attribution.where for case, attribution in found.items() if attribution.where}
    assert len(told) > 0.7 * len(known)  # the others pass here, or are unsupported, or both libraries make them
    assert told == {case: known[case].where for case in told}
