# SPDX-License-Identifier: MIT
"""Puts results on record: the short form of a results document, which runner/model/on_record.py reads."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.case import Case
from runner.model.deviations import Known, load_deviations
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.git import asked
from runner.model.on_record import OF_A_PASS, cases_of
from runner.model.results import make_result
from runner.model.verdicts import NOT_NEW, Answer, Verdict
from runner.model.versions import version_in

_SLOW = 1.0  # seconds; of other cases the times are not kept
_KEPT = ("verdict", "reason", "ended", "notes", "rounds", "where")
_CHECKOUT = re.compile(r"/[^\s()'\"\\]*/(?=(?:build|cases|runner)[-/])")  # the beginning of a path; where a checkout lay is nobody's business
_JUDGED_AGAIN = (Verdict.PASS, Verdict.FAIL, Verdict.KNOWN, Verdict.STALE, Verdict.UNRESOLVED)


def shorten(document: Mapping[str, Any], place: Path) -> dict[str, Any]:
    """The short form of a whole document, which is to go to `place`, and the file about the suite beside it. Raises RunError.

    What was seen is judged again with the deviations entries of this checkout. A case that has changed since the commit that the document
    names is left out: what was seen says nothing about the present one. Cases that the document does not name stay as they are on record
    at `place`, if that is of the same version of the system.
    """
    cases, target = cases_of(ROOT), document["target"]
    changed = _changed_since(str(document["suite"].get("commit", "")).removesuffix("-dirty"))
    known = load_deviations(ROOT, target["deviations"], "the document", ROOT)
    came = {case["id"]: case for case in document["cases"] if case["id"] in cases and case["verdict"] != Verdict.UNTESTED}
    came = {case_id: case for case_id, case in came.items() if case_id not in changed and case["expected"] == cases[case_id].expected}
    earlier = _earlier(place, target)
    named = {case["id"] for case in document["cases"]}
    stay = {case["id"]: case for case in earlier["cases"] if case["id"] not in named} if earlier else {}
    seconds = document["seconds"] + (earlier["seconds"] if earlier and stay else 0)
    came.update(stay)
    judged = {case_id: _judged_again(case, cases[case_id], known.get(case_id), target) for case_id, case in came.items()}
    entries = {case_id: entry for case_id, case in judged.items() if (entry := _short_case(case))}
    not_run = sorted(cases.keys() - came.keys())
    news = any(case["verdict"] not in NOT_NEW for case in judged.values())
    kept = {key: value for key, value in document.items() if key not in ("cases", "totals")}
    suite = _write_suite(place.parent)
    return {**kept, "seconds": seconds, "exit": int(news), "suite_file": suite, "not_run": not_run, "cases": dict(sorted(entries.items()))}


def _earlier(place: Path, target: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What is on record there of the same version of the system."""
    if not place.exists():
        return None
    earlier = load_document(place)
    same = all(earlier["target"].get(key) == target.get(key) for key in ("name", "software", "libc", "machine"))
    return earlier if same and version_in(earlier["target"].get("release", "")) == version_in(target.get("release", "")) else None


def _judged_again(case: Mapping[str, Any], of_suite: Case, known: Known | None, target: Mapping[str, Any]) -> Mapping[str, Any]:
    if case["verdict"] not in _JUDGED_AGAIN or case["observed"] is None or sum(case["rounds"].values()) != 1:
        return case
    out, err = (str(case[key] or "").encode() for key in ("observed", "notes"))
    answer = Answer(case["ended"], out, err, case["seconds"], case["cpu_seconds"])
    return make_result(of_suite, [answer], known.on(target) if known else None).to_json() | {"where": case.get("where", "")}


def _write_suite(folder: Path) -> str:
    """Writes the file about the suite; its name."""
    text = "".join(f"{case_id} {case.digest}\n" for case_id, case in sorted(cases_of(ROOT).items()))
    name = f"cases-{hashlib.sha256(text.encode()).hexdigest()[:12]}.txt"
    write_file(folder / name, text)
    return name


def _changed_since(commit: str) -> set[str]:
    """The ids of the cases whose source or expected text differs from that of the commit."""
    names = asked(ROOT, "diff", "--name-only", "--no-renames", commit or "?", "--", "cases", "expected")
    if names is None:
        raise RunError(f"git does not know its commit '{commit}'; run the suite of this checkout again")
    return {Path(*Path(name).parts[1:]).with_suffix("").as_posix() for name in names.splitlines()}


def write_short(path: Path, document: Mapping[str, Any]) -> None:
    """Writes it with a line for each case, so that two versions can be compared with diff(1); raises RunError."""
    head = {key: value for key, value in document.items() if key != "cases"}
    lines = [f"  {json.dumps(case_id)}: {json.dumps(entry)}" for case_id, entry in document["cases"].items()]
    text = json.dumps(head, indent=1).removesuffix("\n}") + ',\n "cases": {\n' + ",\n".join(lines) + "\n }\n}\n"
    write_file(path, text)


def remove_unused(folder: Path, documents: Iterable[Mapping[str, Any]]) -> None:
    """Removes the files about suites that none of these short documents needs any more."""
    used = {document["suite_file"] for document in documents}
    for file in folder.glob("cases-*.txt"):
        if file.name not in used:
            file.unlink()


def _short_case(case: Mapping[str, Any]) -> dict[str, Any]:
    """What there is to tell; nothing for most that pass."""
    entry = {key: case.get(key, "") for key in _KEPT if case.get(key, "") != OF_A_PASS[key]}
    if entry.get("notes"):
        entry["notes"] = _CHECKOUT.sub("", entry["notes"])
    if case["observed"] != case["expected"]:
        entry["observed"] = case["observed"]
    if case["known"]:
        entry["known"] = case["known"]["file"]
        if case["reason"] == case["known"]["reason"]:
            entry.pop("reason", None)
    if case["seconds"] >= _SLOW:
        entry["seconds"] = round(case["seconds"], 1)
    return entry
