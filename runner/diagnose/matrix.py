# SPDX-License-Identifier: MIT
"""What is known of faults and cases: which cases call an interface, and which of them notice what can go wrong there.

`runner/ipcts diagnose --learn` measures it and writes TABLE, one line a case: the case, then for each interface that it calls the faults
that were tried on all these calls. `read:no-op.3,fails!1,-one-less` says that under read:*:no-op the third line that the case prints has
another value, that under read:*:fails it does not return and its first line is missing, and that it does not notice read:*:one-less. The
other marks are the ways in symptoms.py.
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
_NAME = r"[A-Za-z0-9_][A-Za-z0-9_-]*"
_SIGN = re.compile(rf"({_NAME})([{re.escape(WAYS)}])(\d{{1,5}})")
_WORD = rf"(?:-{_NAME}|{_SIGN.pattern})"
_LINE = re.compile(rf"\S+(?: [A-Za-z0-9_]+:{_WORD}(?:,{_WORD})*)*")
_HEADER = (
    "# Made by `runner/ipcts diagnose --learn` (docs/diagnose.md): "
    "case, interface:faults; -: not noticed; . a value, ! no return, ^ an error, ... and in which line\n"
)

Fault = tuple[str, str]  # interface and what goes wrong there, in every call
Sign = tuple[str, int]  # how a case notices a fault: the way, and the first line that differs


@dataclass(frozen=True)
class Matrix:
    """`calls`: the interfaces that each case calls itself. `tried`: the cases of each fault. `noticed`: those that notice it, and how."""

    calls: Mapping[str, frozenset[str]]
    tried: Mapping[Fault, frozenset[str]]
    noticed: Mapping[Fault, Mapping[str, Sign]]

    def without(self, faults: Iterable[Fault]) -> Matrix:
        """The matrix of somebody who does not know these faults."""
        unknown = set(faults)
        known = {fault: cases for fault, cases in self.tried.items() if fault not in unknown}
        return Matrix(self.calls, known, {fault: self.noticed[fault] for fault in known})


Outcomes = Mapping[str, Mapping[str, Mapping[str, str]]]  # case, interface, fault: MISSED, or a way of symptoms.py and a line


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
    noticed: dict[Fault, dict[str, Sign]] = defaultdict(dict)
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
                sign = _SIGN.fullmatch(word)
                name = sign[1] if sign else word.removeprefix(MISSED)
                tried[interface, name].add(case)
                if sign:
                    noticed[interface, name][case] = sign[2], int(sign[3])
        calls[case] = frozenset(interfaces)
    return Matrix(calls, {fault: frozenset(cases) for fault, cases in tried.items()}, {fault: noticed.get(fault, {}) for fault in tried})
