# SPDX-License-Identifier: MIT
"""What soak calls a change."""

from __future__ import annotations

import pytest

from runner.commands.soak import changed_cases


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("PASS", "PASS", False),
        ("PASS", "FAIL", True),
        ("KNOWN", "PASS", True),
        ("KNOWN or PASS", "FAIL", True),
        ("PASS", "KNOWN or PASS", False),  # started alone, a case cannot tell for which version of the C library an entry has to hold
        ("KNOWN or PASS", "KNOWN", False),
    ],
)
def test_a_verdict_changes(before: str, after: str, changed: bool) -> None:
    assert changed_cases({"a/b/c": (before, "")}, {"a/b/c": (after, "")}) == (["a/b/c"] if changed else [])


def test_a_case_is_missing() -> None:
    assert changed_cases({"a/b/c": ("PASS", "")}, {}) == ["a/b/c"]
