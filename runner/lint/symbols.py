# SPDX-License-Identifier: MIT
"""Names that a case shows to the others."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from runner.model.errors import RunError

# The support headers' names, and what compilers make of the standard library's templates.
_SHARED = re.compile(r"^(guard variable for |TLS (init|wrapper) function for |[\w:<>*& ]* )?(ipcts|std|__gnu_cxx|__cxxabiv1)::|_ZNK?St")
_MAIN = re.compile(r"case_\w+")


def check_symbols(root: Path) -> Iterator[str]:
    """A case defines nothing but its main() for the whole program: all share one, and equal names would be merged or stop the link."""
    objects = sorted((root / "build/CMakeFiles").glob("*_cases.dir/**/*.o"))
    if not objects:
        raise RunError("build: no objects of cases; build first: cmake --workflow --preset default")
    command = ["nm", "-C", "--defined-only", "--extern-only", "-A", *map(str, objects)]
    listing = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    for line in listing.stdout.splitlines():
        path, _, symbol = line.partition(".o:")
        name = symbol.split(maxsplit=2)[2]
        if _MAIN.fullmatch(name) or _SHARED.match(name):
            continue
        parts = Path(path).relative_to(root / "build/CMakeFiles").parts
        source = "/".join(parts[parts.index("cases") :])
        yield f"{source}:1: '{name}' is visible to all other cases; make it static or put it into an unnamed namespace"
