# SPDX-License-Identifier: MIT
"""Runs in parts: --shard K/N of pytest and of the program, and runner/ipcts merge."""

from __future__ import annotations

import copy
import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from runner import ROOT as SUITE
from runner.commands import main
from runner.model.case import case_sources, id_of
from runner.model.errors import RunError
from runner.model.shard import Shard
from runner.tests.checkout import ROOT, Project, built

SCHEMA = json.loads((ROOT / "runner/reports/results.schema.json").read_text())
IDS = ("pipe/read/one", "pipe/read/two", "pipe/write/one", "signal/kill/one", "signal/kill/two", "signal/kill/three")


def test_every_case_is_in_one_part() -> None:
    """The parts are of one size, and each family is in all of them."""
    ids = [id_of(source) for source in case_sources(SUITE)]
    for parts in (2, 3, 4):
        shards = [Shard(part, parts) for part in range(1, parts + 1)]
        assert all(sum(shard.has(case_id) for shard in shards) == 1 for case_id in ids)
        for family, count in [*Counter(case_id.split("/")[0] + "/" for case_id in ids).items(), ("", len(ids))]:
            slack = 0.1 if not family else 0.6
            if count < 80:
                continue
            for shard in shards:
                share = sum(shard.has(case_id) for case_id in ids if case_id.startswith(family)) * parts / count
                assert 1 - slack <= share <= 1 + slack, (family, str(shard))


@pytest.mark.parametrize("text", ["", "1", "0/0", "4/3", "1/0", "-1/3", "1/3/5", "a/b", "1/99999"])
def test_what_is_no_part(text: str) -> None:
    with pytest.raises(RunError, match="write K/N"):
        Shard.parse(text)


def test_who_counts_from_0_has_the_last_part_first() -> None:
    assert Shard.parse("0/3") == Shard(3, 3)


def test_the_program_cuts_in_the_same_way() -> None:
    ids = [id_of(source) for source in case_sources(SUITE) if source.as_posix().startswith("cases/fifo/l")]
    for word in ("1/3", "2/3", "3/3", "0/3"):
        shard = Shard.parse(word)
        command = [str(built()), "--tap", "fifo/l", "--shard", word]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        ran = [line.split(" - ")[1] for line in done.stdout.splitlines() if line.startswith("ok ")]
        assert ran == [case_id for case_id in ids if shard.has(case_id)]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The documents of a run and of both its parts. One case fails."""
    project = Project(tmp_path_factory.mktemp("runs"))
    project.add(*IDS)
    project.plan({"signal/kill/one": "print:other\n"})
    options = {"whole": (), "1/2": ("--shard=1/2",), "2/2": ("--shard=2/2",)}
    return {name: project.pytest(*words).results for name, words in options.items()}


@pytest.fixture
def parts(runs: dict[str, dict[str, Any]], tmp_path: Path) -> list[Path]:
    """The documents of both parts, as files."""
    places = []
    for name in ("1/2", "2/2"):
        document = runs[name]
        assert document["shard"] == name and len(document["cases"]) == 3
        jsonschema.validate(document, SCHEMA)
        places.append(tmp_path / f"part{name[0]}.json")
        places[-1].write_text(json.dumps(document))
    return places


def merge(capsys: pytest.CaptureFixture[str], out: Path, *parts: Path) -> tuple[int, list[str], dict[str, Any]]:
    """Exit status, lines of the output, the document."""
    status = main(["merge", *map(str, parts), "--out", str(out)])
    document = json.loads(out.read_text())
    jsonschema.validate(document, SCHEMA)
    return status, capsys.readouterr().out.splitlines(), document


def changed(place: Path, name: str, **changes: Any) -> Path:
    """A copy of a document with other values; `commit` and `release` are those within."""
    document = copy.deepcopy(json.loads(place.read_text()))
    for key, value in changes.items():
        {"commit": document["suite"], "release": document["target"]}.get(key, document)[key] = value
    other = place.with_name(name)
    other.write_text(json.dumps(document))
    return other


def test_the_whole_of_its_parts(
    parts: list[Path], runs: dict[str, dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As one run has it, in whatever order the parts come."""
    whole = runs["whole"]
    for order in (parts, parts[::-1]):
        status, lines, document = merge(capsys, tmp_path / "whole.json", *order)
        assert status == document["exit"] == whole["exit"] == 1 and document["errors"] == []
        assert lines[0] == "5 PASS, 1 FAIL"
        assert document["totals"] == whole["totals"] and "shard" not in document
        assert {case["id"]: case["verdict"] for case in document["cases"]} == {case["id"]: case["verdict"] for case in whole["cases"]}


