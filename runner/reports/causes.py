# SPDX-License-Identifier: MIT
"""The causes of a run's new failures in a few lines, for the end of the run."""

from __future__ import annotations

from runner.diagnose.diagnosis import FAILED, Diagnostician
from runner.diagnose.text import lines_of
from runner.model.errors import RunError
from runner.model.results import RunResults

FEW = 3  # failures that need no summary


def causes_in_short(run: RunResults) -> list[str]:
    """The causes in at most 25 lines; none where few cases failed."""
    if sum(result.verdict in FAILED for result in run.results) <= FEW:
        return []
    try:
        causes = Diagnostician(run.root).causes([result.to_json() for result in run.results], run.target["deviations"])
    except RunError as error:  # the reports of the run stand without it
        return [f"ipcts: the causes can't be told: {error}"]
    return lines_of(causes)
