# SPDX-License-Identifier: MIT
"""A case that leaves something behind passes, and its author is told."""

from __future__ import annotations

from runner.tests.checkout import Project


def test_the_summary_names_untidy_cases(tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    project = Project(tmp_path_factory.mktemp("untidy"))
    project.add("a/x/tidy", "a/x/untidy")
    project.plan({"a/x/untidy": "note:left behind: a process\n"})
    run = project.pytest("-q")
    assert run.status == 0, run.output
    assert "ipcts: the agent had to remove what these cases left behind: a/x/untidy\n" in run.output
