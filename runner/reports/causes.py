# SPDX-License-Identifier: MIT
"""The causes of a run's new failures, for all that tells them."""

from __future__ import annotations

from functools import lru_cache

from runner.diagnose.diagnosis import Diagnostician, FoundCause
from runner.model.results import RunResults

FEW = 3  # failures that need no summary


@lru_cache(maxsize=1)  # the bug reports and the end of the run ask for the same ones
def causes_of(run: RunResults) -> list[FoundCause]:
    """The causes of the run's new failures, most certain first; raises RunError."""
    return Diagnostician(run.root).causes([result.to_json() for result in run.results], run.target["deviations"])
