# SPDX-License-Identifier: MIT
"""Writes the source that tells the program its version: python3 runner/running/version.py FILE."""

from __future__ import annotations

import sys
from pathlib import Path

if __package__ is None or __package__ == "":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from runner import VERSION
from runner.model.suite import suite_commit
from runner.running.table import literal, write


def main() -> int:
    """Writes the file, where that changes it."""
    commit = suite_commit()
    line = f"ipcts {VERSION}" + (f" (commit {commit})" if commit else "")
    text = f"""#include "version.hpp"

const char ipcts::commit[] = {literal(commit)};

const char* ipcts::version_line() {{ return {literal(line)}; }}
"""
    write(Path(sys.argv[1]), text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
