# SPDX-License-Identifier: MIT
"""Keeps several sessions busy, in threads, and hands out the answers as they are asked for.

A session has one case running and, while there is plenty to do, one more requested ahead, so that the target never waits for the
host. A session that is lost charges the case it was running and is started again; the case requested ahead goes back.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from runner import frames
from runner.errors import RunError
from runner.frames import Complaint, Done, Garbled, Hello, Run
from runner.frontmatter import Case
from runner.session import Limits, Session, SessionLost
from runner.targets import Target
from runner.verdicts import Answer

MAX_RESTARTS = 3  # in a row, without one answer in between
ATTEMPTS = 2  # requests for one case: a garbled answer, or a death before the case began, is given one more chance
SLEEPERS = 5  # further sessions for each processor, where nobody has fixed the number of sessions
BACKOFF = 0.1  # seconds before the first restart, twice as long before each further one


@dataclass
class _Task:
    case: Case
    position: int
    attempts: int = 0  # requests in this round

    @property
    def waits(self) -> bool:
        """Whether the case needs a second of time rather than a processor."""
        return "timing" in self.case.needs


@dataclass
class _Served:
    """What one session is doing."""

    session: Session
    sleeper: bool
    asked: dict[int, _Task] = field(default_factory=dict)  # requests not answered yet, in order
    passed_over: dict[int, _Task] = field(default_factory=dict)  # asked again, but their answer may still come
    running: int | None = None
    running_since: float = 0.0
    answered: bool = False


class Scheduler:
    """Runs cases on a target. Create it, `add` cases, `start` it, `wait` for each, `stop` it.

    order    cases in the order in which the caller will ask for them; those that need a second of time are begun first
    jobs     sessions at a time
    window   None, or how far ahead of the case that is being waited for cases may be begun, in the caller's order: for a caller
             that may stop at the first failure
    on_demand  cases may still be added later; idle sessions wait for them
    logs       directory for what the sessions write to standard error, or None
    sleepers   further sessions: most cases wait for most of their time. They begin with the cases that need a second of it
    rounds     how often each case is run: all cases once, then all of them again
    """

    def __init__(
        self,
        target: Target,
        root: Path,
        jobs: int,
        limits: Limits,
        window: int | None = None,
        on_demand: bool = False,
        sleepers: int = 0,
        rounds: int = 1,
        logs: Path | None = None,
    ) -> None:
        self._target = target
        self._root = root
        self._jobs = max(1, jobs)
        self._limits = limits
        self._window = window
        self._sleepers = sleepers
        self._logs = logs
        self._on_demand = on_demand
        self._rounds = rounds
        self._changed = threading.Condition()
        self._pending: list[_Task] = []
        self._added: dict[str, int] = {}  # id -> position
        self._begun = 0  # cases taken and not yet answered
        self._awaited = 0
        self._stopping = False
        self._workers: list[threading.Thread] = []
        self._alive = 0
        self._sessions: set[Session] = set()
        self._serving: list[_Served] = []
        self._numbers = 0
        self._answers: dict[str, list[Answer]] = {}
        self.system: dict[str, object] = {}
        self.troubles: list[str] = []  # why sessions were given up, one line each

    # ---- the caller's side ------------------------------------------------------------------

    def add(self, cases: Iterable[Case]) -> None:
        """Queues cases, in the order in which the caller will wait for them; ids that it has already are left out."""
        with self._changed:
            for case in cases:
                if case.id not in self._added:
                    self._added[case.id] = len(self._added)
                    self._pending.append(_Task(case, self._added[case.id]))
            if self._window is None:
                self._pending.sort(key=lambda task: (not task.waits, task.position))
            self._changed.notify_all()

    def start(self) -> None:
        """Starts the sessions; no more than there are cases."""
        with self._changed:
            count = self._jobs if self._on_demand else min(self._jobs, len(self._pending))
            self._sleepers = min(self._sleepers, len(self._pending) - count) if self._pending else 0
            self._workers = [
                threading.Thread(target=self._work, args=(n >= count,), name=f"ipcts-session-{n}", daemon=True)
                for n in range(count + self._sleepers)
            ]
            self._alive = len(self._workers)
        for worker in self._workers:
            worker.start()

    def wait(self, case: Case, seconds: float | None = None) -> bool:
        """Waits, `seconds` at most, until `answers` has all that will come for `case`; False if it is too early."""
        with self._changed:
            self._awaited = self._added[case.id]
            self._changed.notify_all()
            return self._changed.wait_for(lambda: len(self.answers(case.id)) == self._rounds or not self._alive, seconds)

    def answers(self, case_id: str) -> list[Answer]:
        """The answers so far: one a round, fewer if the target was given up, none for a case that was not begun."""
        return self._answers.get(case_id, [])

    @property
    def answered(self) -> int:
        """How many answers there are, all rounds together."""
        with self._changed:
            return sum(map(len, self._answers.values()))

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
            return not self._alive and not self._stopping and bool(self._pending)

    def stop(self) -> None:
        """Ends everything that still runs. What is measured stays in `answers`."""
        with self._changed:
            self._stopping = True
            idle = not self._begun
            sessions = list(self._sessions)
            self._changed.notify_all()
        if not idle:
            for session in sessions:
                session.kill()
        for worker in self._workers:
            worker.join(30)

    # ---- a session's thread -----------------------------------------------------------------

    def _work(self, sleeper: bool) -> None:
        failures = 0
        trouble = ""
        lost_family = ""
        try:
            while self._wait_for_work():
                if failures > MAX_RESTARTS:
                    self._trouble(
                        f"{self._target.file}: {trouble}; given up after {MAX_RESTARTS} restarts in a row without an answer;"
                        " mend the target, or start its session by hand to see more"
                    )
                    return
                if failures:
                    self._pause(BACKOFF * 2 ** (failures - 1))
                served: _Served | None = None
                try:
                    served = _Served(self._open(), sleeper)
                    with self._changed:
                        self._serving.append(served)
                    self._serve(served, lost_family)
                    self._sessions.discard(served.session)
                    served.session.close()
                    return
                except SessionLost as lost:
                    if self._stopping:
                        return
                    trouble = str(lost)
                    lost_family = self._charge(served, lost) if served else ""
                    failures = 1 if served and served.answered else failures + 1
                finally:
                    if served:
                        self._put_back(served)
                        with self._changed:
                            self._serving.remove(served)
                    if served and served.session in self._sessions:
                        self._sessions.discard(served.session)
                        served.session.discard()
        except RunError as error:
            self._trouble(str(error))
        except Exception as error:  # a defect of the runner: the main thread must not wait for ever
            self._trouble(f"the runner failed: {type(error).__name__}: {error}; please report this")
        finally:
            with self._changed:
                self._alive -= 1
                self._changed.notify_all()

    def _trouble(self, text: str) -> None:
        with self._changed:
            if text not in self.troubles:
                self.troubles.append(text)

    def _pause(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)

    def _open(self) -> Session:
        session = Session(self._target, self._root, self._limits, self._logs)
        with self._changed:
            self._sessions.add(session)
            stopping = self._stopping
        if stopping:
            session.kill()
        try:
            hello = session.wait_for_hello()
            self._check(hello)
        except (SessionLost, RunError):
            self._sessions.discard(session)
            session.discard()
            raise
        return session

    def _check(self, hello: Hello) -> None:
        if hello.protocol != frames.PROTOCOL:
            raise RunError(
                f"{self._target.file}: the target's ipcts speaks protocol {hello.protocol}, this runner {frames.PROTOCOL};"
                " build both from the same sources"
            )
        with self._changed:
            self.system = self.system or hello.system

    def _serve(self, served: _Served, lost_family: str) -> None:
        """Requests and collects until nothing is left. Raises SessionLost."""
        while True:
            while len(served.asked) < 2 and not any(task.waits for task in served.asked.values()):
                task = self._take(bool(served.asked), lost_family, served.sleeper)
                if task is None:
                    break
                lost_family = ""
                self._request(served, task)
            if not served.asked:
                return
            patience = self._limits.patience if any(task.waits for task in served.asked.values()) else 1.0
            for event in served.session.events(patience):
                self._handle(served, event)

    def _put_back(self, served: _Served) -> None:
        with self._changed:
            self._begun -= len(served.asked)
            self._pending[:0] = served.asked.values()
            served.asked.clear()
            self._changed.notify_all()

    def _request(self, served: _Served, task: _Task) -> None:
        task.attempts += 1
        with self._changed:
            self._numbers += 1
            number = self._numbers
        served.asked[number] = task
        served.session.request(number, task.case.id)

    def _handle(self, served: _Served, event: frames.Event) -> None:
        if isinstance(event, Complaint):
            # The agent could not read a request. It doesn't say which; the oldest one is asked again.
            if served.asked:
                self._ask_again(served, next(iter(served.asked)))
        elif isinstance(event, Hello):
            pass  # a second one is noise
        elif isinstance(event, Run):
            if event.number in served.asked and event.number != served.running:
                if event.number > (served.running or 0):  # once for each case: to begin is no progress for ever
                    served.session.progress()
                served.running, served.running_since = event.number, time.monotonic()
        elif event.number in served.asked or event.number in served.passed_over:
            self._answered(served, event)

    def _answered(self, served: _Served, event: Done | Garbled) -> None:
        served.session.progress()
        task = served.asked.get(event.number) or served.passed_over[event.number]
        if isinstance(event, Garbled) or event.case != task.case.id:
            served.passed_over.pop(event.number, None)
            if event.number in served.asked:
                self._ask_again(served, event.number)
            return
        served.answered = True
        self._settle(served, task, Answer(event.how, event.out, event.err, event.wall_us / 1e6, event.cpu_us / 1e6))
        # Requests are answered in order: what was asked before this one has lost its answer, or the target mixes them up.
        for number in [number for number in served.asked if number < event.number]:
            served.passed_over[number] = served.asked[number]
            self._ask_again(served, number)

    def _ask_again(self, served: _Served, number: int) -> None:
        task = served.asked.pop(number)
        if task.attempts < ATTEMPTS:
            self._request(served, task)
        else:
            self._settle(served, task, Answer("garbled", why="the target's answer arrived garbled, twice"))

    def _settle(self, served: _Served, task: _Task, answer: Answer) -> None:
        for numbers in (served.asked, served.passed_over):
            for number in [number for number, other in numbers.items() if other is task]:
                del numbers[number]
        self._finish(task, answer)

    def _charge(self, served: _Served, lost: SessionLost) -> str:
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
        self._finish(charged, Answer(lost.how, err=lost.log, why=why))
        return charged.case.family

    # ---- the queue --------------------------------------------------------------------------

    def _wait_for_work(self) -> bool:
        """Waits until there is a case to run: False if there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._pending or not (self._on_demand or self._begun))
            return bool(self._pending) and not self._stopping

    def _take(self, ahead: bool, lost_family: str, sleeper: bool) -> _Task | None:
        """The next case, one of another family than `lost_family` where there is one; None if there is none (or none to ask ahead).

        Another family, because a young system that dies in each case of one family is not dead: an answer from elsewhere shows it.
        """
        with self._changed:
            if ahead and len(self._pending) <= 2 * (self._jobs + self._sleepers) and not self._on_demand:
                return None
            while not self._stopping:
                index = self._index(lost_family, sleeper)
                if index is not None:
                    self._begun += 1
                    return self._pending.pop(index)
                if ahead or not (self._pending or self._begun or self._on_demand):
                    return None
                self._changed.wait()
            return None

    def _index(self, lost_family: str, sleeper: bool) -> int | None:
        """Where in the queue: the first that isn't ruled out, and the second best if there's no other."""
        second_best: int | None = None
        for index, task in enumerate(self._pending):
            if self._window is not None and task.position > self._awaited + self._window:
                continue
            if task.case.family != lost_family and (sleeper or not self._sleepers or not task.waits):
                return index
            if second_best is None:
                second_best = index
        return second_best

    def _finish(self, task: _Task, answer: Answer) -> None:
        with self._changed:
            self._begun -= 1
            answers = self._answers.setdefault(task.case.id, [])
            answers.append(answer)
            if len(answers) < self._rounds:
                task.attempts = 0
                self._pending.append(task)
            self._changed.notify_all()
