# SPDX-License-Identifier: MIT
"""The front matter of the cases, beyond its syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner.model.case import load_cases

_OPEN = ("may", "should", "unspecified", "implementation-defined")
_REFERENCE = re.compile(
    r"POSIX\.1-20(24|16|08) (XSH|XBD|XCU|XRAT) \S.*|(XSH|XBD|XCU|XRAT) \S.*|man7 [\w.-]+\([2-8][a-z]*\)(\s.*)?|ABI \S.*"
)


def check_front_matter(root: Path) -> Iterator[str]:
    """Statement, reference, strength and includes of each case."""
    for case in load_cases(root):
        place = f"{case.source}:1"
        text = (root / case.source).read_text(encoding="utf-8")
        if "SPDX-" in case.statement:
            yield f"{place}: the statement begins with an SPDX line; cases have none, LICENSE covers them"
        if not re.search(r'^#include "support/', text, re.MULTILINE):
            yield f'{place}: no support header is included, so the file does not compile alone; add #include "support/case.hpp"'
        for reference in case.ref.split(";"):
            if not _REFERENCE.fullmatch(reference.strip()):
                yield f"{place}: ref '{reference.strip()}' names no document and section; write POSIX.1-2024 XSH read() ERRORS or man7 pipe(7)"
        if case.profile == "linux":
            if case.strength not in ("", "documented"):
                yield f"{place}: strength '{case.strength}' of a linux case; write documented, since its manual page is what promises it"
            if "man7 " not in case.ref:
                yield f"{place}: a linux case whose ref names no manual page; name the page that says it, or change the profile"
        elif not case.strength:
            yield f"{place}: no strength; add `// strength: shall` or another word of docs/writing-cases.md"
        elif case.strength == "documented":
            yield f"{place}: strength documented is for profile linux; say how the standard words it"
        elif case.strength in _OPEN and " or " not in case.expected:
            yield f"{place}: strength '{case.strength}' decides nothing, but the expected text has no set ('a or b'); let the case accept each result"
