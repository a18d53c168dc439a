# SPDX-License-Identifier: MIT
"""What wakes the callers of the interfaces that wait (inventory/wakeups.tsv), and the cases that show it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from runner.model.inventory import WAKEUPS, read_table

COLUMNS = ("interface", "of", "families", "event", "between", "condition", "cases", "reason")
# In the order of the columns of the page.
EVENTS = (
    *("data", "room", "open", "connection", "signal", "post", "unlock", "change", "stop", "continue"),
    *("close", "shutdown", "removal", "end", "interruption", "expiry"),
)
# Who brings the event about, and what a case needs then. `alone` has no partner: time passes, or a timer sends a signal.
BETWEEN = {"processes": "fork", "threads": "threads", "alone": ""}
ALONE = ("expiry", "interruption", "signal")  # the events that a process can meet alone


@dataclass(frozen=True)
class Wakeup:
    """One event that ends a wait of `interface` (without parentheses), between processes or threads, or alone.

    `of` says what it waits at, and is '' where that does not matter. `cases` are the ids of cases in which the caller sleeps before the
    event comes; `reason` says why there can be none, and is '' where there is one, or one is still to be written.
    """

    place: str
    interface: str
    of: str
    families: tuple[str, ...]
    event: str
    between: str
    condition: str
    cases: tuple[str, ...]
    reason: str

    @property
    def is_open(self) -> bool:
        """Whether there is neither a case nor a reason."""
        return not self.cases and not self.reason

    @property
    def name(self) -> str:
        """How complaints and pages call what waits, such as `read(), pipe`, or `read()` where it does not matter at what."""
        return f"{self.interface}(), {self.of}" if self.of else f"{self.interface}()"


def load_wakeups(root: Path) -> list[Wakeup]:
    """The rows of the table, in its order; raises RunError."""
    return [
        Wakeup(
            place,
            row["interface"],
            "" if row["of"] == "-" else row["of"],
            tuple(row["families"].split()),
            row["event"],
            row["between"],
            row["condition"],
            () if row["cases"] == "-" else tuple(row["cases"].split()),
            "" if row["reason"] == "-" else row["reason"],
        )
        for place, row in read_table(root, WAKEUPS, COLUMNS)
    ]
