# SPDX-License-Identifier: MIT
"""Tells a result in pytest's terms: passed, failed, xfailed, skipped, or an error of the set-up.

PASS passes, FAIL, UNSTABLE and STALE fail, KNOWN is an expected failure, UNSUPPORTED a skip, and UNRESOLVED an error: for pytest that is
a set-up that failed. All of pytest's own reports, such as -rx, --lf and --junitxml, follow from that.
"""

from __future__ import annotations

import time
from typing import Any, Literal

import pytest
from _pytest._code.code import ReprFileLocation, TerminalRepr

from runner.frontends.pytest.items import ResultItem
from runner.frontends.pytest.junit import properties_of
from runner.model.results import CaseResult
from runner.model.verdicts import Verdict

_Phase = Literal["setup", "call", "teardown"]
_Outcome = Literal["passed", "failed", "skipped"]


class ReportText(TerminalRepr):
    """A failure's text, with the line that pytest shows in its summary and JUnit as the message."""

    def __init__(self, text: str, result: CaseResult) -> None:
        self._text = text
        self.reprcrash = ReprFileLocation(result.source, 1, result.reason)

    def toterminal(self, tw: Any) -> None:
        """Writes it."""
        tw.line(self._text)

    def __str__(self) -> str:
        return self._text


def reports_of(item: ResultItem, text: str, target: dict[str, Any], site: str) -> list[pytest.TestReport]:
    """The reports of an item that has its result.

    `text` is the failure's whole report, `target` goes with the deciding report, `site` is the base address of the cases' pages, or ''.
    """
    result = item.result
    assert result is not None
    verdict = Verdict(result.verdict)
    when: _Phase = "setup" if verdict is Verdict.UNRESOLVED else "call"
    outcome: _Outcome = "failed"
    longrepr: Any = None
    known = ""
    if verdict is Verdict.PASS:
        outcome = "passed"
    elif verdict is Verdict.UNSUPPORTED:
        outcome, longrepr = "skipped", (str(item.path), 1, f"Skipped: {result.reason}")
    elif verdict is Verdict.KNOWN and not item.config.option.runxfail:
        outcome, longrepr, known = "skipped", ReportText(text, result), result.reason
    else:
        longrepr = ReportText(text, result)
    item.user_properties = list(properties_of(result, site))
    deciding = _report(item, when, outcome, longrepr, result.seconds)
    if known:
        setattr(deciding, "wasxfail", known)  # pytest sets it so, and some versions do not declare it
    deciding.ipcts = {"result": result.to_json(), "target": target}  # type: ignore[attr-defined]
    return [deciding, _report(item, "teardown", "passed", None, 0.0)]


def _report(item: ResultItem, when: _Phase, outcome: _Outcome, longrepr: Any, seconds: float) -> pytest.TestReport:
    now = time.time()
    return pytest.TestReport(
        nodeid=item.nodeid,
        location=item.location,
        keywords={name: 1 for name in item.keywords},
        outcome=outcome,
        longrepr=longrepr,
        when=when,
        user_properties=item.user_properties,
        duration=seconds,
        start=now - seconds,
        stop=now,
    )
