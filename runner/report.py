# SPDX-License-Identifier: MIT
"""A failing case as a bug report: for the terminal, as Markdown, and as one C++ file that stands alone."""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from runner import VERSION
from runner.errors import RunError
from runner.results import CaseResult, write_file
from runner.text import escape, shown_part

_INCLUDE = re.compile(r'\s*#\s*include\s*"(support/[^"]+)"')
_PRAGMA_ONCE = re.compile(r"\s*#\s*pragma\s+once\b")


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
        return escape(f"{target['name']} ({target['description']}), which never said what it is")
    kernel = " ".join(str(target.get(key, "")) for key in ("sysname", "release", "kernel")).strip()
    rest = ", ".join(
        f"{name} {target[key]}" if name else str(target[key])
        for key, name in (("machine", ""), ("libc", ""), ("filesystem", "files on"), ("uid", "uid"), ("isolation", "isolation by"))
        if key in target
    )
    return escape(f"{kernel}, {rest}").replace("\n", " ")


def commands(result: CaseResult, repeat: str) -> list[tuple[str, str]]:
    """What repeats the case: (purpose, command). `repeat` is the command line of this run up to the case."""
    source = shlex.quote(result.source)
    return [
        ("repeat it", f"{repeat} {source}"),
        ("on the target", f"build/ipcts --case {result.id}"),
        ("build it alone", f"c++ -std=c++20 -I cases {source}"),
    ]


def _ended(result: CaseResult) -> str:
    return escape(result.ended.replace("exit:", "exit status ").replace("signal:", "killed by "))


def text_report(result: CaseResult, target: dict[str, Any], repeat: str, source: str) -> str:
    """The report for a terminal. `source` is the program's text."""
    parts = [
        f"{result.id}: {result.reason}",
        "",
        f"  {result.statement}",
        "",
        f"  reference  {result.ref}",
        f"  profile    {result.profile}",
        f"  system     {describe_system(target)}",
        f"  ended      {_ended(result)}, {result.seconds:.3f} s",
    ]
    parts += [f"  {purpose:<14} {command}" for purpose, command in commands(result, repeat)]
    if result.observed is not None:
        parts += ["", difference(result.expected, result.observed) or "(the observation is as expected)"]
    if result.notes:
        parts += ["", "notes (standard error):", shown_part(result.notes).rstrip("\n")]
    parts += ["", f"{result.source}:", source.rstrip("\n")]
    return "\n".join(parts)


def _fenced(language: str, text: str) -> list[str]:
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return [f"{fence}{language}", text.rstrip("\n"), fence, ""]


def markdown_report(result: CaseResult, target: dict[str, Any], repeat: str, source: str) -> str:
    """The report as Markdown, ready to paste."""
    parts = [
        f"# {result.id}",
        "",
        result.statement,
        "",
        f"- Reference: {result.ref}",
        f"- Profile: {result.profile}",
        f"- System: {describe_system(target)}",
        f"- Verdict: {result.verdict}: {result.reason}",
        f"- Ended: {_ended(result)}",
        f"- Suite: ipcts {VERSION}",
        "",
    ]
    if result.observed is not None:
        parts += ["## Expected and observed", ""]
        parts += _fenced("diff", difference(result.expected, result.observed) or "(the observation is as expected)")
    if result.notes:
        parts += ["## Notes (standard error)", "", *_fenced("", shown_part(result.notes))]
    alone = f"c++ -std=c++20 {report_name(result.id)}.cpp && ./a.out"
    parts += ["## Repeat it", ""]
    parts += _fenced("sh", "\n".join(f"{command:<70}  # {purpose}" for purpose, command in commands(result, repeat)))
    parts += ["The file beside this report stands alone:", "", *_fenced("sh", alone)]
    parts += ["## Source", "", *_fenced("cpp", source)]
    return "\n".join(parts)


def report_name(case_id: str) -> str:
    """The name, without suffix, of a case's report files."""
    return case_id.replace("/", ".")


def self_contained(root: Path, source: Path) -> str:
    """The program in one file, its support headers put in where they are included first; raises RunError."""
    return "".join(_expanded(root, source, set()))


def _expanded(root: Path, file: Path, seen: set[str]) -> Iterator[str]:
    for line in _read(root, file).splitlines(keepends=True):
        if _PRAGMA_ONCE.match(line):
            continue
        found = _INCLUDE.match(line)
        if not found:
            yield line
        elif found[1] not in seen:
            seen.add(found[1])
            yield f"// ---- cases/{found[1]} {'-' * max(3, 100 - len(found[1]))}\n\n"
            yield from _expanded(root, Path("cases") / found[1], seen)
            yield f"// ---- end of cases/{found[1]} {'-' * max(3, 93 - len(found[1]))}\n"


def _read(root: Path, file: Path) -> str:
    try:
        text = (root / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{file}: cannot be read ({error}); make it a readable file") from error
    return text if text.endswith("\n") else text + "\n"


def write_reports(directory: Path, root: Path, result: CaseResult, target: dict[str, Any], repeat: str) -> None:
    """Writes NAME.md and NAME.cpp into `directory`; raises RunError."""
    name = report_name(result.id)
    source = _read(root, Path(result.source))
    write_file(directory / f"{name}.md", markdown_report(result, target, repeat, source))
    write_file(directory / f"{name}.cpp", self_contained(root, Path(result.source)))
