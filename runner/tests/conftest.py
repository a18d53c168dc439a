# SPDX-License-Identifier: MIT
"""Fixtures of the runner's own tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.tests.checkout import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty checkout."""
    return Project(tmp_path)


LONGEST = (
    "test_real_build", "test_boot", "test_starters", "test_pytest_habits", "test_hostile_targets", "test_harmless", "test_results", "test_left_out",
    "test_single_starts", "test_diff", "test_ladder", "test_poor_systems", "test_site", "test_site_browser", "test_diagnose",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first, so that no worker has one of them left at the end."""
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))
