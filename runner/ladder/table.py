# SPDX-License-Identifier: MIT
"""Writes the tables of the ladder that are linked into `ipcts`.

usage: python3 runner/ladder/table.py ROOT BUILD PATTERN PROFILES
The arguments are those of runner/running/table.py. In BUILD it makes ladder_table.cpp, and ladder_table.d, the files that this depends on.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __package__ is None or __package__ == "":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from runner.diagnose.matrix import TABLE
from runner.ladder.climb import ladder_of
from runner.ladder.order import Ladder
from runner.model.case import FrontMatterError
from runner.model.errors import RunError
from runner.running.table import chosen_cases, inputs, literal, write, write_depfile

_HEADER = """#include "ladder.hpp"

const char* const ipcts::ladder_rungs[] = {
"""


def table(ladder: Ladder) -> str:
    """The C++ source of the tables."""
    lines = [_HEADER + "".join(f"    {literal(rung.name)},\n" for rung in ladder.rungs) + "};"]
    lines += [f"const std::size_t ipcts::ladder_rung_count = {len(ladder.rungs)};", "const ipcts::Step ipcts::ladder_steps[] = {"]
    needs: list[int] = []
    for number, rung in enumerate(ladder.rungs):
        for case in rung.cases:
            lines.append(f"    {{{literal(case)}, {number}, {len(ladder.needs[case])}, {len(needs)}}},")
            needs += ladder.needs[case]
    lines += ["};", f"const std::size_t ipcts::ladder_step_count = {len(ladder.needs)};"]
    lines.append(f"const std::uint16_t ipcts::ladder_needs[] = {{{', '.join(map(str, needs))}}};\n")
    return "\n".join(lines)


def main() -> int:
    """Writes the tables, or one line for each complaint."""
    root, build, pattern, profiles = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    try:
        ladder = ladder_of(root, chosen_cases(root, pattern, profiles))
    except (FrontMatterError, RunError) as error:
        print(error, file=sys.stderr)
        return 1
    write(build / "ladder_table.cpp", table(ladder))
    own = [root / TABLE, *sorted((root / "cases/support").glob("*.hpp")), *sorted((root / "runner/diagnose").glob("*.py"))]
    write_depfile(build / "ladder_table.d", "ladder_table.cpp", [*inputs(root), *own, *sorted((root / "runner/ladder").glob("*.py"))])
    return 0


if __name__ == "__main__":
    sys.exit(main())
