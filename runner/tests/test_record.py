# SPDX-License-Identifier: MIT
"""Failures become entries of a deviations file: everything but the reasons, and nothing that people wrote is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.commands import main
from runner.diagnose.diagnosis import FoundCause
from runner.model.deviations import load_file
from runner.model.errors import RunError
from runner.model.verdicts import Answer, Verdict, judge
from runner.reports.record import DeviationsText, Recorded, deviations_path, record, write_recorded
from runner.tests.documents import made_case, made_document

WRITTEN = """# About this system.

# one cause
[[known]]  # in haste
id = "a/b/one"
reason = "it
forgets" # sic
reference = "here"
seen = "X 1"

# on its own

[[known]]
id = "a/b/two"
same_as = "a/b/one"
reference = "there"
seen = "X 1"
# two is odd
observed = \"\"\"
two: 1
\"\"\"

[[known]]
id = "a/b/three"
same_as = "a/b/one"
reference = "there"
seen = "X 1"
""".replace("it\nforgets", "it forgets")


def failing(case: str, observed: str | None = "x: 0\n", verdict: str = "FAIL", ended: str = "exit:0", **more: Any) -> dict[str, Any]:
    """The part of a results document that is read."""
    return {"id": case, "verdict": verdict, "ended": ended, "observed": observed, "ref": "man7 x(2)", "reason": "it differs", "known": None, **more}


def stale(case: str, file: Path) -> dict[str, Any]:
    """A case that passes, though the file lists it."""
    return failing(case, verdict="STALE", known={"file": str(file)})


def cause(*cases: str, confidence: float = 0.9, interface: str = "semop") -> FoundCause:
    """A cause of these failures."""
    return FoundCause(interface, "SEM_UNDO has no effect", "", cases, cases, (), (), confidence)


def recorded(file: Path, results: list[dict[str, Any]], *causes: FoundCause, remove: bool = False) -> Recorded:
    """Records into the file."""
    text = DeviationsText(file, str(file))
    done = record(text, str(file), results, causes, "Y 2", remove)
    write_recorded(file, text)
    return done


def give_reasons(file: Path) -> None:
    """What somebody has to do."""
    file.write_text(file.read_text(encoding="utf-8").replace('reason = ""', 'reason = "it forgets"'), encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A deviations file."""
    return tmp_path / "young.toml"


def test_cases_of_one_cause_share_one_reason_which_somebody_has_to_write(file: Path) -> None:
    results = [failing("a/b/one"), failing("a/b/two"), failing("a/b/three", "", "UNRESOLVED", "exit:99"), failing("a/b/four", "y\n", ended="hang")]
    done = recorded(file, results, cause("a/b/two", "a/b/one"), cause("a/b/three", "a/b/four", interface="", confidence=0.0))
    assert (done.causes, done.left) == (3, [])
    assert done.added == ["a/b/two", "a/b/one", "a/b/three", "a/b/four"]
    assert "# semop(): SEM_UNDO has no effect\n[[known]]\nid = \"a/b/two\"\nreason = \"\"\n" in file.read_text(encoding="utf-8")
    with pytest.raises(RunError, match=r"young\.toml: \[\[known\]\] number 1 \(a/b/two\): 'reason' is empty; "):
        load_file(ROOT, file, "a test")
    assert not load_file(ROOT, file, "a test", unfinished=True)  # what other systems' diagnoses read
    give_reasons(file)
    known = load_file(ROOT, file, "a test")
    assert [entry.reason for entry in known.values()] == ["it forgets"] * 4
    for result in results:
        answer = Answer(result["ended"], result["observed"].encode())
        assert judge(answer, "z\n", known[result["id"]]).verdict is Verdict.KNOWN


def test_uncertain_cause_joins_nothing(file: Path) -> None:
    done = recorded(file, [failing("a/b/one"), failing("a/b/two")], cause("a/b/one", "a/b/two", confidence=0.1))
    assert done.causes == 2


@pytest.mark.parametrize(
    "observed", ['"""\n', '""""""\n', 'a "q" \\ \t\r\x1b\x7f\n', "\n\n", "no end", 'ends"', "", "\u00fc \u2028 \U0001f600\n", "[[known]]\n", "# x\n"]
)
def test_observed_text_comes_back_as_it_was(file: Path, observed: str) -> None:
    recorded(file, [failing("a/b/one", observed)], cause("a/b/one"))
    give_reasons(file)
    assert load_file(ROOT, file, "a test")["a/b/one"].observed == observed


def test_recording_twice_changes_nothing(file: Path) -> None:
    file.write_text(WRITTEN, encoding="utf-8")
    results, causes = [failing("a/b/four"), failing("a/b/five", "[x]\n")], [cause("a/b/four", "a/b/five")]
    recorded(file, results, *causes)
    first = file.read_text(encoding="utf-8")
    assert first.startswith(WRITTEN)
    done = recorded(file, results, *causes)
    assert file.read_text(encoding="utf-8") == first
    assert (done.added, done.left) == ([], [])


