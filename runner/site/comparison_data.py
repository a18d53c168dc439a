# SPDX-License-Identifier: MIT
"""What the comparison in the browser (static/compare.js) has to know of a results document, as small as it can be.

It follows runner/model/comparison.py; runner/tests/test_site_browser.py compares the two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from runner.model.text import one_line
from runner.model.verdicts import HANG, Verdict

# A letter for each verdict, as static/compare.js reads them.
LETTERS = {
    Verdict.PASS: "P",
    Verdict.FAIL: "F",
    Verdict.KNOWN: "K",
    Verdict.STALE: "S",
    Verdict.UNSTABLE: "U",
    Verdict.UNRESOLVED: "R",
    Verdict.UNSUPPORTED: "N",
    Verdict.UNTESTED: "T",
}
# Why a case can't be told by its verdict alone.
CONDITION, LEAVES_OPEN, RACE, HANGS = 1, 2, 4, 8
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LONGEST_REASON = 200


def comparison_data(document: Mapping[str, Any], expected: Mapping[str, str]) -> dict[str, Any]:
    """The facts by case id, to be written by `packed`; `expected` are the texts of this checkout.

    A fact is the verdict's letter, how long the case took and computed, in microseconds, and, where there is more to know, the reason, how
    the case failed, the flags above, the letters of several rounds, and what it expected where that is not what it expects now.
    """
    facts: dict[str, Any] = {}
    for case in document["cases"]:
        if not case["expected"] and case["verdict"] == Verdict.STALE:
            continue
        known = case["known"] or {}
        fails = case["verdict"] not in (Verdict.PASS, Verdict.STALE, Verdict.UNSUPPORTED, Verdict.UNTESTED)
        flags = CONDITION * bool(known.get("condition")) + LEAVES_OPEN * (case["verdict"] == Verdict.KNOWN and known.get("observed") is None)
        flags += RACE * ("rounds" in case["needs"]) + HANGS * (case["ended"] == HANG)
        rounds = "".join(sorted(LETTERS[Verdict(verdict)] for verdict in case["rounds"])) if len(case["rounds"]) > 1 else ""
        other = "" if case["expected"] == expected.get(case["id"]) else _digest(case["expected"])
        reason = _cut(known.get("reason", "") if case["verdict"] == Verdict.KNOWN else case["reason"])
        more = [reason, _digest(f"{case['ended']}\0{case['observed']}") if fails else "", flags, rounds, other]
        times = [round(case[key] * 1e6) for key in ("seconds", "cpu_seconds")]
        facts[case["id"]] = (LETTERS[Verdict(case["verdict"])], times, more if any(more) else None)
    return {"target": document["target"], "facts": facts}


def packed(data: Mapping[str, Any], ids: list[str]) -> dict[str, Any]:
    """The data for these ids, in their order: verdicts as one text, times as another, and reasons each once."""
    reasons: dict[str, int] = {"": 0}
    verdicts, times, more = [], [], {}
    for number, case_id in enumerate(ids):
        letter, taken, rest = data["facts"].get(case_id, (".", [], None))
        verdicts.append(letter)
        times.append(",".join(map(_base36, taken)))
        if rest:
            reason, *others = rest
            while others and not others[-1]:
                others.pop()
            more[number] = [reasons.setdefault(reason, len(reasons)), *others]
    return {
        "scale": float(data["target"]["time_scale"]),
        "verdicts": "".join(verdicts),
        "times": " ".join(times),
        "reasons": list(reasons),
        "more": more,
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _cut(text: str) -> str:
    shown = one_line(str(text))
    return shown if len(shown) <= _LONGEST_REASON else shown[:_LONGEST_REASON] + " ..."


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
