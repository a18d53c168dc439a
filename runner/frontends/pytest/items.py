# SPDX-License-Identifier: MIT
"""What pytest collects: one item for each case, and one for each deviations entry that names no case."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.frontends.pytest.junit import LINE
from runner.frontends.pytest.options import CASES
from runner.model.case import NEEDS, OTHER_SUFFIXES, PROFILES, Case, FrontMatterError, case_sources, id_of, parse_case
from runner.model.deviations import Known
from runner.model.results import CaseResult, unknown_entry


def families_of(case_id: str) -> list[str]:
    """The markers for where a case stands: its family; for a scenario `scenario`, too."""
    parts = case_id.split("/")
    return parts[:2] if parts[0] == "scenario" else parts[:1]


def marker_of_need(need: str) -> str:
    """The marker for a word of `needs`."""
    return f"needs_{need.replace('-', '_')}"


@functools.cache
def _marker(name: str) -> pytest.MarkDecorator:
    """One object for all cases: pytest looks each name up among all that are registered."""
    marker: pytest.MarkDecorator = getattr(pytest.mark, name)
    return marker


@functools.cache
def all_ids() -> frozenset[str]:
    """The ids of all cases that the checkout has."""
    return frozenset(map(id_of, case_sources(ROOT)))


def register_markers(config: pytest.Config) -> None:
    """Makes families, profiles and needs known to `-m`."""
    for family in sorted({part for case_id in all_ids() for part in families_of(case_id)}):
        config.addinivalue_line("markers", f"{family}: cases of this family")
    for profile in PROFILES:
        config.addinivalue_line("markers", f"{profile}: cases of this profile")
    for need in sorted(NEEDS):
        config.addinivalue_line("markers", f"{marker_of_need(need)}: cases that need this")


def collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A case is a .cpp file below cases/, outside cases/support/; one with another suffix of C++ is told how to be called."""
    name = str(file_path)  # comparing names is much faster than comparing paths
    if not name.endswith((".cpp", *OTHER_SUFFIXES)) or not name.startswith(f"{CASES}/") or name.startswith(f"{CASES}/support/"):
        return None
    collector: pytest.Collector = CaseFile.from_parent(parent, path=file_path)
    return collector


class _OneLook:
    """What pytest collects, with hooks that are looked for once: pytest asks for them again and again, and looks at the disk each time."""

    @functools.cached_property
    def ihook(self) -> Any:
        """The hooks of its directory."""
        return super().ihook  # type: ignore[misc]


class CaseFile(_OneLook, pytest.File):
    """The source of one case."""

    def collect(self) -> Iterable[pytest.Item]:
        """Yields the one case; raises FrontMatterError."""
        case = parse_case(ROOT, self.path.relative_to(ROOT))
        yield CaseItem.from_parent(self, name=case.id, case=case)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """A malformed front matter is one line that says so, not a traceback."""
        if isinstance(excinfo.value, FrontMatterError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class ResultItem(_OneLook, pytest.Item):
    """An item whose result decides what pytest reports (reporting.py), without any set-up or call of pytest's."""

    result: CaseResult | None = None

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the item comes from and what it is called."""
        return self.path, LINE, self.name

    @functools.cached_property
    def location(self) -> tuple[str, int | None, str]:
        """The same with a relative path. The id has it as a rule, and pytest would look for it."""
        if self.path.is_relative_to(self.config.rootpath):
            return self.nodeid.partition("::")[0], LINE, self.name
        return super().location

    def runtest(self) -> None:
        """Never called: the verdict comes from the target."""
        raise NotImplementedError


class CaseItem(ResultItem):
    """One case."""

    def __init__(self, *, case: Case, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.case = case
        for name in (*families_of(case.id), case.profile.split()[0], *map(marker_of_need, case.needs)):
            self.add_marker(_marker(name))


class EntryItem(ResultItem):
    """A deviations entry that names no case."""

    def __init__(self, *, known: Known, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.result = unknown_entry(known)


class DeviationsFile(pytest.File):
    """A deviations file, as the parent of its entries that name no case."""

    def collect(self) -> Iterable[pytest.Item]:
        """Nothing: such entries are added when all cases are known."""
        return ()