def test_entry_that_records_something_else_is_left_to_people(file: Path) -> None:
    file.write_text(WRITTEN, encoding="utf-8")
    done = recorded(file, [failing("a/b/two", "two: 2\n")], cause("a/b/two"))
    assert file.read_text(encoding="utf-8") == WRITTEN
    assert len(done.left) == 1 and "a/b/two: it fails in another way" in done.left[0]


def test_stale_entries_are_listed(file: Path) -> None:
    file.write_text(WRITTEN, encoding="utf-8")
    done = recorded(file, [stale("a/b/one", file), stale("a/b/six", Path("other.toml"))])
    assert file.read_text(encoding="utf-8") == WRITTEN
    assert [line.partition(":")[0] for line in done.left] == ["a/b/one", "a/b/six"]


def test_stale_entry_goes_and_its_reason_stays_with_the_others(file: Path) -> None:
    file.write_text(WRITTEN, encoding="utf-8")
    done = recorded(file, [stale("a/b/one", file)], remove=True)
    assert done.removed == ["a/b/one"]
    text = file.read_text(encoding="utf-8")
    for kept in ("# About this system.\n\n", "# one cause\n[[known]]\nid = \"a/b/two\"", "# on its own\n", "# two is odd\n"):
        assert kept in text
    known = load_file(ROOT, file, "a test")
    assert {case: entry.reason for case, entry in known.items()} == {"a/b/two": "it forgets", "a/b/three": "it forgets"}
    recorded(file, [stale(f"a/b/{name}", file) for name in ("two", "three")], remove=True)
    assert load_file(ROOT, file, "a test") == {} and "# on its own" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (failing("a/b/one", None, "UNRESOLVED", "died"), "can't be recorded"),
        (failing("a/b/one", verdict="UNSTABLE"), "condition"),
        (failing("a/b/one", "x" * 9000, ended="hang"), "can't be recorded"),
    ],
)
def test_what_shows_nothing_is_told_and_not_recorded(file: Path, result: dict[str, Any], said: str) -> None:
    done = recorded(file, [result], cause("a/b/one"))
    assert done.added == [] and said in done.left[0]


@pytest.mark.parametrize("observed", ["byte: \\xff\n", "x" * 9000])
def test_output_that_is_not_known_exactly_is_left_out(file: Path, observed: str) -> None:
    recorded(file, [failing("a/b/one", observed)], cause("a/b/one"))
    assert "observed" not in file.read_text(encoding="utf-8")


def test_file_that_cannot_be_taken_apart_is_refused(file: Path) -> None:
    file.write_text(WRITTEN + 'observed = """\n[[known]]\n"""\n', encoding="utf-8")
    with pytest.raises(RunError, match=r"young\.toml: its entries can't be told apart; "):
        DeviationsText(file, "young.toml")


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('reason = "x"\nsame_as = "a/b/d"', "either a 'reason', or"),
        ("", "either a 'reason', or"),
        ('same_as = "a/b/d"', "names a/b/d, which has no reason here"),
        ('same_as = "a/b/c"', "names a/b/c, which has no reason here"),
        ('same_as = "a/b/e"\n[[known]]\nid = "a/b/e"\nreference = "r"\nseen = "s"\nsame_as = "a/b/c"', "names a/b/e, which has no reason here"),
    ],
)
def test_entry_has_one_reason(file: Path, entry: str, said: str) -> None:
    file.write_text(f'[[known]]\nid = "a/b/c"\nreference = "r"\nseen = "s"\n{entry}\n', encoding="utf-8")
    with pytest.raises(RunError, match=said):
        load_file(ROOT, file, "a test")


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = "pipe/read/eof-after-last-writer-closes"
    document = made_document(made_case(case, "FAIL", "a: 1\n"), name="young", deviations=["linux"], sysname="Y", release="2")
    results, file = tmp_path / "r.json", tmp_path / "young.toml"
    results.write_text(json.dumps(document), encoding="utf-8")
    command = ["record", str(results), "--system", str(file)]
    assert main(command) == 1
    assert f"reasons that are to be written: 1, the first for {case}" in capsys.readouterr().out
    before = file.read_text(encoding="utf-8")
    assert 'seen = "Y 2"' in before
    assert main(command) == 1 and file.read_text(encoding="utf-8") == before
    give_reasons(file)
    assert main(command) == 0
    assert "it has all that this run found" in capsys.readouterr().out


def test_an_entry_was_seen_on_the_version_of_the_emulator(tmp_path: Path) -> None:
    """Not on that of the kernel below it."""
    failed = made_case("pipe/read/eof-after-last-writer-closes", "FAIL", "a: 1\n")
    results, file = tmp_path / "r.json", tmp_path / "young.toml"
    results.write_text(json.dumps(made_document(failed, deviations=[], sysname="Y", release="2", software="emulator 3.1")), encoding="utf-8")
    assert main(["record", str(results), "--system", str(file)]) == 1
    assert 'seen = "emulator 3.1"' in file.read_text(encoding="utf-8")


def test_name_of_the_system_is_no_path() -> None:
    assert deviations_path(ROOT, "young") == ROOT / "expected/deviations/young.toml"
    with pytest.raises(RunError, match="--system: '../x' is no name for a file; "):
        deviations_path(ROOT, "../x")
