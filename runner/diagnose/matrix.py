# SPDX-License-Identifier: MIT
"""What is known of faults and cases: which cases call an interface, and which of them notice what can go wrong there.

`runner/ipcts diagnose --learn` measures it and writes TABLE, one line a case: the case, then for each interface that it calls the faults
that were tried on all these calls. `read:no-op,fails!,-one-less` says that the case notices read:*:no-op, does not return under
read:*:fails, and does not notice read:*:one-less. The other marks are the ways in symptoms.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from runner.diagnose.symptoms import WAYS
from runner.model.errors import RunError

TABLE = Path("runner/diagnose/matrix.txt")
MISSED = "-"  # before a fault that a case does not notice
_WORD = rf"(?:-[A-Za-z0-9_-]+|[A-Za-z0-9_][A-Za-z0-9_-]*[{re.escape(WAYS)}]?)"
_LINE = re.compile(rf"\S+(?: [A-Za-z0-9_]+:{_WORD}(?:,{_WORD})*)*")
_HEADER = (
    "# Made by `runner/ipcts diagnose --learn` (docs/diagnose.md): "
    "case, interface:faults; -: not noticed, ! no return, ^ an error, ...\n"
)

Fault = tuple[str, str]  # interface and what goes wrong there, in every call


@dataclass(frozen=True)
class Matrix:
    """`calls`: the interfaces that each case calls itself. `tried`: the cases of each fault. `noticed`: those that notice it, and in which way."""

    calls: Mapping[str, frozenset[str]]
    tried: Mapping[Fault, frozenset[str]]
    noticed: Mapping[Fault, Mapping[str, str]]

    def without(self, faults: Iterable[Fault]) -> Matrix:
        """The matrix of somebody who does not know these faults."""
        unknown = set(faults)
        known = {fault: cases for fault, cases in self.tried.items() if fault not in unknown}
        return Matrix(self.calls, known, {fault: self.noticed[fault] for fault in known})


Outcomes = Mapping[str, Mapping[str, Mapping[str, str]]]  # case, interface, fault: MISSED, or a way of symptoms.py


def write_matrix(outcomes: Outcomes) -> str:
    """The text of the table."""
    lines = [_HEADER]
    for case in sorted(outcomes):
        cells = [case]
        for interface, faults in sorted(outcomes[case].items()):
            words = [f"{MISSED}{fault}" if how == MISSED else f"{fault}{how}" for fault, how in sorted(faults.items())]
            cells.append(f"{interface}:{','.join(words)}")
        lines.append(" ".join(cells) + "\n")
    return "".join(lines)


def read_matrix(root: Path) -> Matrix:
    """The table of the repository, without the cases that have gone since it was made; raises RunError."""
    try:
        text = (root / TABLE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{TABLE}: it can't be read ({error}); restore it, or make it with runner/ipcts diagnose --learn") from error
    return parse_matrix("".join(line if _is_there(root, line) else "\n" for line in text.splitlines(keepends=True)))


def _is_there(root: Path, line: str) -> bool:
    case = line.partition(" ")[0].strip()
    return case.count("/") != 2 or (root / f"cases/{case}.cpp").exists()  # other lines are for parse_matrix() to judge


def parse_matrix(text: str) -> Matrix:
    """The matrix from the text of the table; raises RunError."""
    calls: dict[str, frozenset[str]] = {}
    tried: dict[Fault, set[str]] = defaultdict(set)
    noticed: dict[Fault, dict[str, str]] = defaultdict(dict)
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        if not _LINE.fullmatch(line):
            raise RunError(f"{TABLE}:{number}: this is not a case with its faults; make the file with runner/ipcts diagnose --learn")
        case, *cells = line.split(" ")
        interfaces = []
        for cell in cells:
            interface, _, faults = cell.partition(":")
            interfaces.append(interface)
            for word in faults.split(","):
                name = word.removeprefix(MISSED).rstrip(WAYS)
                tried[interface, name].add(case)
                if word[0] != MISSED:
                    noticed[interface, name][case] = word[len(name) :]
        calls[case] = frozenset(interfaces)
    return Matrix(calls, {fault: frozenset(cases) for fault, cases in tried.items()}, {fault: noticed.get(fault, {}) for fault in tried})
