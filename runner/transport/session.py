# SPDX-License-Identifier: MIT
"""One session: a running `ipcts --batch` on the target, reached through whatever command the target file gives."""

from __future__ import annotations

import contextlib
import math
import os
import selectors
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from runner.model.errors import RunError
from runner.model.places import start_directory
from runner.model.targets import Target
from runner.model.text import shown_line
from runner.transport.frames import Event, FrameReader, Hello
from runner.transport.logs import Log, new_session_name

WATCHDOG = 10.0  # seconds that the agent gives a case, times time_scale (docs/protocol.md)
WAITING_FACTOR = 3.0  # times as long for cases that wait for seconds to pass
GRACE = 10.0  # seconds that the host waits beyond that, times time_scale
KILL_DELAY = 1.0  # seconds that a session has to end when it is asked to
QUIET = 1.0  # seconds of silence, times time_scale, after which an incomplete frame with another marker behind it counts as garbled
MAX_NOISE = 64 << 20  # bytes without one event after which a target is only babbling
_READ_SIZE = 1 << 16
LOG_TAIL = 8192  # bytes of the session's standard error that are kept for the explanation


@dataclass(frozen=True)
class Limits:
    """How long to wait, in seconds: for the target to come up, and for the next sign of life while it owes an answer.

    `waiting_factor` applies to the latter for cases that wait for seconds to pass. `case` is how long a case may take that nobody on the
    target watches, besides the start. `stress` is the time that a case with `needs: rounds` gets for its rounds, beyond all limits; 0 for the
    usual one.
    """

    start: float
    silence: float
    waiting_factor: float = WAITING_FACTOR
    stress: float = 0.0
    case: float = 0.0

    @classmethod
    def of(cls, target: Target, timeout: float | None) -> Limits:
        """The target's limits; `timeout` (seconds), where given, is all it gets."""
        if timeout is not None:
            return cls(timeout, timeout, 1.0)
        scale = target.time_scale
        return cls(target.start_seconds * scale, (WATCHDOG + GRACE) * scale, case=WATCHDOG * scale)

    def of_start(self, factor: float) -> float:
        """For a start that runs one case, whose limit has this factor."""
        return self.start + self.case * factor


@dataclass(frozen=True)
class Wish:
    """What a request asks for besides the case (docs/protocol.md): a fault of the fault library, a time limit, and the time for the
    rounds of a race case, both in milliseconds (0: the usual)."""

    fault: str = ""
    limit_ms: int = 0
    stress_ms: int = 0

    @property
    def words(self) -> str:
        """As in the request line."""
        words = (("watchdog", self.limit_ms), ("stress", self.stress_ms), ("fault", self.fault))
        return "".join(f" {name}={value}" for name, value in words if value)


NO_WISH = Wish()


class SessionLost(Exception):
    """The session is over before its time: the target died, fell silent, or could not be started. Its text says how.

    `how` is `died` or `silent`, as in verdicts.Answer; `log` the end of what the session wrote to standard error.
    """

    def __init__(self, how: str, why: str, log: bytes = b"") -> None:
        super().__init__(why)
        self.how = how
        self.log = log


