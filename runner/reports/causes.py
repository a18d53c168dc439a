# SPDX-License-Identifier: MIT
"""The causes of a run's new failures, and the few lines of them that end the run."""

from __future__ import annotations

from functools import lru_cache

from runner.diagnose.diagnosis import FAILED, Diagnostician, FoundCause
from runner.diagnose.text import lines_of
from runner.model.errors import RunError
from runner.model.results import RunResults

FEW = 3  # failures that need no summary


@lru_cache(maxsize=1)  # the bug reports and the end of the run ask for the same ones
def causes_of(run: RunResults) -> list[FoundCause]:
    """The causes of the run's new failures, most certain first; raises RunError."""
    return Diagnostician(run.root).causes([result.to_json() for result in run.results], run.target["deviations"])


def causes_in_short(run: RunResults) -> list[str]:
    """The causes in at most 25 lines; none where few cases failed."""
    if sum(result.verdict in FAILED for result in run.results) <= FEW:
        return []
    try:
        return lines_of(causes_of(run))
    except RunError as error:  # the reports of the run stand without it
        return [f"ipcts: the causes can't be told: {error}"]
