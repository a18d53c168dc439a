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