class Session:
    """A started command that speaks the protocol. Used by one thread; `kill` may be called from any.

    `logs` is the directory for a file with all that the session writes to standard error (a booted kernel's log), or None.
    """

    def __init__(self, target: Target, root: Path, limits: Limits, logs: Path | None = None) -> None:
        self._target = target
        self._root = root
        self._limits = limits
        self._name = new_session_name()
        self._reader = FrameReader()
        self._early: list[Event] = []
        self._errors = bytearray()
        self._log = Log(logs, target.name, self._name)
        self._last_progress = 0.0
        self._killed = 0.0  # when
        self.ended = False
        self._reaping = threading.Lock()
        self.command = target.filled_in(target.start, root, self._name)
        environment = {**os.environ, "IPCTS_TIME_SCALE": str(math.ceil(target.time_scale))}  # the agent knows whole numbers only
        environment.pop("IPCTS_STRESS", None)  # of the whole run; each request has its share
        try:
            self._process = subprocess.Popen(
                self.command,
                cwd=start_directory(root),
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise RunError(
                f"{target.file}: the session's command `{' '.join(self.command)}` can't be started ({reason});"
                " fix the command, or install what it needs"
            ) from error
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._stdin, self._stdout, self._stderr = self._process.stdin, self._process.stdout, self._process.stderr
        self._selector = selectors.DefaultSelector()
        for stream in (self._stdin, self._stdout, self._stderr):
            os.set_blocking(stream.fileno(), False)
        for stream in (self._stdout, self._stderr):
            self._selector.register(stream, selectors.EVENT_READ)

    def wait_for_hello(self) -> Hello:
        """Waits until the target is up. Raises SessionLost."""
        deadline = time.monotonic() + self._limits.start
        while True:
            events = self._read(deadline, f"did not come up within {self._limits.start:g} s")
            for number, event in enumerate(events):
                if isinstance(event, Hello):
                    self._early = events[number + 1 :]
                    self.progress()
                    return event

    def request(self, number: int, case: str, wish: Wish = NO_WISH) -> None:
        """Asks for a case. Whether the target is still there shows in `events`, after all that it said before.

        Raises SessionLost for one that has left so many requests unread that no more fit.
        """
        line = f"{number} {case}{wish.words}\n".encode()
        with contextlib.suppress(OSError):
            if self._stdin.write(line) != len(line):
                raise SessionLost("silent", f"the target answers without reading its requests{self._said()}")

    def progress(self) -> None:
        """The target has done something that it was asked for: the limit on its silence starts anew."""
        self._last_progress = time.monotonic()

    def events(self, factor: float = 1.0, more: float = 0.0) -> list[Event]:
        """Waits for what the target says next. Raises SessionLost when it has died or owes an answer for too long.

        `factor` applies to the limit, `more` is added to it, in seconds.
        """
        if self._early:
            early, self._early = self._early, []
            return early
        limit = self._limits.silence * factor + more
        return self._read(self._last_progress + limit, f"gave no answer for {limit:g} s")

    def _read(self, deadline: float, too_late: str) -> list[Event]:
        quiet_since = time.monotonic()
        while True:
            now = time.monotonic()
            if now >= deadline:
                raise SessionLost("silent", f"the target {too_late}{self._said()}", bytes(self._errors))
            if self._killed and now >= self._killed + KILL_DELAY:
                raise SessionLost("died", "the session was ended by the runner")
            ready = self._selector.select(min(deadline - now, 1.0))
            for key, _ in ready:
                if key.fileobj is self._stderr:
                    self._read_errors()
            if not any(key.fileobj is self._stdout for key, _ in ready):
                quiet = QUIET * max(1.0, self._target.time_scale)
                if time.monotonic() - quiet_since >= quiet and (events := self._reader.give_up_waiting()):
                    return events
                continue
            quiet_since = time.monotonic()
            try:
                data = os.read(self._stdout.fileno(), _READ_SIZE)
            except BlockingIOError:
                continue
            except OSError:
                data = b""
            if not data:
                raise self._lost()
            if events := self._reader.feed(data):
                return events
            if self._reader.noise > MAX_NOISE:
                text = f"the target wrote {MAX_NOISE >> 20} MiB without one line of the protocol{self._said()}"
                raise SessionLost("silent", text, bytes(self._errors))

    def _read_errors(self) -> None:
        try:
            data = os.read(self._stderr.fileno(), _READ_SIZE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._selector.unregister(self._stderr)
        self._errors += data
        del self._errors[:-LOG_TAIL]
        self._log.write(data)

    def _said(self) -> str:
        line = shown_line(self._errors)
        return f"; its last words: {line}" if line else ""

    def _lost(self) -> SessionLost:
        """The stream has ended: with what status?"""
        found = self._wait_unreaped(2)
        if found is None:
            ended = "closed its output"
        elif found.si_code == os.CLD_EXITED:
            ended = f"ended with exit status {found.si_status}"
        else:
            ended = f"was killed by {signal_name(found.si_status)}"
        with contextlib.suppress(KeyError, ValueError):
            self._selector.get_key(self._stderr)
            self._read_errors()
        said = self._said()
        if not said and found and found.si_code == os.CLD_EXITED and found.si_status == 0:  # as at the end of its input
            said = "; does its command pass standard input on, as `podman run -i` does?"
        return SessionLost("died", f"the target's session {ended}{said}", bytes(self._errors))

    def close(self) -> None:
        """Ends the session in good order: the end of its input, a moment to leave, then force."""
        with contextlib.suppress(OSError):
            self._stdin.close()
        deadline = time.monotonic() + 2 * max(1.0, self._target.time_scale)
        while self._wait_unreaped(0) is None and time.monotonic() < deadline:
            if not self._drain(deadline):
                break
        self._end()

    def _drain(self, deadline: float) -> bool:
        """Reads what still comes, and forgets the answers; False once both streams have ended."""
        if not self._selector.get_map():
            self._wait_unreaped(deadline - time.monotonic())
            return False
        for key, _ in self._selector.select(max(0.0, deadline - time.monotonic())):
            if key.fileobj is self._stderr:
                self._read_errors()
                continue
            try:
                data = os.read(self._stdout.fileno(), _READ_SIZE)
            except OSError:
                data = b""
            if not data:
                self._selector.unregister(self._stdout)
        return True

    def kill(self) -> None:
        """Ends the session at once, from any thread; the thread that uses it sees SessionLost, at the latest after KILL_DELAY."""
        self._killed = self._killed or time.monotonic()
        self._signal_group(signal.SIGTERM)

    def _signal_group(self, signo: signal.Signals) -> None:
        """Signals the session's processes, unless it has been reaped: its number may be another's by then."""
        with self._reaping, contextlib.suppress(ProcessLookupError, PermissionError):
            if not self.ended:
                os.killpg(self._process.pid, signo)

    def _wait_unreaped(self, seconds: float) -> os.waitid_result | None:
        """How the session's first process ended, without reaping it; None if it still runs after `seconds`."""
        deadline = time.monotonic() + seconds
        while True:
            found = os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if found is not None or time.monotonic() >= deadline:
                return found
            time.sleep(0.002)

    def discard(self) -> None:
        """Ends a session that is lost: SIGTERM, a second to tidy up, SIGKILL."""
        self.kill()
        with contextlib.suppress(OSError):
            self._stdin.close()
        self._wait_unreaped(KILL_DELAY)
        self._end()

    def _end(self) -> None:
        self._signal_group(signal.SIGKILL)
        with self._reaping:
            self.ended = True
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        self._selector.close()
        for stream in (self._stdin, self._stdout, self._stderr):
            with contextlib.suppress(OSError):
                stream.close()
        run_stop(self._target, self._root, self._name)


def run_stop(target: Target, root: Path, session: str) -> None:
    """What the target file has to be run after each session."""
    if target.stop:
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                target.filled_in(target.stop, root, session),
                cwd=start_directory(root),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=60,
                check=False,
            )


def signal_name(number: int) -> str:
    """Its name, for a message."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
