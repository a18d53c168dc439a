# SPDX-License-Identifier: MIT
"""The pytest plugin: pytest's hooks, each handed to the module that has the work. docs/results.md is for users."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from runner import ROOT
from runner.frontends.pytest import items
from runner.frontends.pytest.building import build_showing_progress
from runner.frontends.pytest.options import Settings, add_options, concerns_cases, paths_of_ids
from runner.frontends.pytest.run import Run
from runner.frontends.pytest.xdist import Controller, distributes, is_worker
from runner.model.errors import RunError, nobody_reads
from runner.model.targets import listed_targets

_TESTS = ROOT / "runner/tests"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Our options, in a group of their own."""
    add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Registers the markers."""
    if not hasattr(config.option, "bug_reports"):
        raise pytest.UsageError(f"ipcts: pytest was started outside the checkout; start it in {ROOT}, or name that directory")
    items.register_markers(config)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Says what is wrong with the request before anything is begun: one line, exit status 2."""
    if config.option.help or config.option.version:
        return None
    try:
        if config.getoption("targets"):
            return _list_targets()
        paths_of_ids(config)
        if concerns_cases(config):
            run = Run(config, Settings.of(config, is_worker(config)))
            config.pluginmanager.register(run, "ipcts-run")
            if distributes(config):
                config.pluginmanager.register(Controller(run.selected, run.fail), "ipcts-controller")
                if run.settings.builds:
                    build_showing_progress(run.settings.target)
    except RunError as error:
        sys.stderr.write(f"ipcts: {error}\n")
        return 2
    return None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Cases are .cpp files."""
    return items.collect_file(file_path, parent)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """The project's own tests are collected where they are named, not by `pytest .`: they need more than the suite does."""
    if collection_path.name != _TESTS.name or collection_path != _TESTS:
        return None
    named = [Path(config.invocation_params.dir / argument.partition("::")[0]).absolute() for argument in config.args]
    return None if any(path == _TESTS.parent or path.is_relative_to(_TESTS) for path in named) else True


def _list_targets() -> int:
    """Prints the targets; the exit status."""
    targets = listed_targets(ROOT)
    width = max((len(target.name) for target in targets), default=0)
    lines = [f"{target.name:<{width}}  {target.description} [{target.what_is_missing() or 'present'}]" for target in targets]
    try:
        print(*lines, sep="\n", flush=True)
    except BrokenPipeError:
        return nobody_reads()
    return 0
