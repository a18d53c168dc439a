# SPDX-License-Identifier: MIT
"""What ipcts adds to the file of pytest's --junitxml: properties of the run and of each case, and names by which viewers can group.

The file and the line of a case are pytest's own, with `junit_family = xunit1` in pyproject.toml.
"""

from __future__ import annotations

from typing import Any

import pytest
from _pytest.junitxml import xml_key  # pytest has fixtures for the same, which cases cannot use

from runner.model.address import case_address
from runner.model.results import CaseResult
from runner.model.suite import describe_suite
from runner.model.text import one_line

LINE = 1  # of the source, which pytest copies as it is: the statement stands there


def properties_of(result: CaseResult, site: str) -> list[tuple[str, str]]:
    """The properties of a case that has run. `site` is the base address of the site with the cases' pages, or ''."""
    pairs = {
        "id": result.id,
        "verdict": result.verdict,
        "statement": result.statement,
        "reference": result.ref,
        "profile": result.profile,
        "strength": result.strength,
        "address": case_address(site, result.id),
    }
    return [(key, value) for key, value in pairs.items() if value]


def name_case(config: pytest.Config, report: pytest.TestReport, case_id: str) -> None:
    """Gives the case a class that is its interface: `pipe.read` and `eof`, instead of a class for each case."""
    xml = config.stash.get(xml_key, None)
    interface, _, slug = case_id.rpartition("/")
    if xml is not None and interface:
        node = xml.node_reporter(report)
        node.add_attribute("classname", interface.replace("/", "."))
        node.add_attribute("name", slug)


def start_clock(config: pytest.Config) -> None:
    """Lets the time of the suite begin now: the build before the run may take minutes, and says nothing of the target."""
    xml = config.stash.get(xml_key, None)
    if xml is not None:
        xml.pytest_sessionstart()


def describe_run(config: pytest.Config, target: dict[str, Any]) -> None:
    """Names the suite after the target, so that several targets in one job can be told apart, and says what it was."""
    xml = config.stash.get(xml_key, None)
    if xml is None:
        return
    if xml.suite_name == "pytest":  # nobody chose another one
        xml.suite_name = f"ipcts on {one_line(str(target['name']))}"
    for key, value in describe_suite().items():
        xml.add_global_property(f"suite.{key}", value)
    for key, value in target.items():
        text = " ".join(map(str, value)) if isinstance(value, list) else str(value)
        xml.add_global_property(f"target.{key}", one_line(text))
