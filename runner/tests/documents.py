# SPDX-License-Identifier: MIT
"""Results documents made up for tests: valid, with nothing in them but what a test is about."""

from __future__ import annotations

from typing import Any

from runner import ROOT
from runner.model.document import FORMAT
from runner.model.verdicts import Verdict


def made_case(case: str, verdict: str = "PASS", observed: str | None = "a: 0\n", **more: Any) -> dict[str, Any]:
    """A case that expects `a: 0`; `more` are further keys of it."""
    return {
        "id": case,
        "source": f"cases/{case}.cpp",
        "statement": "It does what it says.",
        "ref": "POSIX.1-2024 XSH read()",
        "profile": "posix",
        "strength": "shall",
        "needs": [],
        "verdict": verdict,
        "reason": "",
        "ended": "exit:0",
        "expected": "a: 0\n",
        "observed": observed,
        "notes": "",
        "seconds": 0.001,
        "cpu_seconds": 0.001,
        "known": None,
        "rounds": {verdict: 1} if verdict not in (Verdict.UNSTABLE, Verdict.UNTESTED) else {},
    } | more


def made_entry(reason: str = "so it is", **more: Any) -> dict[str, Any]:
    """The deviations entry of a case."""
    return {"id": "", "reason": reason, "reference": "f", "seen": "s", "observed": None, "condition": None, "file": "x.toml"} | more


def made_document(*cases: dict[str, Any], **target: Any) -> dict[str, Any]:
    """A document of these cases; `target` are further keys of its target."""
    return {
        "format": FORMAT,
        "suite": {"name": "ipcts", "version": "0.1.0"},
        "target": {"name": "box", "description": "a box", "time_scale": 1, "deviations": []} | target,
        "started": "2026-01-02T03:04:05+00:00",
        "seconds": 1.0,
        "exit": 0,
        "errors": [],
        "totals": {verdict.value: sum(case["verdict"] == verdict for case in cases) for verdict in Verdict},
        "cases": list(cases),
    }


def expected_of(case: str) -> str:
    """What the case prints on a conforming system."""
    return (ROOT / "expected" / f"{case}.txt").read_text(encoding="utf-8")


def spoilt(case: str, number: int) -> str:
    """What the case prints where the value in this line is another one."""
    lines = expected_of(case).splitlines(keepends=True)
    changed = f"{''.join(lines[number - 1 : number]).rpartition(': ')[0]}: another\n"
    return "".join([*lines[: number - 1], changed, *lines[number:]])
