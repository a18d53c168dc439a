# SPDX-License-Identifier: MIT
"""Deviations hold from one version to another: of the kernel, of the C library, or of what runs the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner import ROOT
from runner.model.deviations import load_deviations, load_file
from runner.model.errors import RunError
from runner.model.verdicts import Answer, Verdict, judge
from runner.model.versions import is_between, version_in
from runner.reports.record import DeviationsText, Recorded, record, write_recorded
from runner.tests.checkout import Project
from runner.tests.test_record import cause, failing, stale

ENTRY = '[[known]]\nid = "a/b/one"\nreference = "r"\nseen = "s"\n'


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("qemu-x86_64 version 10.0.13 (Debian 1:10.0.13+ds-0+deb13u1)", (10, 0, 13, 0)),
        ("runsc version release-20221219.0", (20221219, 0, 0, 0)),
        ("runsc version 0.0~20240729.0", (20240729, 0, 0, 0)),
        ("valgrind-3.24.0", (3, 24, 0, 0)),
        ("6.18.44-rc1", (6, 18, 44, 0)),
        ("glibc 2.36", (2, 36, 0, 0)),
        ("musl or another libc", ()),
        ("", ()),
    ],
)
def test_version_in_a_text(text: str, version: tuple[int, ...]) -> None:
    assert version_in(text) == version


def test_range_has_its_beginning_and_not_its_end() -> None:
    assert [is_between(version_in(text), "10.0", "11") for text in ("9.9", "10", "10.2.1", "11", "11.0")] == [False, True, True, False, False]
    assert is_between(version_in("1"), None, None) and is_between(version_in("1"), None, "2") and is_between(version_in("2.0"), "2", None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A deviations file."""
    return tmp_path / "x.toml"


def reason_on(file: Path, **system: str) -> str:
    """The reason on record for this version, and the condition, if there is one."""
    found = load_file(ROOT, file, "a test")["a/b/one"].on(system)
    return f"{found.reason}; {found.condition}" if found and found.condition else found.reason if found else ""


def test_each_version_has_its_entry(file: Path) -> None:
    old, new = 'reason = "old"\nuntil = "10"\n', 'reason = "new"\nsince = "10"\nuntil = "11"\n'
    file.write_text(ENTRY + old + ENTRY + new)
    versions = {version: reason_on(file, software=f"emulator version {version}", release="99") for version in ("9.1", "10.0", "10.9", "11.0")}
    assert versions == {"9.1": "old", "10.0": "new", "10.9": "new", "11.0": ""}
    assert reason_on(file) == "new; the version, which is not known here"


@pytest.mark.parametrize(("where", "key"), [("kernel", "release"), ("C library", "libc")])
def test_whose_version_it_is(file: Path, where: str, key: str) -> None:
    file.write_text(f'{ENTRY}reason = "r"\nsince = "6.15"\nwhere = "{where}"\n')
    assert reason_on(file, **{key: "x 6.15.2", "software": "x 1"}) == "r"
    assert reason_on(file, **{key: "x 6.14.9", "software": "x 7"}) == ""


def test_entry_that_does_not_hold_hides_nothing(tmp_path: Path) -> None:
    for name, more in (("a", 'reason = "always"\n'), ("b", 'reason = "new"\nsince = "2"\n')):
        (tmp_path / f"{name}.toml").write_text(ENTRY + more)
    known = load_deviations(ROOT, ["a.toml", "b.toml"], "a test", tmp_path)["a/b/one"]
    told = {version: entry.reason for version in "12" if (entry := known.on({"software": f"x {version}"}))}
    assert told == {"1": "always", "2": "new"}


def test_unknown_version_may_pass_or_fail(file: Path) -> None:
    file.write_text(f'{ENTRY}reason = "r"\nsince = "2"\n')
    known = load_file(ROOT, file, "a test")["a/b/one"].on({})
    assert judge(Answer("exit:0", b"x\n"), "x\n", known).verdict is Verdict.PASS
    assert judge(Answer("exit:0", b"y\n"), "x\n", known).verdict is Verdict.KNOWN


