# SPDX-License-Identifier: MIT
"""A session with a target that starts one program and no more: each case is a start of its own (`each = "case"` in the target file)."""

from __future__ import annotations

import contextlib
import os
import resource
import selectors
import signal
import subprocess
import threading
import time
from pathlib import Path

from runner.model.errors import RunError
from runner.model.targets import Target
from runner.transport.frames import MAX_OUTPUT, PROTOCOL, Done, Event, Hello, Run
from runner.transport.logs import Log, new_session_name
from runner.transport.session import NO_WISH, WATCHDOG, Limits, SessionLost, Wish


class SingleStarts:
    """Has the interface of session.Session, and starts the target's command once for each request, `{id}` being the case.

    What the command writes to standard output is the observation, and how it ends is how the case ended. A command that has not ended in
    time is killed with its process group.
    """

    def __init__(self, target: Target, root: Path, limits: Limits, logs: Path | None = None) -> None:
        self._target = target
        self._root = root
        self._limits = limits
        self._name = new_session_name()
        self._log = Log(logs, target.name, self._name)
        self._waiting: list[tuple[int, str, Wish]] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self.ended = False

    def wait_for_hello(self) -> Hello:
        """Nothing is there to say hello; the target says nothing of itself."""
        return Hello(PROTOCOL, {})

    def request(self, number: int, case: str, wish: Wish = NO_WISH) -> None:
        """Asks for a case, which starts with the next call of `events`."""
        self._waiting.append((number, case, wish))

    def progress(self) -> None:
        """Nothing depends on it: each start has its own time limit."""

    def events(self, factor: float = 1.0, more: float = 0.0) -> list[Event]:
        """Runs the oldest case that was asked for. Raises SessionLost when the run is ended.

        `factor` applies to its time limit, `more` is added to it, in seconds.
        """
        number, case, wish = self._waiting.pop(0)
        limit = self._limits.start + WATCHDOG * factor * self._target.time_scale + more
        begun = time.monotonic()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with self._lock:
            if self.ended:
                raise SessionLost("died", "the session was ended by the runner")
            process = self._process = self._start(case, wish)
        outputs, late = self._read(process, begun + limit)
        with self._lock, contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        status = process.wait()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        with self._lock:
            self._process = None
            if self.ended:
                raise SessionLost("died", "the session was ended by the runner")
        out, err = (bytes(output) for output in outputs)
        if err:
            self._log.write(f"{case}\n".encode() + err)
        how = "timeout" if late else f"exit:{status}" if status >= 0 else f"signal:{signal.Signals(-status).name}"
        if len(out) > MAX_OUTPUT:
            how, out = "overflow", out[:MAX_OUTPUT]
        wall = int((time.monotonic() - begun) * 1e6)
        cpu = int((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e6)
        return [Run(number, case), Done(number, case, how, wall, max(0, cpu), out, err[:MAX_OUTPUT])]

    def _start(self, case: str, wish: Wish) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "IPCTS_TIME_SCALE": str(int(max(1.0, self._target.time_scale)))}
        environment.pop("IPCTS_STRESS", None)  # of the whole run; each case gets its share
        if wish.stress_ms:
            environment["IPCTS_STRESS"] = str(wish.stress_ms / 1000)
        command = [word.replace("{id}", case) for word in self._target.filled_in(self._target.start, self._root, self._name)]
        try:
            return subprocess.Popen(
                command,
                cwd=self._root,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
            )
        except OSError as error:
            raise RunError(
                f"{self._target.file}: the command `{' '.join(command)}` can't be started ({error.strerror}); correct it or install what it needs"
            ) from error

    @staticmethod
    def _read(process: subprocess.Popen[bytes], deadline: float) -> tuple[tuple[bytearray, bytearray], bool]:
        """Both outputs until they end, or the program does; whether it was too late."""
        assert process.stdout and process.stderr
        outputs = (bytearray(), bytearray())
        with selectors.DefaultSelector() as selector, process.stdout, process.stderr:
            for stream, output in zip((process.stdout, process.stderr), outputs, strict=True):
                os.set_blocking(stream.fileno(), False)
                selector.register(stream, selectors.EVENT_READ, output)
            exited = False
            while selector.get_map():
                now = time.monotonic()
                if now >= deadline:
                    return outputs, True
                ready = selector.select(min(deadline - now, 0.05))
                for key, _ in ready:
                    data = os.read(key.fd, 1 << 16)
                    if not data:
                        selector.unregister(key.fileobj)
                    elif len(key.data) <= MAX_OUTPUT:
                        key.data.extend(data)
                if exited and not ready:  # a process that the case left behind holds the outputs open
                    break
                exited = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        return outputs, False

    def kill(self) -> None:
        """Ends the session at once, from any thread."""
        with self._lock, contextlib.suppress(ProcessLookupError, PermissionError):
            self.ended = True
            if self._process is not None:
                os.killpg(self._process.pid, signal.SIGKILL)

    def discard(self) -> None:
        """Ends a session that is over before its time."""
        self.kill()

    def close(self) -> None:
        """Ends the session in good order."""
        self.ended = True
