# SPDX-License-Identifier: MIT
"""The front matter of the cases, beyond its syntax."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from runner.lint.program import Program, programs, support_text
from runner.model.case import KEYS
from runner.model.reference import ReferenceFault, parse_references

_OPEN = ("may", "should", "unspecified", "implementation-defined")
# Pages of several functions that are called otherwise.
_SHARED_PAGES = {"clone", "fenv", "sigsetops"}


def check_front_matter(root: Path) -> Iterator[str]:
    """Statement, reference, strength, order of the keys and includes of each case."""
    everything = programs(root)
    known = _SHARED_PAGES | set(re.findall(r"\w+", support_text(root)))
    for program in everything:
        known.update(word.removeprefix("SYS_") for word in re.findall(r"\w+", program.bare))
        known.update(program.case.id.replace("-", "_").split("/"))
    for program in everything:
        yield from _statement(program)
        yield from _order(program)
        yield from _references(program, known)
        yield from _strength(program)


def _statement(program: Program) -> Iterator[str]:
    if "SPDX-" in program.case.statement:
        yield f"{program.place(0)}: the statement begins with an SPDX line; cases have none, LICENSE covers them"
    if not re.search(r'^#include "support/', program.text, re.MULTILINE):
        yield (
            f"{program.place(0)}: no support header is included, so the file does not compile alone;"
            ' add #include "support/case.hpp"'
        )


def _order(program: Program) -> Iterator[str]:
    present = [key for key in KEYS if program.key_offset(key)]
    for earlier, later in itertools.pairwise(present):
        if program.key_offset(earlier) > program.key_offset(later):
            yield f"{program.key_place(earlier)}: '{earlier}' stands behind '{later}'; the order is {', '.join(KEYS)}"


def _is_named(page: str, known: set[str]) -> bool:
    """Whether a case calls a function of this page: longjmp()'s tells of siglongjmp(), too, epoll_create()'s of epoll_create1()."""
    return page in known or any(name.endswith(page) or name.rstrip("0123456789") == page for name in known)


def _references(program: Program, known: set[str]) -> Iterator[str]:
    case, place = program.case, program.key_place("ref")
    try:
        references = parse_references(case.ref)
    except ReferenceFault as fault:
        yield f"{place}: {fault}"
        return
    for reference in references:
        named = reference.is_function or (reference.is_manual and reference.volume[0] in "23")
        if named and not _is_named(reference.page, known):
            yield f"{place}: ref names {reference.page}(), which no case calls; correct the name"
    manuals = [reference for reference in references if reference.is_manual]
    if case.profile == "linux":
        if not manuals:
            yield f"{place}: a linux case whose ref names no manual page; name the page that says it, or change the profile"
        elif not any(reference.section for reference in manuals):
            yield f"{place}: a linux case whose ref names no section of the manual page; write it: man7 pipe(7) Pipe capacity"
    elif len(manuals) == len(references):
        yield f"{place}: a {case.profile} case whose ref names manual pages only; name the standard, or change the profile"


def _strength(program: Program) -> Iterator[str]:
    case = program.case
    place = program.key_place("strength" if case.strength else "profile")
    if case.profile == "linux":
        if case.strength not in ("", "documented"):
            yield f"{place}: strength '{case.strength}' of a linux case; write documented: its manual page is what promises it"
    elif not case.strength:
        yield f"{place}: no strength; add `// strength: shall` or another word of docs/writing-cases.md"
    elif case.strength == "documented":
        yield f"{place}: strength documented is for profile linux; say how the standard words it"
    elif case.strength in _OPEN and " or " not in case.expected:
        yield (
            f"{place}: strength '{case.strength}' decides nothing, but the expected text has no set ('a or b');"
            " let the case accept each result"
        )
