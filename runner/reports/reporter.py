# SPDX-License-Identifier: MIT
"""The one interface of all reports of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from runner.model.results import RunResults


class Reporter(Protocol):
    """Makes one kind of report of a finished run.

    `option` is the option of the front ends that asks for it, `metavar` and `help` are for their help texts.
    """

    option: str
    metavar: str
    help: str

    def check(self, place: Path) -> None:
        """Before the run: whether the report can be written to `place`. Raises RunError."""

    def write(self, run: RunResults, place: Path) -> None:
        """After the run: writes the report; raises RunError."""
