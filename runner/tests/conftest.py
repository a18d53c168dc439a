# SPDX-License-Identifier: MIT
"""Fixtures of the runner's own tests, their order, and those that runner/check does not repeat."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from runner.tests.checkout import ROOT, Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty checkout."""
    return Project(tmp_path)


@pytest.fixture
def check_module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """runner/check as a module."""
    loader = SourceFileLoader("check", str(ROOT / "runner/check"))
    spec = importlib.util.spec_from_loader("check", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "check", module)  # where dataclasses looks for it
    loader.exec_module(module)
    return module


LONGEST = (
    "test_real_build", "test_boot", "test_starters", "test_pytest_habits", "test_hostile_targets", "test_harmless", "test_results", "test_left_out",
    "test_single_starts", "test_diff", "test_ladder", "test_poor_systems", "test_site", "test_site_browser", "test_diagnose",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first, so that no worker has one of them left at the end."""
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))


# ---- tests that are not repeated ------------------------------------------------------------------
# Like objects and proofs, what long tests found holds as long as nothing changes that they depend on.

_STAMPS = ROOT / "build/tests"
_EVERY_TEST = ("CMakeLists.txt", "CMakePresets.json", "conftest.py", "pyproject.toml", "runner")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What runner/check asks for."""
    text = "leave out a long test that has passed with the same files, compiler and kernel (marker unless_unchanged)"
    parser.addoption("--skip-unchanged", action="store_true", help=text)


def pytest_configure(config: pytest.Config) -> None:
    """The marker of these tests."""
    text = "unless_unchanged(*places): it takes long, and depends on nothing but the runner, CMake's files, the compiler, the kernel, the user and these files"
    config.addinivalue_line("markers", text)


@cache
def _digest(places: tuple[str, ...]) -> str:
    """Of all that a test with these places depends on. Tests are part of the runner, for they use each other's functions."""
    content = hashlib.sha256(subprocess.run(["c++", "--version"], stdout=subprocess.PIPE, check=False).stdout)
    content.update(f"{os.geteuid()} {os.uname()}".encode())
    for place in (ROOT / name for name in (*_EVERY_TEST, *places)):
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                content.update(f"{path}\0".encode() + path.read_bytes())
    return content.hexdigest()


def _stamp(item: pytest.Item) -> Path | None:
    if (marker := item.get_closest_marker("unless_unchanged")) is None:
        return None
    return _STAMPS / hashlib.sha256(f"{item.nodeid}\0{_digest(marker.args)}".encode()).hexdigest()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Before its fixtures are made."""
    if item.config.getoption("--skip-unchanged") and (stamp := _stamp(item)) and stamp.exists():
        pytest.skip("nothing that it depends on has changed since it passed; runner/check --all repeats it")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Takes down that it has passed."""
    outcome = yield
    if outcome.excinfo is None and (stamp := _stamp(item)):  # type: ignore[attr-defined]
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()