def test_where_the_version_is_unknown_each_entry_may_hold(file: Path) -> None:
    file.write_text(f'{ENTRY}reason = "old"\nuntil = "2"\nobserved = "o"\n{ENTRY}reason = "new"\nsince = "2"\nobserved = "n"\n')
    entry = load_file(ROOT, file, "a test")["a/b/one"]
    told = [judge(Answer("exit:0", out), "x\n", entry.on({})) for out in (b"o", b"n", b"y")]
    assert [judgement.verdict.value for judgement in told] == ["KNOWN", "KNOWN", "FAIL"]
    assert [judgement.reason for judgement in told[:2]] == ["old", "new"]
    told = [judge(Answer("exit:0", out), "x\n", entry.on({"software": "x 2"})) for out in (b"o", b"n")]
    assert [judgement.verdict.value for judgement in told] == ["FAIL", "KNOWN"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'{ENTRY}reason = "r"\nsince = "new"\n', "'since' is 'new'; write a version"),
        (f'{ENTRY}reason = "r"\nuntil = ""\n', "'until' is ''; write a version"),
        (f'{ENTRY}reason = "r"\n' * 2, "this case has two entries; make them one, or give"),
        (f'{ENTRY}reason = "r"\nuntil = "3"\n{ENTRY}reason = "r"\nsince = "2"\n', "this case has two entries"),
        (f'{ENTRY}reason = "r"\nsince = "2"\n{ENTRY}reason = "r"\nuntil = "2"\n', "this case has two entries"),
    ],
)
def test_broken_versions(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(RunError, match=r"x\.toml: \[\[known\]\] number \d \(a/b/one\)") as error:
        load_file(ROOT, file, "a test")
    assert said in str(error.value)


def test_run_takes_the_version_of_its_software(project: Project) -> None:
    """An entry of another version neither excuses a failure nor is stale."""
    project.add("a/x/one", "a/x/two")
    project.plan({"a/x/one": "print:no\n"})
    entries = [ENTRY.replace("a/b/one", f"a/x/{name}") + f'reason = "r"\n{more}\n' for name, more in (("one", 'since = "2.0"'), ("two", 'until = "2.0"'))]
    project.deviations("linux", "".join(entries))
    for version, verdicts in (("1.9", ["FAIL", "STALE"]), ("2.0", ["KNOWN", "PASS"])):
        project.target(f'software = ["echo", "sandbox {version}"]')
        assert list(project.pytest().verdicts().values()) == verdicts


def test_recording_a_newer_version(file: Path) -> None:
    file.write_text("".join(ENTRY.replace("one", name) + f'reason = "{name}"\nobserved = "old"\n' for name in ("one", "two", "three")))

    def recorded() -> Recorded:
        text = DeviationsText(file, str(file))
        results = [stale("a/b/one", file), failing("a/b/two", "new\n"), failing("a/b/three", "old"), failing("a/b/four", "new\n")]
        done = record(text, str(file), results, [cause("a/b/two", "a/b/four"), cause("a/b/three")], "Y 2", False, "2.0")
        write_recorded(file, text)
        return done

    done = recorded()
    assert (done.added, done.ended, done.left) == (["a/b/two", "a/b/four"], ["a/b/one", "a/b/two"], [])
    first = file.read_text()
    assert recorded() == Recorded() and file.read_text() == first
    file.write_text(file.read_text().replace('reason = ""', 'reason = "it forgets"'))
    known = load_file(ROOT, file, "a test")
    told = {case: [found.reason if (found := entry.on({"software": version})) else "" for version in ("1", "2")] for case, entry in known.items()}
    assert told == {"a/b/one": ["one", ""], "a/b/two": ["two", "it forgets"], "a/b/three": ["three"] * 2, "a/b/four": ["", "it forgets"]}
