# SPDX-License-Identifier: MIT
"""A failing case as a report for a terminal, and the parts that other reports share."""

from __future__ import annotations

import difflib
import shlex
from typing import Any

from runner.model.address import case_address
from runner.model.case import Case
from runner.model.reference import addresses
from runner.model.results import CaseResult
from runner.model.text import escape, shown_part
from runner.model.verdicts import HANG


def difference(expected: str, observed: str) -> str:
    """A unified diff of the two, escaped; '' if they are equal. Of an endless observation only the beginning."""
    sides = (escape(expected).splitlines(), shown_part(observed).splitlines())
    lines = difflib.unified_diff(*sides, "expected", "observed", lineterm="", n=1000)
    text = "\n".join(line for line in lines if not line.startswith("@@"))
    if not text and expected != observed:
        text = "--- expected\n+++ observed\n (only the line feed at the end differs)"
    elif text and observed and not observed.endswith("\n"):
        text += "\n\\ no line feed at the end of observed"
    return text


def describe_system(target: dict[str, Any]) -> str:
    """One line on the target; `target` as in the results document."""
    if "sysname" not in target:
        return escape(f"{target['name']} ({target['description']}), which did not say what it is")
    kernel = " ".join(str(target.get(key, "")) for key in ("sysname", "release", "kernel")).strip()
    rest = ", ".join(
        f"{name} {target[key]}" if name else str(target[key])
        for key, name in (("machine", ""), ("libc", ""), ("filesystem", "files on"), ("uid", "uid"), ("isolation", "isolation by"), ("software", ""))
        if key in target
    )
    return escape(f"{kernel}, {rest}").replace("\n", " ")


def commands(case: Case | CaseResult, repeat: str) -> list[tuple[str, str]]:
    """What repeats the case: (purpose, command). `repeat` is the command line of a run up to the case."""
    source = shlex.quote(str(case.source))
    return [
        ("repeat it", f"{repeat} {source}"),
        ("on the target", f"ipcts --case {case.id}"),
        ("its calls", f"strace -f ipcts --case {case.id}"),
        ("build it alone", f"c++ -std=c++20 -I cases {source}"),
    ]


def describe_end(ended: str) -> str:
    """How a case ended, in words; `ended` as in the results document."""
    if ended == HANG:
        return "did not return, and was ended at its time limit"
    return escape(ended.replace("exit:", "exit status ").replace("signal:", "killed by "))


def text_report(result: CaseResult, target: dict[str, Any], repeat: str, source: str, site: str = "") -> str:
    """The report for a terminal. `source` is the program's text, `site` the base address of the site with the cases' pages, or ''."""
    parts = [
        f"{result.id}: {result.reason}",
        "",
        f"  {result.statement}",
        "",
        f"  reference  {result.ref}",
        *(f"             {address}" for address in addresses(result.ref)),
        *([f"  page       {case_address(site, result.id)}"] if site else []),
        f"  profile    {result.profile}{f', the document says: {result.strength}' if result.strength else ''}",
        f"  system     {describe_system(target)}",
        f"  ended      {describe_end(result.ended)}, {result.seconds:.3f} s",
    ]
    parts += [f"  {purpose:<14} {command}" for purpose, command in commands(result, repeat)]
    if result.observed is not None:
        parts += ["", difference(result.expected, result.observed) or "(the observation is as expected)"]
    if result.notes:
        parts += ["", "notes (standard error):", shown_part(result.notes).rstrip("\n")]
    parts += ["", f"{result.source}:", source.rstrip("\n")]
    return "\n".join(parts)
