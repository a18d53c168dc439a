# SPDX-License-Identifier: MIT
"""The contract between runner and target stands in Python, in C++ and in docs/protocol.md: their numbers must agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_PAGE = "docs/protocol.md"
_FRAMES = "runner/transport/frames.py"
_SESSION = "runner/transport/session.py"
_VERDICTS = "runner/model/verdicts.py"
_RUN = "runner/native/agent/run_case.cpp"
_RUN_HEADER = "runner/native/agent/run_case.hpp"
_JUDGE = "runner/native/agent/judge.cpp"
_BATCH = "runner/native/agent/batch.cpp"
_PROTOCOL = "runner/native/agent/protocol.cpp"
_PROTOCOL_HEADER = "runner/native/agent/protocol.hpp"
_ROUNDS = "cases/support/rounds.hpp"
_BENCH = "runner/commands/bench.py"
_SUPPORT = "cases/support/case.hpp"

# Where each number is: a file, an expression with one group for each of its values, and by what to divide it.
FACTS: dict[str, list[tuple[str, str, float]]] = {
    "the protocol's version": [
        (_FRAMES, r"^PROTOCOL = (\d+)", 1),
        (_BATCH, r"@@ipcts hello (\d+) ", 1),
        (_PAGE, r"@@ipcts hello (\d+) ", 1),
    ],
    "the exit status of an unsupported case": [
        (_VERDICTS, r'^UNSUPPORTED_STATUS = "exit:(\d+)"', 1),
        (_JUDGE, r"outcome\.value == (\d+)\) return unsupported\(", 1),
        (_SUPPORT, r'"unsupported", .*\n(?:.*\n)?\s*end_case\((\d+)\)', 1),
        (_PAGE, r"^\| (\d+) \| unsupported", 1),
    ],
    "the exit status of a set-up that failed": [
        (_VERDICTS, r'^SET_UP_FAILED_STATUS = "exit:(\d+)"', 1),
        (_JUDGE, r"outcome\.value == (\d+)\) return unresolved\(", 1),
        (_SUPPORT, r"set-up failed: .*\n(?:.*\n)?\s*end_case\((\d+)\)", 1),
        (_PAGE, r"^\| (\d+) \| the set-up", 1),
    ],
    "the exit status of a case that could not be started": [
        (_RUN, r"::_exit\((\d+)\)", 1),
        (_RUN, r"outcome\.value == (\d+)\) outcome\.end = Outcome::End::lost", 1),
        (_PAGE, r"^\| (\d+) \| the agent could not", 1),
    ],
    "the longest output, in bytes": [
        (_FRAMES, r"^MAX_OUTPUT = ([\d_]+)", 1),
        (_RUN_HEADER, r"output_limit = ([\d']+);", 1),
        (_VERDICTS, r"wrote more than ([\d,]+) bytes", 1),
        (_JUDGE, r"wrote more than ([\d,]+) bytes", 1),
        (_PAGE, r"wrote more than ([\d,]+) bytes", 1),
        (_PAGE, r"lengths are at most ([\d,]+) each", 1),
    ],
    "the time limit, in seconds": [
        (_SESSION, r"^WATCHDOG = ([\d.]+)", 1),
        (_RUN, r"int64_t\{([\d']+)\} \* \(std::strstr", 1_000_000),
        (_PAGE, r"A watchdog of (\d+) s times", 1),
    ],
    "the factor for cases that wait for seconds": [
        (_SESSION, r"^WAITING_FACTOR = ([\d.]+)", 1),
        (_RUN, r'"timing"\) \? (\d+) : 1', 1),
        (_PAGE, r"(\d+) s times that where its front matter", 10),
    ],
    "the time for the rounds of a case, in seconds": [
        (_BENCH, r"^RACE_SECONDS = ([\d.]+)", 1),
        (_ROUNDS, r"seconds \* 1000\) : (\d+);", 1000),
    ],
    "the longest request, in bytes": [
        (_PROTOCOL_HEADER, r"max_request = (\d+);", 1),
        (_PAGE, r"A request has less than (\d+) bytes", 1),
    ],
    "the longest id, in bytes": [
        (_PROTOCOL_HEADER, r"max_id = (\d+);", 1),
        (_PAGE, r"its id at most (\d+)", 1),
    ],
}


def check_protocol(root: Path) -> Iterator[str]:
    """The numbers of the contract are the same in runner/transport, runner/native/agent and docs/protocol.md."""
    for fact, places in FACTS.items():
        values: list[tuple[float, str]] = []
        for file, pattern, unit in places:
            text = (root / file).read_text(encoding="utf-8")
            found = list(re.finditer(pattern, text, re.MULTILINE))
            if not found:
                yield f"{file}:1: {fact} is not found by /{pattern}/; correct the expression in runner/lint/protocol.py"
            for each in found:
                line = text.count("\n", 0, each.start(1)) + 1
                values.append((float(re.sub(r"[',_]", "", each[1])) / unit, f"{file}:{line}"))
        for value, place in values[1:]:
            if value != values[0][0]:
                yield f"{place}: {fact} is {value:g} here, and {values[0][0]:g} in {values[0][1]}; make them equal"
