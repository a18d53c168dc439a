# SPDX-License-Identifier: MIT
"""Runs cases on a target, several sessions at a time, and keeps the answers until they are asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from pathlib import Path

from runner.model.case import Case
from runner.model.errors import RunError
from runner.model.targets import Target
from runner.model.verdicts import UNSUPPORTED_STATUS, Answer
from runner.running.queue import Queue, Task
from runner.running.worker import AnySession, Served, Worker
from runner.transport.frames import Hello
from runner.transport.session import NO_WISH, Limits, Session, Wish
from runner.transport.single import SingleStarts


def waiting_sessions(processors: int) -> int:
    """How many further sessions are useful where nobody has fixed the number of sessions: measured with `runner/ipcts bench`."""
    return min(15 * processors, 60)


class Scheduler:
    """Create it, `add` cases, `start` it, `wait` for each, `stop` it.

    jobs       sessions at a time
    window     None, or how far ahead of the case that is being waited for cases may be begun (queue.Queue)
    on_demand  cases may still be added later; idle sessions wait for them
    waiting_sessions  further sessions: most cases wait for most of their time. They begin with the cases that need a second of it
    rounds     how often each case is run: all cases once, then all of them again
    logs       directory for what the sessions write to standard error, or None
    """

    def __init__(
        self,
        target: Target,
        root: Path,
        jobs: int,
        limits: Limits,
        window: int | None = None,
        on_demand: bool = False,
        waiting_sessions: int = 0,
        rounds: int = 1,
        logs: Path | None = None,
    ) -> None:
        self.limits = limits
        self.file = target.file
        self._target = target
        self._root = root
        self._jobs = max(1, jobs)
        self._waiting_sessions = waiting_sessions
        self._logs = logs
        self._on_demand = on_demand
        self._rounds = rounds
        self._changed = threading.Condition()
        self._queue = Queue(window)
        self._begun = 0  # cases taken and not yet answered
        self._stopping = False
        self._threads: list[threading.Thread] = []
        self._alive = 0
        self._sessions: set[AnySession] = set()
        self._serving: list[Served] = []
        self._numbers = 0
        self._answers: dict[tuple[str, Wish], list[Answer]] = {}
        self._answered = 0
        self.system: dict[str, object] = {}
        self.troubles: list[str] = []  # why sessions were given up, one line each

    # ---- the caller's side ------------------------------------------------------------------

    def add(self, cases: Iterable[Case], wish: Wish = NO_WISH) -> None:
        """Queues cases, in the order in which the caller will wait for them; those that it has already are left out.

        Those that need what the target lacks are answered at once.
        """
        with self._changed:
            for case in cases:
                if lacking := self._target.lacking(case):
                    reason = f"unsupported: {self._target.file} says that this target lacks {lacking}\n"
                    self._answers[case.id, wish] = [Answer(UNSUPPORTED_STATUS, err=reason.encode())] * self._rounds
                else:
                    self._queue.add([case], wish)
            self._changed.notify_all()

    def start(self) -> None:
        """Starts the sessions; no more than there are cases."""
        with self._changed:
            waiting = len(self._queue)
            count = self._jobs if self._on_demand else min(self._jobs, waiting)
            self._waiting_sessions = min(self._waiting_sessions, waiting - count) if waiting else 0
            self._threads = [
                threading.Thread(target=self._work, args=(Worker(self, n >= count),), name=f"ipcts-session-{n}", daemon=True)
                for n in range(count + self._waiting_sessions)
            ]
            self._alive = len(self._threads)
        for thread in self._threads:
            thread.start()

    def wait(self, case: Case, seconds: float | None = None, wish: Wish = NO_WISH) -> bool:
        """Waits, `seconds` at most, until `answers` has all that will come for `case`; False if it is too early."""
        key = case.id, wish
        with self._changed:
            self._queue.await_(key)
            self._changed.notify_all()
            return self._changed.wait_for(lambda: len(self._answers.get(key, ())) == self._rounds or not self._alive, seconds)

    def answers(self, case_id: str, wish: Wish = NO_WISH) -> list[Answer]:
        """The answers so far: one a round, fewer if the target was given up, none for a case that was not begun."""
        return self._answers.get((case_id, wish), [])

    @property
    def answered(self) -> int:
        """How many answers there are, all rounds together."""
        return self._answered

    @property
    def slowest(self) -> tuple[str, float] | None:
        """The case that has been running longest just now, and for how many seconds."""
        now = time.monotonic()
        with self._changed:
            running = [(served.running_since, served.asked.get(served.running or 0)) for served in self._serving]
        since, task = min(((since, task) for since, task in running if task), key=lambda pair: pair[0], default=(now, None))
        return (task.case.id, now - since) if task else None

    @property
    def given_up(self) -> bool:
        """Whether every session was given up."""
        with self._changed:
            return not self._alive and not self._stopping and len(self._queue) > 0

    def stop(self) -> None:
        """Ends everything that still runs. What is measured stays in `answers`."""
        with self._changed:
            self._stopping = True
            idle = {served.session for served in self._serving} if not self._begun else set()
            busy = self._sessions - idle  # running a case, or still coming up
            self._changed.notify_all()
        for session in busy:
            session.kill()
        for thread in self._threads:
            thread.join(30)

    def _work(self, worker: Worker) -> None:
        try:
            worker.run()
        except RunError as error:
            self.trouble(str(error))
        except Exception as error:  # a defect of the runner: the main thread must not wait for ever
            self.trouble(f"the runner failed: {type(error).__name__}: {error}; please report this")
        finally:
            with self._changed:
                self._alive -= 1
                self._changed.notify_all()

    # ---- the workers' side (worker.Hub) -----------------------------------------------------

    def wait_for_work(self) -> bool:
        """Waits until there is a case to run; False if there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or len(self._queue) or not (self._on_demand or self._begun))
            return len(self._queue) > 0 and not self._stopping

    def take(self, ahead: bool, avoid_family: str, waiting: bool) -> Task | None:
        """The next case; None if there is none, or none to ask ahead."""
        with self._changed:
            if ahead and len(self._queue) <= 2 * (self._jobs + self._waiting_sessions) and not self._on_demand:
                return None
            while not self._stopping:
                task = self._queue.take(avoid_family, avoid_waiting=self._waiting_sessions > 0 and not waiting)
                if task is not None:
                    self._begun += 1
                    return task
                if ahead or not (len(self._queue) or self._begun or self._on_demand):
                    return None
                self._changed.wait()
            return None

    def put_back(self, tasks: list[Task]) -> None:
        """These were taken and have not run."""
        if tasks:
            with self._changed:
                self._begun -= len(tasks)
                self._queue.put_back(tasks)
                self._changed.notify_all()

    def finish(self, task: Task, answer: Answer) -> None:
        """The answer to a task that was taken."""
        with self._changed:
            self._begun -= 1
            answers = self._answers.setdefault(task.key, [])
            answers.append(answer.sharing(answers[-1]) if answers else answer)
            self._answered += 1
            if len(answers) < self._rounds:
                self._queue.repeat(task)
            self._changed.notify_all()

    def next_number(self) -> int:
        """A number for a request, never used before."""
        with self._changed:
            self._numbers += 1
            return self._numbers

    def open(self) -> AnySession:
        """A new session, on record so that it is ended with the run; raises RunError."""
        session: AnySession
        if self._target.each == "case":
            session = SingleStarts(self._target, self._root, self.limits, self._logs)
        else:
            session = Session(self._target, self._root, self.limits, self._logs)
        with self._changed:
            self._sessions.add(session)
            stopping = self._stopping
        if stopping:
            session.kill()
        return session

    def closed(self, session: AnySession) -> None:
        """The session has ended."""
        with self._changed:
            self._sessions.discard(session)

    def came_up(self, hello: Hello) -> None:
        """What the target says of itself."""
        with self._changed:
            self.system = self.system or hello.system

    def serving(self, served: Served, begins: bool) -> None:
        """A session begins, or ends, to serve."""
        with self._changed:
            if begins:
                self._serving.append(served)
            else:
                self._serving.remove(served)

    def trouble(self, text: str) -> None:
        """Why a session was given up."""
        with self._changed:
            if text not in self.troubles:
                self.troubles.append(text)

    def pause(self, seconds: float) -> None:
        """Waits, unless the run ends."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)

    def stopping(self) -> bool:
        """Whether the run ends."""
        return self._stopping
