# SPDX-License-Identifier: MIT
"""A session with a target that starts one program and no more: each case is a start of its own (`each = "case"` in the target file)."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import os
import selectors
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from runner.model.errors import RunError
from runner.model.places import start_directory
from runner.model.targets import Target
from runner.transport.frames import PROTOCOL, Done, Event, Hello, Run
from runner.transport.logs import Log, new_session_name
from runner.transport.outputs import Console, Output, Plain
from runner.transport.session import KILL_DELAY, NO_WISH, Limits, SessionLost, Wish, run_stop, signal_name

_PAUSE = 0.05  # seconds after which an ended command is believed to have written everything


class SingleStarts:
    """Has the interface of session.Session, and starts the target's command once for each request, `{id}` being the case.

    What the command writes is read by outputs.Plain or outputs.Console. It is ended with its process group when its time is up, and
    when nothing more is to be expected.
    """

    def __init__(self, target: Target, root: Path, limits: Limits, logs: Path | None = None) -> None:
        self._target = target
        self._root = root
        self._limits = limits
        self._log = Log(logs, target.name, new_session_name())
        self._waiting: list[tuple[int, str, Wish]] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self.ended = False

    def wait_for_hello(self) -> Hello:
        """Nothing is there yet to say hello."""
        return Hello(PROTOCOL, {})

    def request(self, number: int, case: str, wish: Wish = NO_WISH) -> None:
        """Asks for a case, which starts with the next call of `events`."""
        self._waiting.append((number, case, wish))

    def progress(self) -> None:
        """Nothing depends on it: each start has its own time limit."""

    def events(self, factor: float = 1.0, more: float = 0.0) -> list[Event]:
        """Runs the oldest case that was asked for; `factor` applies to its time limit, `more` is added to it, in seconds.

        Raises SessionLost when the run is ended, and when the command did not begin the case; RunError when it can't be right.
        """
        number, case, wish = self._waiting.pop(0)
        begun = time.monotonic()
        output: Output = Plain(case)
        if self._target.console:
            output = Console(case, self._target.file)
        ended, cpu = self._run(case, wish, output, begun + self._limits.of_start(factor) + more)
        if self.ended:
            raise SessionLost("died", "the session was ended by the runner")
        answer = output.answer(number, ended)
        if isinstance(answer, Done):
            answer = dataclasses.replace(answer, wall_us=int((time.monotonic() - begun) * 1e6), cpu_us=int(cpu * 1e6))
        hello: list[Event] = [output.hello] if output.hello else []
        return [*hello, Run(number, case), answer]

    def _run(self, case: str, wish: Wish, output: Output, deadline: float) -> tuple[str, float]:
        """Starts the command and ends it; how it ended, in the words of Done, and its processor time in seconds."""
        name = new_session_name()
        with tempfile.TemporaryDirectory(prefix="ipcts-", ignore_cleanup_errors=True) as scratch:
            os.chmod(scratch, 0o1777)  # some cases become another user
            with self._lock:
                if self.ended:
                    return "", 0.0
                process = self._process = self._start(self._target.filled_in(self._target.start, self._root, name, case), scratch, wish)
            try:
                late = self._read(process, case, output, deadline)
            finally:
                status, cpu = self._end(process)
                run_stop(self._target, self._root, name)
        return "timeout" if late else f"exit:{status}" if status >= 0 else f"signal:{signal_name(-status)}", cpu

    def _start(self, command: list[str], scratch: str, wish: Wish) -> subprocess.Popen[bytes]:
        scale = str(math.ceil(self._target.time_scale))
        environment = {**os.environ, "IPCTS_TIME_SCALE": scale, "TMPDIR": scratch, "HOME": scratch}
        environment.pop("IPCTS_STRESS", None)  # of the whole run; each case gets its share
        if wish.stress_ms:
            environment["IPCTS_STRESS"] = str(wish.stress_ms / 1000)
        try:
            return subprocess.Popen(
                command,
                cwd=start_directory(self._root),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
                umask=0o022,
            )
        except OSError as error:
            raise RunError(
                f"{self._target.file}: the command `{' '.join(command)}` can't be started ({error.strerror}); correct it or install what it needs"
            ) from error

    def _read(self, process: subprocess.Popen[bytes], case: str, output: Output, deadline: float) -> bool:
        """Both outputs until they end, the program does, or nothing more is to be expected; whether it was too late."""
        assert process.stdout and process.stderr
        named = False  # whether the log has the name of the case
        with selectors.DefaultSelector() as selector, process.stdout, process.stderr:
            for stream in (process.stdout, process.stderr):
                os.set_blocking(stream.fileno(), False)
                selector.register(stream, selectors.EVENT_READ)
            exited = False
            while selector.get_map() and not output.over and not self.ended:
                now = time.monotonic()
                if now >= deadline:
                    return True
                ready = selector.select(min(deadline - now, _PAUSE))
                for key, _ in ready:
                    from_error = key.fileobj is process.stderr
                    data = os.read(key.fd, 1 << 16)
                    if not data:
                        selector.unregister(key.fileobj)
                        continue
                    if from_error or self._target.console:
                        self._log.write(data if named else f"{case}\n".encode() + data)
                        named = True
                    output.take(data, from_error)
                if exited and not ready:  # a process that the case left behind holds the outputs open
                    break
                exited = _has_exited(process)
            while not selector.get_map() and not exited:  # it has closed its outputs, and may still be busy
                if time.monotonic() >= deadline:
                    return True
                if self.ended:
                    break
                time.sleep(0.001)
                exited = _has_exited(process)
        return False

    def _end(self, process: subprocess.Popen[bytes]) -> tuple[int, float]:
        """Ends the command's process group: SIGTERM if it still runs, a second to tidy up, SIGKILL. Its status and processor time."""
        if not _has_exited(process):
            _signal_group(process, signal.SIGTERM)
            deadline = time.monotonic() + KILL_DELAY
            while not _has_exited(process) and time.monotonic() < deadline:
                time.sleep(0.002)
        _signal_group(process, signal.SIGKILL)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        with self._lock:  # its number may be another's from now on
            self._process = None
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, usage.ru_utime + usage.ru_stime

    def kill(self) -> None:
        """Ends the session soon, from any thread; the thread that uses it sees SessionLost."""
        with self._lock:
            self.ended = True
            if self._process is not None:
                _signal_group(self._process, signal.SIGTERM)

    def discard(self) -> None:
        """Ends a session that is over before its time."""
        self.kill()

    def close(self) -> None:
        """Ends the session in good order."""
        self.ended = True


def _has_exited(process: subprocess.Popen[bytes]) -> bool:
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Signals the processes of a command that has not been reaped."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)
