# SPDX-License-Identifier: MIT
"""What is on record about this system."""

from __future__ import annotations

from runner.model.deviations import load_deviations
from runner.tests.checkout import ROOT


def known_to_vary() -> set[str]:
    """The cases that fail here under a condition only, according to the deviations files."""
    return {case for case, known in load_deviations(ROOT, ("linux", "glibc"), "this test", ROOT).items() if known.condition}
