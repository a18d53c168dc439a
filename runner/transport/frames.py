# SPDX-License-Identifier: MIT
"""Reads what `ipcts --batch` writes (docs/protocol.md) out of a byte stream that may hold anything else besides.

The reader believes nothing that it can't check: lengths are bounded, the end line must be where the lengths put it, the CRC must
agree. What it doesn't believe it skips, marker by marker; it never waits for more than one frame's worth of bytes, and its time grows
with the length of the stream, whatever is in it.
"""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass, field

MARKER = b"@@ipcts "
PROTOCOL = 1
MAX_OUTPUT = 65_536  # bytes of one output of a case
MAX_LINE = 8_192  # bytes of one header line; the longest is `hello`
RESCAN_RATIO = 16  # bytes of rejected answers that may be searched again, for each byte of the stream

_RUN = re.compile(rb"run ([0-9]{1,9}) (\S+)")
_DONE = re.compile(rb"(([0-9]{1,9}) (\S+) (\S+) ([0-9]{1,15}) ([0-9]{1,15}) ([0-9]{1,6}) ([0-9]{1,6})) ([0-9a-f]{8})")
_END = re.compile(rb"end ([0-9]{1,9})")
_HELLO = re.compile(rb"hello ([0-9]{1,4})(?: (.*))?")


@dataclass(frozen=True)
class Hello:
    """The target is up. `system` is empty where its description didn't arrive whole."""

    protocol: int
    system: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """The target is about to run this case."""

    number: int
    case: str


@dataclass(frozen=True)
class Done:
    """A whole answer. `how` is `exit:N`, `signal:NAME`, `hang`, `timeout`, `overflow`, `unknown` or `lost`; times in microseconds.

    Where each case has a start of its own, the host may find out that the target `died`, and `why`.
    """

    number: int
    case: str
    how: str
    wall_us: int
    cpu_us: int
    out: bytes
    err: bytes
    why: str = ""


@dataclass(frozen=True)
class Garbled:
    """The answer to this number has gone by and could not be believed."""

    number: int


@dataclass(frozen=True)
class Complaint:
    """The agent did not understand a request."""

    text: str


Event = Hello | Run | Done | Garbled | Complaint


def encode_done(number: int, case: str, how: str, out: bytes, err: bytes, wall_us: int = 0, cpu_us: int = 0) -> bytes:
    """The frame an agent would write: for tests and for agents written in Python."""
    head = f"{number} {case} {how} {wall_us} {cpu_us} {len(out)} {len(err)}".encode()
    crc = zlib.crc32(head + b"\n" + out + err)
    return b"%sdone %s %08x\n%s%s\n%send %d\n" % (MARKER, head, crc, out, err, MARKER, number)


class FrameReader:
    """Feed it bytes as they come; it returns the events that are complete."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._need = 0  # the buffer is not looked at before it has this many bytes
        self._rescan_budget = 64 * MAX_OUTPUT  # bytes of rejected answers that may still be searched again
        self.noise = 0  # bytes skipped since the last event

    def feed(self, data: bytes) -> list[Event]:
        """Takes the next bytes of the stream, returns the events that they complete."""
        self._buffer += data
        self._rescan_budget = min(self._rescan_budget + RESCAN_RATIO * len(data), 64 * MAX_OUTPUT)
        return [] if len(self._buffer) < self._need else self._scan(0)

    def give_up_waiting(self) -> list[Event]:
        """The stream has fallen silent. A frame still incomplete although another marker follows it has lost bytes: skip it."""
        begin = len(MARKER)
        if not self._need or self._buffer.find(MARKER, begin) < 0:
            return []
        return self._scan(begin)

    def _scan(self, position: int) -> list[Event]:
        events: list[Event] = []
        buffer = self._buffer
        self._need = 0
        while True:
            marker = buffer.find(MARKER, position)
            if marker < 0:
                self._drop(max(position, len(buffer) - len(MARKER) + 1), events)
                return events
            begin = position = marker + len(MARKER)
            # A line with another marker in it has been broken by that one.
            other = buffer.find(MARKER, begin, begin + MAX_LINE)
            line_end = buffer.find(b"\n", begin, begin + MAX_LINE if other < 0 else other)
            if line_end < 0:
                if other < 0 and len(buffer) - begin < MAX_LINE:
                    self._drop(marker, events)
                    return events
                continue
            line = bytes(buffer[begin:line_end])
            if not line.startswith(b"done "):
                if event := read_line(line):
                    events.append(event)
                continue
            found = _DONE.fullmatch(line, len(b"done "))
            if found is None or max(map(int, found.group(7, 8))) > MAX_OUTPUT:
                continue
            tail = b"\n%send %s\n" % (MARKER, found[2])
            body_end = line_end + 1 + sum(map(int, found.group(7, 8)))
            frame_end = body_end + len(tail)
            if len(buffer) < frame_end:
                self._need = frame_end - marker
                self._drop(marker, events)
                return events
            if not buffer.startswith(tail, body_end):
                continue
            if done := _believe(found, bytes(buffer[line_end + 1 : body_end])):
                events.append(done)
            else:
                self._rescan_budget -= frame_end - marker
            if done or self._rescan_budget < 0:  # used up by a stream that makes the reader search everything again and again
                position = frame_end

    def _drop(self, count: int, events: list[Event]) -> None:
        del self._buffer[:count]
        self.noise = 0 if events else self.noise + count


def _believe(found: re.Match[bytes], bodies: bytes) -> Done | None:
    """The answer, if the CRC agrees."""
    if zlib.crc32(found[1] + b"\n" + bodies) != int(found[9], 16):
        return None
    out_length = int(found[7])
    return Done(
        number=int(found[2]),
        case=found[3].decode("utf-8", "replace"),
        how=found[4].decode("utf-8", "replace"),
        wall_us=int(found[5]),
        cpu_us=int(found[6]),
        out=bodies[:out_length],
        err=bodies[out_length:],
    )


def read_line(line: bytes) -> Event | None:
    """What a line behind a marker says, if it is whole by itself."""
    if found := _RUN.fullmatch(line):
        return Run(int(found[1]), found[2].decode("utf-8", "replace"))
    if found := _END.fullmatch(line):
        return Garbled(int(found[1]))
    if found := _HELLO.fullmatch(line):
        try:
            system = json.loads(found[2] or b"{}")
        except (ValueError, RecursionError):
            system = {}
        return Hello(int(found[1]), system if isinstance(system, dict) else {})
    if line.startswith(b"error "):
        return Complaint(line[len(b"error ") :].decode("utf-8", "backslashreplace"))
    return None
