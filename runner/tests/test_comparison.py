# SPDX-License-Identifier: MIT
"""What counts as a difference between two results documents, and what does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runner.model.comparison import FLOOR, Change, Kind, compare
from runner.model.document import FORMAT, load_document
from runner.model.errors import RunError
from runner.tests.documents import made_case, made_document, made_entry

Case = dict[str, Any]


def passes(**more: Any) -> Case:
    return made_case("a/b/c", **more)


def fails(observed: str | None = "a: 1\n", verdict: str = "FAIL", **more: Any) -> Case:
    return made_case("a/b/c", verdict, observed, **more)


def known(observed: str = "a: 1\n", **entry: Any) -> Case:
    return fails(observed, "KNOWN", known=made_entry(**entry))


UNRESOLVED = fails(None, "UNRESOLVED", ended="died", notes=None)
UNSUPPORTED = fails("", "UNSUPPORTED", ended="exit:77")
UNTESTED = fails(None, "UNTESTED", ended="")
HANGS = fails("", ended="hang")
FLICKERS = fails(verdict="UNSTABLE", rounds={"PASS": 5, "FAIL": 2})
NEVER_PASSES = fails(verdict="UNSTABLE", rounds={"UNRESOLVED": 5, "FAIL": 2})
STALE = made_case("a/b/c", "STALE", known=made_entry())
CONDITIONAL = known(condition="the weather")


def only_change(old: Case | None, new: Case | None) -> Change | None:
    rest = [made_case("a/b/d")]
    before, after = (made_document(*rest, *([case] if case else [])) for case in (old, new))
    made = compare(before, after)
    assert len(made.changes) <= 1
    return made.changes[0] if made.changes else None


@pytest.mark.parametrize(
    ("old", "new", "kind", "worse"),
    [
        (passes(), fails(), Kind.NEWLY_FAILING, True),
        (passes(), UNRESOLVED, Kind.NEWLY_FAILING, True),
        (passes(), known(), Kind.NEWLY_FAILING, True),
        (passes(), NEVER_PASSES, Kind.NEWLY_FAILING, True),
        (STALE, fails(), Kind.NEWLY_FAILING, True),
        (known(), passes(), Kind.NEWLY_PASSING, False),
        (known(), STALE, Kind.NEWLY_PASSING, False),
        (UNRESOLVED, passes(), Kind.NEWLY_PASSING, False),
        (fails(), fails("a: 2\n"), Kind.FAILING_OTHERWISE, False),
        (fails(), UNRESOLVED, Kind.FAILING_OTHERWISE, True),
        (fails(), fails(ended="signal:SIGSEGV"), Kind.FAILING_OTHERWISE, True),
        (fails(), HANGS, Kind.FAILING_OTHERWISE, True),
        (HANGS, fails(), Kind.FAILING_OTHERWISE, False),
        (known(observed="a: 1\n"), known(observed="a: 2\n", reason="another"), Kind.FAILING_OTHERWISE, False),
        (known(), HANGS, Kind.FAILING_OTHERWISE, True),
        (passes(), UNSUPPORTED, Kind.GONE, True),
        (fails(), UNTESTED, Kind.GONE, False),
        (passes(), None, Kind.GONE, False),
        (FLICKERS, UNTESTED, Kind.GONE, False),
        (UNSUPPORTED, fails(), Kind.NEW, False),
        (None, passes(), Kind.NEW, False),
        (passes(seconds=0.01), passes(seconds=FLOOR + 0.1), Kind.SLOWER, True),
        (passes(seconds=1.0, cpu_seconds=0.5), passes(seconds=9.0, cpu_seconds=FLOOR + 1), Kind.SLOWER, True),
    ],
)
def test_differences(old: Case | None, new: Case | None, kind: Kind, worse: bool) -> None:
    change = only_change(old, new)
    assert change and (change.kind, change.worse) == (kind, worse)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (passes(), passes(notes="another note\n")),
        (passes(), STALE),
        (fails(), fails(notes="another note\n", reason="another")),
        (fails(), known()),
        (UNSUPPORTED, UNTESTED),
        (UNRESOLVED, UNRESOLVED | {"reason": "another"}),
        (known(), known(observed="a: 2\n")),  # the entry gives no output, so that any will do
        (known(), fails("a: 2\n")),
        (known(), fails("a: 2\n", "KNOWN", known=made_entry(observed="a: 2\n"))),
        (passes(), FLICKERS),
        (FLICKERS, passes()),
        (FLICKERS, fails()),
        (NEVER_PASSES, fails("a: 3\n")),
        (passes(), CONDITIONAL),
        (CONDITIONAL, passes()),
        (passes(seconds=2.0), passes(seconds=3.0 + FLOOR)),  # not three times as long
        (passes(seconds=0.001), passes(seconds=0.9 * FLOOR)),  # may be noise
        (passes(seconds=0.01, needs=["rounds"]), passes(seconds=600.0)),  # --stress
        (passes(seconds=1.2, cpu_seconds=1.0), passes(seconds=10.7, cpu_seconds=1.1)),  # it waited for a processor
        (HANGS, HANGS | {"seconds": 30.0}),
    ],
)
def test_what_is_no_difference(old: Case, new: Case) -> None:
    assert only_change(old, new) is None


def test_what_comes_and_goes_is_named() -> None:
    assert compare(made_document(FLICKERS), made_document(passes())).unsteady == ["a/b/c"]
    assert compare(made_document(CONDITIONAL), made_document(passes())).unsteady == ["a/b/c"]
    assert not compare(made_document(passes()), made_document(STALE)).unsteady
    assert not compare(made_document(CONDITIONAL), made_document(fails())).unsteady


def test_a_slow_machine_makes_no_case_slower() -> None:
    def document(factor: float, last: float = 1.0, **target: Any) -> Case:
        return made_document(*(made_case(f"a/b/{number}", seconds=factor * (last if number == 29 else 1)) for number in range(30)), **target)

    assert not compare(document(1.0), document(9.0)).changes
    assert [change.id for change in compare(document(1.0), document(9.0, last=4.0)).changes] == ["a/b/29"]
    assert not compare(document(1.0), document(1.0, last=4.0, time_scale=3)).changes


def test_entries_without_a_case_are_no_cases() -> None:
    entry = made_case("a/b/c", "STALE", None, expected="", source="expected/deviations/x.toml")
    assert not compare(made_document(entry), made_document()).changes


def test_only_common() -> None:
    old, new = made_document(made_case("a/b/c"), made_case("a/b/d")), made_document(made_case("a/b/d"), made_case("a/b/e"))
    assert [change.kind for change in compare(old, new).changes] == [Kind.GONE, Kind.NEW]
    made = compare(old, new, only_common=True)
    assert (list(made.changes), made.common, made.alone) == ([], 1, 2)


def test_another_expected_text_is_told() -> None:
    change = only_change(passes(), fails("a: 0\n", expected="a: 1\n"))
    assert change and change.other_case


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ({"format": FORMAT + 1}, f"its format is {FORMAT + 1}"),
        ({"target": {"name": "x", "time_scale": "1", "deviations": []}}, "time scale"),
        ({"target": {"name": "x", "time_scale": float("nan"), "deviations": []}}, "time scale"),
        ({"cases": [7]}, "a case has no id"),
        ({"cases": [made_case("a/b/c"), made_case("a/b/c")]}, "a/b/c is there twice"),
        ({"cases": [made_case("a/b/c", observed=7)]}, "'observed' of a/b/c"),
        ({"cases": [made_case("a/b/c", seconds=None)]}, "'seconds' of a/b/c"),
        ({"cases": [made_case("a/b/c", known=[])]}, "'known' of a/b/c"),
        ({"cases": [made_case("a/b/c", "GOOD\x1b")]}, r"'GOOD\x1b'"),
    ],
)
def test_documents_that_are_none(spoil: Case, words: str, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text(json.dumps(made_document(made_case("a/b/c"))))
    assert load_document(file)
    file.write_text(json.dumps(made_document() | spoil))
    with pytest.raises(RunError) as caught:
        load_document(file)
    assert words in str(caught.value) and str(file) in str(caught.value) and "\n" not in str(caught.value)
