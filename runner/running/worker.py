# SPDX-License-Identifier: MIT
"""Keeps one session busy: asks for cases, believes or doubts the answers, and starts the session again when it is lost.

A session has one case running and, while there is plenty to do, one more requested ahead, so that the target never waits for the host.
A session that is lost charges the case it was running and is started again; the case requested ahead goes back.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import Protocol

from runner.model.errors import RunError
from runner.model.verdicts import Answer
from runner.running.queue import Task
from runner.transport import frames
from runner.transport.frames import Complaint, Done, Garbled, Hello, Run
from runner.transport.session import Limits, Session, SessionLost, Wish
from runner.transport.single import SingleStarts

MAX_RESTARTS = 3  # in a row, without one answer in between
ATTEMPTS = 2  # requests for one case: a garbled answer, or a death before the case began, is given one more chance
BACKOFF = 0.1  # seconds before the first restart, twice as long before each further one


AnySession = Session | SingleStarts


@dataclass(eq=False)
class Served:
    """What one session is doing. `waiting`: it is one for cases that mostly wait."""

    session: AnySession
    waiting: bool
    asked: dict[int, Task] = field(default_factory=dict)  # requests not answered yet, in order
    passed_over: dict[int, Task] = field(default_factory=dict)  # asked again, but their answer may still come
    running: int | None = None
    running_since: float = 0.0
    answered: bool = False


class Hub(Protocol):
    """What a worker needs of the scheduler; every method may be called from any thread."""

    limits: Limits
    file: str  # the target's, for messages

    def wait_for_work(self) -> bool:
        """Waits until there is a case to run; False if there will be none."""

    def take(self, ahead: bool, avoid_family: str, waiting: bool) -> Task | None:
        """The next case; None if there is none, or none to ask ahead."""

    def put_back(self, tasks: list[Task]) -> None:
        """These were taken and have not run."""

    def finish(self, task: Task, answer: Answer) -> None:
        """The answer to a task that was taken."""

    def next_number(self) -> int:
        """A number for a request, never used before."""

    def open(self) -> AnySession:
        """A new session, on record so that it is ended with the run; raises RunError."""

    def closed(self, session: AnySession) -> None:
        """The session has ended."""

    def came_up(self, hello: Hello) -> None:
        """What the target says of itself."""

    def serving(self, served: Served, begins: bool) -> None:
        """A session begins, or ends, to serve."""

    def trouble(self, text: str) -> None:
        """Why a session was given up."""

    def pause(self, seconds: float) -> None:
        """Waits, unless the run ends."""

    def stopping(self) -> bool:
        """Whether the run ends."""


class Worker:
    """The body of one thread."""

    def __init__(self, hub: Hub, waiting: bool) -> None:
        self._hub = hub
        self._waiting = waiting

    def run(self) -> None:
        """Works until nothing is left, or the target is given up. Raises RunError."""
        hub = self._hub
        failures = 0
        trouble = ""
        lost_family = ""
        while hub.wait_for_work():
            if failures > MAX_RESTARTS:
                hub.trouble(
                    f"{hub.file}: {trouble}; the runner gave up after {MAX_RESTARTS} restarts in a row without an answer;"
                    " fix the target, or start its session by hand to see more"
                )
                return
            if failures:
                hub.pause(BACKOFF * 2 ** (failures - 1))
            served: Served | None = None
            try:
                served = Served(self._open(), self._waiting)
                hub.serving(served, True)
                self._serve(served, lost_family)
                hub.closed(served.session)
                served.session.close()
                return
            except SessionLost as lost:
                if hub.stopping():
                    return
                trouble = str(lost)
                lost_family = self._charge(served, lost) if served else ""
                failures = 1 if served and served.answered else failures + 1
            finally:
                if served:
                    self._put_back(served)
                    hub.serving(served, False)
                    if not served.session.ended:
                        hub.closed(served.session)
                        served.session.discard()

    def _open(self) -> AnySession:
        session = self._hub.open()
        try:
            hello = session.wait_for_hello()
            if hello.protocol != frames.PROTOCOL:
                raise RunError(
                    f"{self._hub.file}: the target's ipcts speaks protocol {hello.protocol}, but this runner speaks {frames.PROTOCOL};"
                    " build both from the same sources"
                )
        except (SessionLost, RunError):
            self._hub.closed(session)
            session.discard()
            raise
        self._hub.came_up(hello)
        return session

    def _serve(self, served: Served, lost_family: str) -> None:
        """Requests and collects until nothing is left. Raises SessionLost."""
        while True:
            while len(served.asked) < 2 and not any(task.waits or self._wish(task).stress_ms for task in served.asked.values()):
                task = self._hub.take(bool(served.asked), lost_family, served.waiting)
                if task is None:
                    break
                lost_family = ""
                self._request(served, task)
            if not served.asked:
                return
            factor = self._hub.limits.waiting_factor if any(task.waits for task in served.asked.values()) else 1.0
            more = sum(self._wish(task).stress_ms for task in served.asked.values())
            for event in served.session.events(factor, more / 1000):
                self._handle(served, event)

    def _wish(self, task: Task) -> Wish:
        """What a request for the case asks for: what the caller wants, and for a race case the run's time for rounds."""
        stress = round(1000 * self._hub.limits.stress)
        return replace(task.wish, stress_ms=stress) if stress and task.races else task.wish

    def _put_back(self, served: Served) -> None:
        self._hub.put_back(list(served.asked.values()))
        served.asked.clear()

    def _request(self, served: Served, task: Task) -> None:
        task.attempts += 1
        number = self._hub.next_number()
        served.asked[number] = task
        served.session.request(number, task.case.id, self._wish(task))

    def _handle(self, served: Served, event: frames.Event) -> None:
        if isinstance(event, Complaint):
            # The agent could not read a request. It doesn't say which; the oldest one is asked again.
            if served.asked:
                self._ask_again(served, next(iter(served.asked)))
        elif isinstance(event, Hello):
            self._hub.came_up(event)  # of a start of its own; a second one of a session changes nothing
        elif isinstance(event, Run):
            if event.number in served.asked and event.number != served.running:
                if event.number > (served.running or 0):  # once for each case: to begin is no progress for ever
                    served.session.progress()
                served.running, served.running_since = event.number, time.monotonic()
        elif event.number in served.asked or event.number in served.passed_over:
            self._answered(served, event)

    def _answered(self, served: Served, event: Done | Garbled) -> None:
        served.session.progress()
        task = served.asked.get(event.number) or served.passed_over[event.number]
        if isinstance(event, Garbled) or event.case != task.case.id:
            served.passed_over.pop(event.number, None)
            if event.number in served.asked:
                self._ask_again(served, event.number)
            return
        served.answered = True
        self._settle(served, task, Answer(event.how, event.out, event.err, event.wall_us / 1e6, event.cpu_us / 1e6, event.why))
        # Requests are answered in order: what was asked before this one has lost its answer, or the target mixes them up.
        for number in [number for number in served.asked if number < event.number]:
            served.passed_over[number] = served.asked[number]
            self._ask_again(served, number)

    def _ask_again(self, served: Served, number: int) -> None:
        task = served.asked.pop(number)
        if task.attempts < ATTEMPTS:
            self._request(served, task)
        else:
            self._settle(served, task, Answer("garbled", why="the target's answer arrived garbled, twice"))

    def _settle(self, served: Served, task: Task, answer: Answer) -> None:
        for numbers in (served.asked, served.passed_over):
            for number in [number for number, other in numbers.items() if other is task]:
                del numbers[number]
        self._hub.finish(task, answer)

    def _charge(self, served: Served, lost: SessionLost) -> str:
        """Gives the loss to the case that ran, the rest back to the queue; returns the family of the former.

        Where no case had begun, the oldest request is charged, the second time that happens to it.
        """
        number = served.running if served.running in served.asked else None
        oldest = next(iter(served.asked), None)
        if number is None and oldest is not None and served.asked[oldest].attempts >= ATTEMPTS:
            number = oldest
        for key, task in served.asked.items():
            if key > (oldest or 0):
                task.attempts -= 1
        charged = served.asked.pop(number) if number is not None else None
        self._put_back(served)
        if charged is None:
            return ""
        why = f"{lost}, while it ran this case" if lost.how == "died" else str(lost)
        self._hub.finish(charged, Answer(lost.how, err=lost.log, why=why))
        return charged.case.family
