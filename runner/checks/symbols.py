# SPDX-License-Identifier: MIT
"""Finds what a case defines for the whole program besides its main(): all cases share one, and equal names would be merged
silently where they are inline, or stop the link where they are not.

usage: python3 runner/checks/symbols.py BUILD
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

# The support headers' names, and what compilers make of the standard library's templates.
_SHARED = re.compile(r"^(guard variable for |TLS (init|wrapper) function for |[\w:<>*& ]* )?(ipcts|std|__gnu_cxx|__cxxabiv1)::")


def main() -> int:
    """Prints each such symbol with its case; exit status 1 if there is one."""
    objects = sorted(Path(sys.argv[1], "CMakeFiles", "case_objects.dir", "cases").glob("*/*/*.o"))
    if not objects:
        print(f"{sys.argv[1]}: no objects of cases; build first: cmake --workflow --preset default", file=sys.stderr)
        return 2
    command = ["nm", "-C", "--defined-only", "--extern-only", "-A", *map(str, objects)]
    listing = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    bad = 0
    for line in listing.stdout.splitlines():
        path, _, symbol = line.partition(".o:")
        name = symbol.split(maxsplit=2)[2]
        if name == "main" or _SHARED.match(name):
            continue
        source = "cases" + path.partition("/cases")[2]
        mend = "make it static or put it into an unnamed namespace"
        print(f"{source}:1: '{name}' is visible to all other cases; {mend}", file=sys.stderr)
        bad = 1
    return bad


if __name__ == "__main__":
    sys.exit(main())
