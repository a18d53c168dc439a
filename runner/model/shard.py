# SPDX-License-Identifier: MIT
"""One part of the cases, for runs that share the work: `--shard K/N`."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from runner.model.errors import RunError

_MAX = 9999  # parts


@dataclass(frozen=True)
class Shard:
    """Part `part` of `parts`, counted from 1.

    The part of a case depends on its id alone: other cases, and what else is chosen, do not move it. As in
    runner/native/agent/selection.cpp.
    """

    part: int
    parts: int

    @classmethod
    def parse(cls, text: str) -> Shard:
        """From the text K/N, in which part 0 is part N, for those who count from 0; raises RunError."""
        match = re.fullmatch(r"([0-9]{1,4})/([0-9]{1,4})", text)
        part, parts = (int(match[1]) or int(match[2]), int(match[2])) if match else (0, 0)
        if not 1 <= part <= parts <= _MAX:
            raise RunError(f"--shard: '{text}' is no part; write K/N, part K of N, such as --shard 2/4")
        return cls(part, parts)

    def has(self, case_id: str) -> bool:
        """Whether the case belongs to this part."""
        return zlib.crc32(case_id.encode()) % self.parts == self.part - 1

    def __str__(self) -> str:
        return f"{self.part}/{self.parts}"
