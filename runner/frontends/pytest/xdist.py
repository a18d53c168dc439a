# SPDX-License-Identifier: MIT
"""What changes where pytest-xdist distributes the run: workers run cases, the controller builds and gathers."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.model.case import Case, parse_case


def is_worker(config: pytest.Config) -> bool:
    """Whether this process is a worker of pytest-xdist."""
    return hasattr(config, "workerinput")


def workers(config: pytest.Config) -> int:
    """How many workers of pytest-xdist there are, told to each of them."""
    return int(config.workerinput["workercount"])  # type: ignore[attr-defined]


def distributes(config: pytest.Config) -> bool:
    """Whether this process is the controller of pytest-xdist."""
    return not is_worker(config) and bool(getattr(config.option, "numprocesses", None) or getattr(config.option, "tx", None))


class Controller:
    """The hooks of the controller: which cases there are, and the workers' errors.

    `selected` is filled with the cases that the workers collected, for those that nobody gets to run; `fail` takes an error.
    """

    def __init__(self, selected: dict[str, Case], fail: Callable[[str], None]) -> None:
        self._selected = selected
        self._fail = fail
        self._nodes: list[Any] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodeready(self, node: Any) -> None:
        """A worker has come up."""
        self._nodes.append(node)

    def pytest_keyboard_interrupt(self) -> None:
        """Tells the workers at once: execnet lets them go on for 5 s, and kills them 5 s later, though a session may still be to end."""
        for node in self._nodes:
            if process := getattr(getattr(node.gateway, "_io", None), "popen", None):  # there is none for a worker on another machine
                with contextlib.suppress(OSError):
                    process.send_signal(signal.SIGTERM)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: Any, ids: list[str]) -> None:
        """Notes the cases that the first worker has collected."""
        if not self._selected:
            for nodeid in ids:
                source = Path(nodeid.partition("::")[0])
                if source.suffix == ".cpp":
                    case = parse_case(ROOT, source)
                    self._selected[case.id] = case

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """A worker's errors are the run's."""
        for text in getattr(node, "workeroutput", {}).get("ipcts-errors", ()):
            self._fail(text)
