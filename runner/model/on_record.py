# SPDX-License-Identifier: MIT
"""Results on record: the folder results/ has what each system printed, in a short form that load_document() makes whole again.

A short document names a file `cases-NUMBER.txt` beside it, with a line for each case of the suite as it was then: the id, and a sum of the
case's source and expected text. It lists only the cases that say more than PASS. What the checkout knows itself, such as statements,
expected texts and deviations entries, it does not repeat. A case that has changed since tells nothing any more, and is left out.
"""

from __future__ import annotations

import functools
import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.case import Case, load_cases
from runner.model.deviations import load_file
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.verdicts import Verdict

FOLDER = Path("results")
_SLOW = 1.0  # seconds; of other cases the times are not kept
_KEPT = ("verdict", "reason", "ended", "notes", "rounds", "where")
_OF_A_PASS = {"verdict": "PASS", "reason": "", "ended": "exit:0", "notes": "", "rounds": {"PASS": 1}, "where": ""}


def on_record(folder: Path) -> list[Path]:
    """The documents in the folder."""
    return sorted(folder.glob("*.json"))


def is_short(document: Mapping[str, Any]) -> bool:
    """Whether this is the short form of a results document."""
    return isinstance(document.get("suite_file"), str)


def shorten(document: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """The short form of a whole document, and the file about the suite in `folder`. Raises RunError.

    A case that has changed since the commit that the document names is left out: what was seen says nothing about the present one.
    """
    sums, cases = _sums(ROOT), _cases(ROOT)
    changed = _changed_since(str(document["suite"].get("commit", "")).removesuffix("-dirty"))
    came = {case["id"]: case for case in document["cases"] if case["id"] in cases and case["id"] not in changed}
    if strange := [case_id for case_id, case in came.items() if case["expected"] != cases[case_id].expected]:
        raise RunError(f"{strange[0]} expects something else than the case of this checkout; run the suite again")
    text = "".join(f"{case_id} {sum_}\n" for case_id, sum_ in sorted(sums.items()))
    name = f"cases-{hashlib.sha256(text.encode()).hexdigest()[:12]}.txt"
    write_file(folder / name, text)
    entries = {case_id: entry for case_id, case in came.items() if (entry := _short_case(case))}
    not_run = sorted(sums.keys() - came.keys())
    kept = {key: value for key, value in document.items() if key not in ("cases", "totals")}
    return {**kept, "suite_file": name, "not_run": not_run, "cases": dict(sorted(entries.items()))}


def _changed_since(commit: str) -> set[str]:
    """The ids of the cases whose source or expected text differs from that of the commit."""
    command = ["git", "diff", "--name-only", "--no-renames", commit or "?", "--", "cases", "expected"]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RunError(f"git does not know its commit '{commit}'; run the suite of this checkout again")
    return {Path(*Path(name).parts[1:]).with_suffix("").as_posix() for name in done.stdout.splitlines()}


def write_short(path: Path, document: Mapping[str, Any]) -> None:
    """Writes it with a line for each case, so that two versions can be compared with diff(1); raises RunError."""
    head = {key: value for key, value in document.items() if key != "cases"}
    lines = [f"  {json.dumps(case_id)}: {json.dumps(entry)}" for case_id, entry in document["cases"].items()]
    text = json.dumps(head, indent=1).removesuffix("\n}") + ',\n "cases": {\n' + ",\n".join(lines) + "\n }\n}\n"
    write_file(path, text)


def expand(document: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The whole document, of the cases that are still what they were; `path` is where the short one is. Raises RunError."""
    then = dict(_lines(path.parent / Path(document["suite_file"]).name))
    sums, cases = _sums(ROOT), _cases(ROOT)
    short, not_run, target = document.get("cases"), document.get("not_run"), document.get("target")
    if not isinstance(short, dict) or not isinstance(not_run, list) or not isinstance(target, dict) or not all(
        isinstance(entry, dict) for entry in short.values()
    ):
        raise RunError(f"{path}: 'cases', 'not_run' or 'target' has another type than it should; make it again with runner/ipcts keep")
    held = [case_id for case_id in then if case_id not in not_run]
    whole = [_whole_case(cases[case_id], short.get(case_id, {}), target) for case_id in held if sums.get(case_id) == then[case_id]]
    counts = Counter(case["verdict"] for case in whole)
    changed = [f"{len(held) - len(whole)} cases have changed since this run, and are left out"] if len(whole) < len(held) else []
    kept = {key: value for key, value in document.items() if key not in ("suite_file", "not_run", "errors")}
    totals = {verdict.value: counts[verdict.value] for verdict in Verdict}
    return {**kept, "errors": [*document.get("errors", []), *changed], "totals": totals, "cases": whole}


def remove_unused(folder: Path, documents: Iterable[Mapping[str, Any]]) -> None:
    """Removes the files about suites that none of these short documents needs any more."""
    used = {document["suite_file"] for document in documents}
    for file in folder.glob("cases-*.txt"):
        if file.name not in used:
            file.unlink()


def _short_case(case: Mapping[str, Any]) -> dict[str, Any]:
    """What there is to tell; nothing for most that pass."""
    entry = {key: case.get(key, "") for key in _KEPT if case.get(key, "") != _OF_A_PASS[key]}
    if case["observed"] != case["expected"]:
        entry["observed"] = case["observed"]
    if case["known"]:
        entry["known"] = case["known"]["file"]
        if case["reason"] == case["known"]["reason"]:
            entry.pop("reason", None)
    if case["seconds"] >= _SLOW:
        entry["seconds"] = round(case["seconds"], 1)
    return entry


def _whole_case(case: Case, entry: Mapping[str, Any], target: Mapping[str, Any]) -> dict[str, Any]:
    told = {key: entry.get(key, value) for key, value in _OF_A_PASS.items()}
    recorded = _entries(ROOT, str(entry["known"])).get(case.id) if "known" in entry else None
    known = recorded.on(target) if recorded else None
    if known and told["verdict"] == Verdict.KNOWN:
        told["reason"] = known.reason
    return {
        "id": case.id, "source": case.source.as_posix(), "statement": case.statement, "ref": case.ref, "profile": case.profile,
        "strength": case.strength, "needs": list(case.needs), "expected": case.expected, "observed": entry.get("observed", case.expected),
        "seconds": entry.get("seconds", 0.0), "cpu_seconds": 0.0, "known": known.as_record() if known else None, **told,
    }  # fmt: skip


@functools.cache
def _cases(root: Path) -> Mapping[str, Case]:
    return {case.id: case for case in load_cases(root)}


@functools.cache
def _sums(root: Path) -> Mapping[str, str]:
    return {
        case.id: hashlib.sha256((root / case.source).read_bytes() + b"\0" + case.expected.encode()).hexdigest()[:10]
        for case in _cases(root).values()
    }


@functools.cache
def _entries(root: Path, file: str) -> Mapping[str, Any]:
    """The entries of a deviations file by case; none where it is gone."""
    return load_file(root, root / file, "a result on record") if (root / file).is_file() else {}


@functools.cache
def _lines(file: Path) -> tuple[tuple[str, str], ...]:
    try:
        found = [tuple(line.split()) for line in file.read_text(encoding="ascii").splitlines()]
    except (OSError, ValueError) as error:
        raise RunError(f"{file}: it can't be read ({error}); a document on record needs it, so get both again") from error
    if wrong := [line for line in found if len(line) != 2]:
        raise RunError(f"{file}: {' '.join(wrong[0])!r} is no id with a sum; get the file again")
    return tuple((line[0], line[1]) for line in found)
