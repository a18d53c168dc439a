# SPDX-License-Identifier: MIT
"""The known deviations: each rests on a requirement, and the page of them is up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from runner.model.case import Case, load_cases
from runner.model.deviations import FOLDER, Known, load_file
from runner.model.toml_file import read_toml
from runner.reports.deviations_page import PAGE, page

_BINDING = ("shall", "shall fail", "documented")


def _is_breach(case: Case, entry: Known) -> bool:
    """Whether the document forbids what was seen. Where it leaves the result open, that is a result outside the set, or a case that did not come so far."""
    if not case.strength or case.strength in _BINDING or entry.observed == "":
        return True
    lines = zip(case.expected.splitlines(), (entry.observed or "").splitlines())
    return any(" or " in expected and seen != expected for expected, seen in lines)


def check_deviations(root: Path) -> Iterator[str]:
    """Every entry has a reason and names a case whose strength binds; docs/deviations.md is made from the entries."""
    cases = load_cases(root)
    by_id = {case.id: case for case in cases}
    for path in sorted((root / FOLDER).glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        shown = path.relative_to(root).as_posix()
        entries = load_file(root, path, "this check", unfinished=True)
        for table in read_toml(path, shown, "create it").get("known", []):
            if table["id"] not in entries:
                yield f"{shown}: {table['id']}: 'reason' is empty; say in a sentence what the system does"
        for case_id, entry in ((entry.id, entry) for last in entries.values() for entry in last.versions()):
            case = by_id.get(case_id)
            place = f"{entry.file}:{text.count(chr(10), 0, max(0, text.find(case_id))) + 1}"
            if case is None:
                yield f"{place}: {case_id}: there is no such case; remove the entry or correct its id"
            elif not _is_breach(case, entry):
                yield f"{place}: {case_id}: the document says '{case.strength}', which nobody can break; remove the entry, or correct 'observed'"
    file = root / PAGE
    if not file.exists() or file.read_text(encoding="utf-8") != page(root, cases):
        yield f"{PAGE}:1: not what the deviations files say; run runner/ipcts deviations"
