# SPDX-License-Identifier: MIT
"""Which case runs next: the policy alone, without threads and sessions."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from dataclasses import dataclass

from runner.model.case import Case
from runner.transport.session import NO_WISH, Wish


@dataclass(eq=False)
class Task:
    """A case that is to run: `position` is its place in the caller's order, `attempts` the requests made in this round."""

    case: Case
    position: int
    wish: Wish = NO_WISH
    attempts: int = 0

    @property
    def key(self) -> tuple[str, Wish]:
        """What its answers are kept under."""
        return self.case.id, self.wish

    @property
    def waits(self) -> bool:
        """Whether the case needs a second of time rather than a processor."""
        return "timing" in self.case.needs

    @property
    def races(self) -> bool:
        """Whether the case repeats a scene for as long as it may."""
        return "rounds" in self.case.needs


class Queue:
    """The cases that have not begun, in the order in which they are to begin.

    `window` is None, or how far ahead of the case that is being waited for (`awaited`) a case may be begun, in the caller's order: for a
    caller that may stop at the first failure. Without it, cases that wait for seconds to pass come first, since all others can run
    beside them.
    """

    def __init__(self, window: int | None = None) -> None:
        self._window = window
        self._tasks: list[Task] = []
        self._known: dict[tuple[str, Wish], Task] = {}
        self.awaited = 0

    def __len__(self) -> int:
        return len(self._tasks)

    def add(self, cases: Iterable[Case], wish: Wish) -> None:
        """Queues cases, in the order in which the caller will wait for them; those that it has already are left out."""
        for case in cases:
            task = Task(case, len(self._known), wish)
            if task.key not in self._known:
                self._known[task.key] = task
                bisect.insort(self._tasks, task, key=self._place)

    def _place(self, task: Task) -> tuple[bool, int]:
        """What the order of the queue is by."""
        return self._window is None and not task.waits, task.position

    def await_(self, key: tuple[str, Wish]) -> None:
        """The caller waits for this case now; for one that was never queued it has an answer already."""
        if key in self._known:
            self.awaited = self._known[key].position

    def take(self, avoid_family: str = "", avoid_waiting: bool = False) -> Task | None:
        """The next case; None where there is none, or none that may begin already.

        One of another family than `avoid_family` where there is one: a young system that dies in each case of one family is not dead, and
        an answer from elsewhere shows it. With `avoid_waiting` one that does not wait for seconds to pass, where there is one.
        """
        second_best: int | None = None
        for index, task in enumerate(self._tasks):
            if self._window is not None and task.position > self.awaited + self._window:
                continue
            if task.case.family != avoid_family and not (avoid_waiting and task.waits):
                return self._tasks.pop(index)
            if second_best is None:
                second_best = index
        return None if second_best is None else self._tasks.pop(second_best)

    def put_back(self, tasks: Iterable[Task]) -> None:
        """Tasks that were taken and have not run come first again."""
        self._tasks[:0] = tasks

    def repeat(self, task: Task) -> None:
        """One more round of a task, after all others."""
        task.attempts = 0
        self._tasks.append(task)
