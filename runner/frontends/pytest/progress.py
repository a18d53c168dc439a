# SPDX-License-Identifier: MIT
"""The line below pytest's own output that says how far a run is: on a terminal only."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TextIO

_FIRST = 1.0  # seconds before the line first shows: a short run needs none
INTERVAL = 0.2  # seconds between two states of it
_SLOW = 2.0  # seconds after which a running case is named


class Progress:
    """Count, rate, time left and the case that is slow. `file` is where pytest writes."""

    def __init__(self, file: TextIO, total: int) -> None:
        self._file = file
        self._total = total
        self._begun = time.monotonic()
        self._column: int | None = None  # of pytest's cursor while the line is shown

    def show(self, done: int, slowest: tuple[str, float] | None, column: int) -> None:
        """Draws the line below the cursor, which is in `column` (from 0); nothing in a run's first second."""
        now = time.monotonic()
        if now - self._begun < _FIRST:
            return
        with contextlib.suppress(OSError):
            width = os.get_terminal_size(self._file.fileno()).columns
            self._draw(self.text(done, slowest, now - self._begun)[: width - 1], column)
            self._column = column

    def hide(self) -> None:
        """Removes the line, so that pytest may write."""
        if self._column is not None:
            self._draw("", self._column)
            self._column = None

    def _draw(self, text: str, column: int) -> None:
        # Down by a line feed, which scrolls where it has to, then up again: only relative movements survive the scrolling.
        self._file.write(f"\n\r\x1b[K{text}\x1b[A\r" + (f"\x1b[{column}C" if column else ""))
        self._file.flush()

    def text(self, done: int, slowest: tuple[str, float] | None, seconds: float) -> str:
        """What the line says after `seconds`."""
        rate = done / seconds if seconds > 0 else 0.0
        parts = [f"{done} of {self._total}"]
        if rate:
            left = (self._total - done) / rate
            parts += [f"{rate:.0f}/s" if rate >= 10 else f"{rate:.1f}/s", f"{_duration(left)} left"]
        if slowest and slowest[1] >= _SLOW:
            parts.append(f"{slowest[0]} for {slowest[1]:.0f} s")
        return ", ".join(parts)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02} min" if minutes else f"{rest} s"