def test_missing_doubled_strange(parts: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "whole.json"
    status, lines, document = merge(capsys, out, parts[0])
    assert status == 2 and lines[0] == "missing: part 2/2" and len(document["cases"]) == 3
    again = changed(parts[1], "again.json")
    status, lines, document = merge(capsys, out, *parts, again)
    assert status == 2 and len(document["cases"]) == 6
    assert lines[0].startswith("doubled: 3 cases are (") and lines[0].endswith(f"in {parts[1]} and in {again}; kept as {parts[1]} has it")
    other = changed(parts[1], "other.json", commit="0123456789ab", release="7.2")
    status, lines, document = merge(capsys, out, parts[0], other)
    assert status == 2 and len(document["cases"]) == 6
    assert lines[0].startswith(f"another version: {other} is of ipcts ") and "(commit 0123456789ab)" in lines[0]
    assert lines[1].startswith("another system: release is '7.2' in ")
    status, lines, _ = merge(capsys, out, parts[0], changed(parts[1], "third.json", shard="2/3"))
    assert status == 2 and lines[0].startswith("cut in different ways: into 2 and 3 parts")


def test_cases_that_were_not_run(parts: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are missing, unless another part ran them."""
    document = json.loads(parts[0].read_text())
    document["cases"][0]["verdict"] = "UNTESTED"
    stopped = tmp_path / "stopped.json"
    stopped.write_text(json.dumps(document | {"errors": ["interrupted"]}))
    status, lines, _ = merge(capsys, tmp_path / "whole.json", stopped, parts[1])
    assert status == 2 and lines[:2] == [f"{stopped}: interrupted", f"missing: 1 case is ({document['cases'][0]['id']}) in no part that ran"]
    status, lines, whole = merge(capsys, tmp_path / "whole.json", stopped, *parts)
    assert whole["totals"]["UNTESTED"] == 0 and not any(line.startswith("missing") for line in lines)


@pytest.mark.parametrize("text", ["{", "[]", '{"format": 1, "cases": []}', '{"format": 99}'])
def test_what_is_no_document(text: str, parts: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken, out = tmp_path / "broken.json", tmp_path / "whole.json"
    broken.write_text(text)
    assert main(["merge", str(parts[0]), str(broken), "--out", str(out)]) == 2
    errors = capsys.readouterr().err
    assert errors.startswith(f"runner/ipcts merge: {broken}: ") and errors.count("\n") == 1 and not out.exists()


@pytest.mark.parametrize("changes", [{"suite": None}, {"exit": "0"}, {"shard": "5/4"}, {"shard": 7}, {"errors": "none"}])
def test_a_document_with_a_wrong_key(changes: dict[str, Any], parts: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = changed(parts[1], "other.json", **changes)
    assert main(["merge", str(other), "--out", str(tmp_path / "whole.json")]) == 2
    assert next(iter(changes)) in capsys.readouterr().err


def test_a_part_that_is_none(project: Project) -> None:
    run = project.pytest("--shard=3/2")
    assert run.status == 2 and run.output == "ipcts: --shard: '3/2' is no part; write K/N, part K of N, such as --shard 2/4\n"
