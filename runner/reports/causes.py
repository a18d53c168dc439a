# SPDX-License-Identifier: MIT
"""The causes of a run's new failures, for all that tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from runner.diagnose.diagnosis import FAILED, Diagnostician, FoundCause
from runner.model.errors import RunError
from runner.model.results import CaseResult, RunResults

FEW = 3  # failures that need no summary


def failed_of(run: RunResults) -> dict[str, CaseResult]:
    """The new failures of a run, by id."""
    return {result.id: result for result in run.results if result.verdict in FAILED and result.statement}


@lru_cache(maxsize=1)  # the reports and the end of the run ask for the same ones
def causes_of(run: RunResults) -> list[FoundCause]:
    """The causes of the run's new failures, most certain first; raises RunError."""
    return Diagnostician(run.root).causes([result.to_json() for result in run.results], run.target["deviations"])


def groups_of(run: RunResults, failed: Mapping[str, CaseResult]) -> list[tuple[FoundCause | None, Sequence[str]]]:
    """These failures by cause, the simplest case of each first; each that no cause joins is alone."""
    if len(failed) <= FEW:
        return [(None, [case]) for case in failed]
    try:
        causes = causes_of(run)
    except RunError:  # the end of the run tells it; the reports stand without it
        return [(None, [case]) for case in failed]
    groups: list[tuple[FoundCause | None, Sequence[str]]] = []
    for cause in causes:
        cases = [case for case in cause.cases if case in failed]
        if cause.interface and len(cases) > 1:
            groups.append((cause, cases))
        else:
            groups += [(None, [case]) for case in cases]
    return groups
