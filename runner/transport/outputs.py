# SPDX-License-Identifier: MIT
"""What one start of a program that runs one case writes, and what that says of the case: as it is, or marked on a console."""

from __future__ import annotations

import re
import zlib
from typing import Protocol

from runner.model.errors import RunError
from runner.model.text import one_line, shown_line
from runner.transport.frames import MARKER, MAX_LINE, MAX_OUTPUT, PROTOCOL, Done, Garbled, Hello, read_line
from runner.transport.session import LOG_TAIL, SessionLost

NOT_STARTED = (126, 127)  # exit statuses of an agent, a shell or env that can't start the program; no case ends with them

_MARK = re.compile(rb"(begin|out|err|end) ([0-9a-f]{8}) (.*)", re.DOTALL)
_END = re.compile(rb"exit:[0-9]{1,3}")


class Output(Protocol):
    """Takes what the command writes; `over`: nothing more is to be waited for."""

    over: bool
    hello: Hello | None

    def take(self, data: bytes, from_error: bool) -> None:
        """The next bytes of standard output, or of standard error."""

    def answer(self, number: int, ended: str) -> Done | Garbled:
        """What came of the case. `ended` is how the command did, in the words of Done; SessionLost where it has not begun the case."""


class Plain:
    """The outputs of the command are those of the case, and so is its end."""

    hello: Hello | None = None

    def __init__(self, case: str) -> None:
        self._case = case
        self._outputs = (bytearray(), bytearray())
        self.over = False

    def take(self, data: bytes, from_error: bool) -> None:
        """The next bytes."""
        output = self._outputs[from_error]
        output += data[: MAX_OUTPUT + 1 - len(output)]
        self.over = self.over or len(output) > MAX_OUTPUT

    def answer(self, number: int, ended: str) -> Done:
        """What came of the case."""
        out, err = (bytes(output[:MAX_OUTPUT]) for output in self._outputs)
        if ended in [f"exit:{status}" for status in NOT_STARTED] and not out:
            raise SessionLost("died", f"the command ended with exit status {ended[5:]}{last_words(err)}", err)
        return Done(number, self._case, "overflow" if self.over else ended, 0, 0, out, err)


class Console:
    """The lines of the case are marked (docs/protocol.md); everything else on the console is the log of the system."""

    def __init__(self, case: str, file: str) -> None:
        self._case = case
        self._file = file
        self._line = bytearray()  # what has come of the line that is not whole yet
        self._log = bytearray()
        self._outputs = {b"out": bytearray(), b"err": bytearray()}
        self._begun = False
        self._damaged = False
        self._ended = ""
        self.hello: Hello | None = None
        self.over = False

    def take(self, data: bytes, from_error: bool) -> None:
        """The next bytes."""
        self._log += data
        del self._log[:-LOG_TAIL]
        if from_error:
            return
        self._line += data
        *lines, rest = self._line.split(b"\n")
        for line in lines:
            if not self.over:
                self._read(bytes(line.rstrip(b"\r")))
        self._line = rest[-MAX_LINE:]

    def _read(self, line: bytes) -> None:
        marker = line.rfind(MARKER)
        if marker < 0:
            return
        text = line[marker + len(MARKER) :]
        if isinstance(event := read_line(text), Hello):
            if event.protocol != PROTOCOL:
                raise RunError(
                    f"{self._file}: the target's ipcts speaks protocol {event.protocol}, but this runner speaks {PROTOCOL};"
                    " build both from the same sources"
                )
            self.hello = event
            return
        mark = _MARK.fullmatch(text)
        if mark is None or marker != line.find(MARKER) or zlib.crc32(mark[1] + b" " + mark[3]) != int(mark[2], 16):
            self._damaged = True
        elif mark[1] == b"begin":
            if mark[3] != self._case.encode():
                shown = one_line(mark[3].decode("utf-8", "backslashreplace"))
                raise RunError(f"{self._file}: the console shows the case {shown}, not {self._case}; let 'start' hand {{id}} on to it")
            self._begun = True
        elif mark[1] == b"end":
            self._ended = mark[3].decode() if _END.fullmatch(mark[3]) else ""
            self._damaged = self._damaged or not self._ended
            self.over = True
        else:
            output = self._outputs[mark[1]]
            output += mark[3] + b"\n"
            if len(output) > MAX_OUTPUT:
                self._ended, self.over = "overflow", True

    def answer(self, number: int, ended: str) -> Done | Garbled:
        """What came of the case."""
        log = bytes(self._log)
        late = ended == "timeout"
        if self._damaged and not late:
            return Garbled(number)
        if not self._begun:
            what = "did not begin the case in time" if late else f"ended ({ended}) without the mark that begins the case"
            raise SessionLost("silent" if late else "died", f"the target {what}{last_words(log)}", log)
        out, err = (bytes(output[:MAX_OUTPUT]) for output in self._outputs.values())
        if self._ended:
            return Done(number, self._case, self._ended, 0, 0, out, err)
        if late:
            return Done(number, self._case, "timeout", 0, 0, out, log)
        why = f"the target ended ({ended}) while it ran this case, without the mark that ends it{last_words(log)}"
        return Done(number, self._case, "died", 0, 0, out, log, why)


def last_words(log: bytes) -> str:
    """The end of a message about a target that is gone: the last line that it wrote, if it wrote any."""
    line = shown_line(log)
    return f"; its last words: {line}" if line else ""
