# SPDX-License-Identifier: MIT
"""Results on record: the folder results/ has what each system printed, in a short form that load_document() makes whole again.

runner/reports/on_record.py writes it. A short document names a file `cases-NUMBER.txt` beside it, with a line for each case of the suite as
it was then: the id, and a digest of the case's source and expected text. It lists only the cases that say more than PASS. What the checkout
knows itself, such as statements, expected texts and deviations entries, it does not repeat. A case that has changed since tells nothing
any more, and is left out.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.case import Case, case_sources, parse_case
from runner.model.deviations import load_file
from runner.model.errors import RunError
from runner.model.verdicts import Verdict

FOLDER = Path("results")
# What the short form does not say of a case: how most of them end.
OF_A_PASS = {"verdict": "PASS", "reason": "", "ended": "exit:0", "notes": "", "rounds": {"PASS": 1}, "where": ""}


def on_record(folder: Path) -> list[Path]:
    """The documents in the folder."""
    return sorted(folder.glob("*.json"))


def is_short(document: Mapping[str, Any]) -> bool:
    """Whether this is the short form of a results document."""
    return isinstance(document.get("suite_file"), str)


def expand(document: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The whole document, of the cases that are still what they were; `path` is where the short one is. Raises RunError."""
    then = dict(_lines(path.parent / Path(document["suite_file"]).name))
    cases = cases_of(ROOT)
    short, not_run, target = document.get("cases"), document.get("not_run"), document.get("target")
    if not isinstance(short, dict) or not isinstance(not_run, list) or not isinstance(target, dict) or not all(
        isinstance(entry, dict) for entry in short.values()
    ):
        raise RunError(f"{path}: 'cases', 'not_run' or 'target' has another type than it should; make it again with runner/ipcts keep")
    held = [case_id for case_id in then if case_id not in not_run]
    whole = [_whole_case(cases[case_id], short.get(case_id, {}), target) for case_id in held if case_id in cases and cases[case_id].digest == then[case_id]]
    counts = Counter(case["verdict"] for case in whole)
    changed = [f"{len(held) - len(whole)} cases have changed since this run, and are left out"] if len(whole) < len(held) else []
    kept = {key: value for key, value in document.items() if key not in ("suite_file", "not_run", "errors")}
    totals = {verdict.value: counts[verdict.value] for verdict in Verdict}
    return {**kept, "errors": [*document.get("errors", []), *changed], "totals": totals, "cases": whole}


def _whole_case(case: Case, entry: Mapping[str, Any], target: Mapping[str, Any]) -> dict[str, Any]:
    told = {key: entry.get(key, value) for key, value in OF_A_PASS.items()}
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
def cases_of(root: Path) -> Mapping[str, Case]:
    """The cases of a checkout by id, without a look at what else lies there; raises FrontMatterError."""
    return {case.id: case for case in (parse_case(root, source) for source in case_sources(root))}


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
