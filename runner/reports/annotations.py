# SPDX-License-Identifier: MIT
"""Annotations of GitHub: lines in the log of a job that GitHub shows beside the files, and on top of the job."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from runner.model.comparison import compare
from runner.model.results import RunResults
from runner.model.text import one_line
from runner.model.verdicts import Verdict
from runner.reports.causes import failed_of, groups_of
from runner.reports.json_document import document

MOST = 10  # of one step that GitHub shows


def in_github(environment: Mapping[str, str]) -> bool:
    """Whether this is a job of GitHub Actions."""
    return environment.get("GITHUB_ACTIONS") == "true"


def pause() -> tuple[str, str]:
    """The lines between which GitHub obeys no line of the log: what comes from a target may look like a command."""
    token = secrets.token_hex(16)
    return f"::stop-commands::{token}", f"::{token}::"


def annotations_of(run: RunResults, environment: Mapping[str, str]) -> list[str]:
    """One for each cause of new failures and each stale entry; with a baseline only what got worse. None outside GitHub Actions."""
    if not in_github(environment):
        return []
    failed = failed_of(run)
    stale = [result for result in run.results if result.verdict == Verdict.STALE]
    if run.baseline:
        worse = {change.id for change in compare(run.baseline, document(run), only_common=True).worse}
        failed, stale = {case: result for case, result in failed.items() if case in worse}, []
    place = Path(environment.get("GITHUB_WORKSPACE") or run.root)
    lines = []
    for cause, cases in groups_of(run, failed):
        first = failed[cases[0]]
        title = f"{cause.title} ({len(cases)} cases)" if cause else first.id
        text = f"{first.id}: {first.reason}\n{first.statement}\n{first.ref}"
        lines.append(_annotation(run.root / first.source, place, title, text))
    lines += [_annotation(run.root / result.source, place, result.id, result.reason) for result in stale]
    return lines[:MOST]


def _annotation(file: Path, place: Path, title: str, text: str) -> str:
    """The file is named only where it is in the repository that GitHub shows."""
    path = os.path.relpath(file, place)
    where = "" if path.startswith("..") else f"file={_property(path)},line=1,"
    message = _data("\n".join(one_line(line) for line in text.splitlines()))
    return f"::error {where}title={_property(one_line(title))}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
