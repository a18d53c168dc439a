# SPDX-License-Identifier: MIT
"""Results on record: the short form, and what becomes of it when the suite changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from runner.commands import main
from runner.model import on_record
from runner.model.document import load_document
from runner.reports import on_record as writing
from runner.tests.checkout import ROOT, Project

SCHEMA = json.loads((ROOT / "runner/reports/results.schema.json").read_text())
IDS = ("a/x/bad", "a/x/good", "a/x/known", "a/x/skipped")
ENTRY = '[[known]]\nid = "a/x/known"\nreason = "it does not"\nreference = "POSIX.1-2024"\nseen = "a fake"\n'


@pytest.fixture(name="kept")
def _kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, Any]]:
    """A checkout with a document on record; that, and what it was made of."""
    project.add(*IDS)
    project.deviations("linux", ENTRY)
    project.plan({"a/x/good": "note:", "a/x/bad": "print:no", "a/x/known": "print:no", "a/x/skipped": "end:exit:77"})
    project.commit("cases", "expected")
    run = project.pytest("-q")
    assert {case: verdict[:4] for case, verdict in run.verdicts().items()} == {
        "a/x/bad": "FAIL", "a/x/good": "PASS", "a/x/known": "KNOW", "a/x/skipped": "UNSU",
    }, run.output  # fmt: skip
    for module in (on_record, writing):
        monkeypatch.setattr(module, "ROOT", project.root)
    assert main(["keep", str(project.root / "out/results.json"), "--folder", str(project.root / "results")]) == 0
    (file,) = on_record.on_record(project.root / "results")
    return file, run.results


def test_nothing_that_matters_is_lost(kept: tuple[Path, dict[str, Any]]) -> None:
    file, before = kept
    whole = load_document(file)
    jsonschema.validate(whole, SCHEMA)
    for document in (before, whole):
        for case in document["cases"]:
            del case["seconds"], case["cpu_seconds"]
    assert whole == before
    assert '"a/x/good"' not in file.read_text()  # there is nothing to tell of it


def test_a_case_that_has_changed_is_left_out(kept: tuple[Path, dict[str, Any]]) -> None:
    file, _ = kept
    root = file.parent.parent
    (root / "cases/a/x/good.cpp").write_text((root / "cases/a/x/good.cpp").read_text() + "// more\n")
    (root / "cases/a/x/bad.cpp").unlink()
    (root / "expected/a/x/bad.txt").unlink()
    on_record.cases_of.cache_clear()
    whole = load_document(file)
    assert [case["id"] for case in whole["cases"]] == ["a/x/known", "a/x/skipped"]
    assert whole["errors"] == ["2 cases have changed since this run, and are left out"]
    assert whole["totals"]["KNOWN"] == 1 and whole["totals"]["PASS"] == 0


def test_only_results_of_these_cases(kept: tuple[Path, dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    """A case that has changed since the document's commit is left out, and a document of an unknown commit is none of this checkout."""
    file, before = kept
    root = file.parent.parent
    (root / "expected/a/x/bad.txt").write_text("another\n")
    on_record.cases_of.cache_clear()
    assert main(["keep", str(root / "out/results.json"), "--folder", str(file.parent)]) == 0
    assert [case["id"] for case in load_document(file)["cases"]] == ["a/x/good", "a/x/known", "a/x/skipped"]
    for key, value, complaint in (("commit", "0" * 12, "git does not know its commit '000000000000'"), ("version", "0", "git does not know its commit ''")):
        other = root / "out/other.json"
        other.write_text(json.dumps(before | {"suite": {"name": "ipcts", "version": "0", key: value}}))
        assert main(["keep", str(other), "--folder", str(file.parent)]) == 2
        assert f"{other}: {complaint}" in capsys.readouterr().err


def test_what_was_seen_is_judged_again(kept: tuple[Path, dict[str, Any]]) -> None:
    """With the deviations as they are now."""
    file, _ = kept
    root = file.parent.parent
    (root / "expected/deviations/linux.toml").write_text(ENTRY.replace("a/x/known", "a/x/bad"))
    on_record._entries.cache_clear()
    assert main(["keep", str(root / "out/results.json"), "--folder", str(file.parent)]) == 0
    verdicts = {case["id"]: (case["verdict"], case["reason"]) for case in load_document(file)["cases"]}
    assert verdicts["a/x/bad"] == ("KNOWN", "it does not") and verdicts["a/x/known"] == ("FAIL", "the observation differs")


def test_paths_of_a_machine_are_cut(kept: tuple[Path, dict[str, Any]]) -> None:
    file, before = kept
    before["cases"][0]["notes"] = "at /home/me/my/cases/a/x/bad.cpp:3 (/srv/build/ipcts), /dev/null"
    other = file.parent.parent / "out/other.json"
    other.write_text(json.dumps(before))
    assert main(["keep", str(other), "--folder", str(file.parent)]) == 0
    assert load_document(file)["cases"][0]["notes"] == "at cases/a/x/bad.cpp:3 (build/ipcts), /dev/null"


def test_the_file_about_the_suite(kept: tuple[Path, dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    """One that no document needs goes away; one that is missing or broken is an error."""
    file, _ = kept
    unused = file.parent / "cases-0123456789ab.txt"
    unused.write_text("")
    assert main(["keep", str(file.parent.parent / "out/results.json"), "--folder", str(file.parent)]) == 0
    assert not unused.exists()
    (suite,) = file.parent.glob("cases-*.txt")
    capsys.readouterr()
    for broken in (True, False):
        if broken:
            suite.write_text("a/x/good\n")
        else:
            suite.unlink()
        on_record._lines.cache_clear()
        assert main(["diff", str(file), str(file)]) == 2
        assert str(suite) in capsys.readouterr().err


@pytest.mark.parametrize("broken", [{"cases": []}, {"cases": {"a/x/good": 1}}, {"not_run": None}])
def test_broken_documents(broken: dict[str, Any], kept: tuple[Path, dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    file, _ = kept
    file.write_text(json.dumps(json.loads(file.read_text()) | broken))
    assert main(["diff", str(file), str(file)]) == 2
    assert str(file) in capsys.readouterr().err


def test_a_run_of_some_cases_brings_the_record_up_to_date(kept: tuple[Path, dict[str, Any]]) -> None:
    """What it does not name stays on record, unless the system is another one, or the case has changed."""
    file, whole = kept
    before = {case["id"]: case["notes"] for case in load_document(file)["cases"]}
    part = {**whole, "cases": [case for case in whole["cases"] if case["id"] == "a/x/bad"]}
    part["cases"][0] = {**part["cases"][0], "notes": "again", "verdict": "UNTESTED"}
    again = file.parent.parent / "out/part.json"
    again.write_text(json.dumps(part))
    assert main(["keep", str(again), "--folder", str(file.parent)]) == 0
    assert [case["id"] for case in load_document(file)["cases"]] == ["a/x/good", "a/x/known", "a/x/skipped"], "a case that was lost is not there"
    part["cases"][0] = {**part["cases"][0], "verdict": "FAIL"}
    again.write_text(json.dumps(part))
    assert main(["keep", str(again), "--folder", str(file.parent)]) == 0
    assert {case["id"]: case["notes"] for case in load_document(file)["cases"]} == {**before, "a/x/bad": "again"}
    again.write_text(json.dumps({**part, "target": {**part["target"], "software": "fake 2"}}))
    assert main(["keep", str(again), "--folder", str(file.parent)]) == 0
    assert [case["id"] for case in load_document(file)["cases"]] == ["a/x/bad"]
