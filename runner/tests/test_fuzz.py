# SPDX-License-Identifier: MIT
"""Whatever a target sends and whatever a file holds: an answer that is right or one clear line, in bounded time and memory.

Each fuzzer runs for IPCTS_FUZZ_SECONDS (default 1) and tells its figures at the end: docs/steadiness.md has those of a long run.
"""

from __future__ import annotations

import os
import re
import resource
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runner.model.case import FrontMatterError, parse_case
from runner.model.deviations import load_file
from runner.model.errors import RunError
from runner.model.targets import load_target
from runner.running.table import literal
from runner.tests.checkout import ROOT, case_source
from runner.transport import frames
from runner.transport.frames import Done, Event, FrameReader, encode_done

SECONDS = float(os.environ.get("IPCTS_FUZZ_SECONDS", "1"))
MAX_MEMORY = 400 << 20  # bytes; newer versions of Hypothesis take half of it for themselves
ROUND = 100  # examples after which Hypothesis begins anew, so that what it remembers of them stays small


def peak_memory() -> int:
    """The peak resident set of this process, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


MEMORY_BEFORE = peak_memory()  # Python, pytest and hypothesis, by their versions


def fuzz(strategy: st.SearchStrategy[Any], check: Callable[[Any], None]) -> None:
    """Calls `check` with examples until the time is up. A failure is shrunk and shown by Hypothesis."""
    count = 0

    def counted(example: Any) -> None:
        nonlocal count
        count += 1
        check(example)

    begun = time.monotonic()
    while count == 0 or time.monotonic() - begun < SECONDS:
        settings(max_examples=ROUND, database=None, deadline=None, suppress_health_check=list(HealthCheck))(
            given(strategy)(lambda example: counted(example))
        )()
    print(f"{count} examples in {time.monotonic() - begun:.0f} s, peak memory {peak_memory() >> 20} MiB")
    assert peak_memory() - MEMORY_BEFORE < MAX_MEMORY


# ---- the stream of a target -----------------------------------------------------------------------

IDS = st.sampled_from(["a/b/c", "x", "@@ipcts", "\x1b[31m", "é"])
OUTPUTS = st.one_of(st.binary(max_size=80), st.sampled_from([b"", b"\n", b"@@ipcts end 7\n", b"@@ipcts done 7 a/b/c exit:0 1 1 9 0 "]))
NUMBERS = st.one_of(st.integers(0, 9), st.sampled_from([65_536, 65_537, 10**9, 10**20, -1]))
WHOLE = st.builds(encode_done, st.integers(1, 9), IDS, st.sampled_from(["exit:0", "hang", "timeout", "?"]), OUTPUTS, OUTPUTS)
LIES = st.builds(
    "@@ipcts done {} {} exit:0 {} 1 {} {} {:08x}\n".format, NUMBERS, IDS, NUMBERS, NUMBERS, NUMBERS, st.integers(0, 2**32 - 1)
).map(str.encode)
LINES = st.sampled_from(
    [b"@@ipcts ", b"@@ipcts hello 1 ", b'{"uid": 1}', b"[" * 50, b"@@ipcts run 7 a/b/c\n", b"@@ipcts end 7\n", b"@@ipcts error ", b"\n"]
)
NOISE = st.one_of(st.binary(max_size=40), st.sampled_from([b"y\n" * 5000, b"9" * 9000, b"\0" * 70_000]))


def damaged(data: bytes, place: int, piece: bytes, lost: int) -> bytes:
    """`data` with `piece` in place of `lost` bytes at `place`."""
    place %= len(data) + 1
    return data[:place] + piece + data[place + lost :]


PIECES = st.one_of(
    WHOLE, WHOLE, LIES, LINES, NOISE, st.builds(damaged, WHOLE, st.integers(0, 200), st.binary(max_size=9), st.integers(0, 9))
)
STREAMS = st.tuples(st.lists(PIECES, max_size=30).map(b"".join), st.lists(st.integers(1, 5000), min_size=1, max_size=9))
LAST = encode_done(123, "the/last/one", "exit:0", b"out", b"err")


def check_stream(example: tuple[bytes, list[int]]) -> None:
    stream, sizes = example
    stream += b"\n" + b"." * 2 * frames.MAX_OUTPUT + b"\n" * 100 + LAST
    whole = FrameReader().feed(stream)
    reader = FrameReader()
    events: list[Event] = []
    position = number = 0
    while position < len(stream):
        size = sizes[number % len(sizes)] if number < 300 else 1 << 16
        events += reader.feed(stream[position : position + size])
        assert len(reader._buffer) < 2 * frames.MAX_OUTPUT + frames.MAX_LINE
        position, number = position + size, number + 1
    assert events == whole, "the result depends on how the stream was cut"
    dones = [event for event in events if isinstance(event, Done)]
    assert dones[-1].case == "the/last/one"
    for done in dones:
        assert len(done.out) <= frames.MAX_OUTPUT and len(done.err) <= frames.MAX_OUTPUT
        assert done.out + done.err + b"\n@@ipcts end %d\n" % done.number in stream


def test_streams() -> None:
    fuzz(STREAMS, check_stream)


def period_of_answers() -> bytes:
    """A piece that, repeated, is full of answers whose end lines are all in place and whose CRCs are all wrong."""
    head, tail = b"@@ipcts done 1 a exit:0 1 1 65536 %5d 00000000\n", b"\n@@ipcts end 1\n"
    period = len(head % 10_000) + len(tail)
    return head % ((2 * frames.MAX_OUTPUT // period) * period - frames.MAX_OUTPUT) + tail


def piece_name(piece: bytes) -> str:
    """What pytest calls the test with this piece."""
    return f"{piece[:40]!r}, {len(piece)} bytes"


@pytest.mark.parametrize(
    "piece",
    [
        b"@@ipcts ",
        b"@@ipcts \n",
        b"@@ipcts hello 1 [[[[",
        b'@@ipcts hello 1 {"a": "',
        b"@@ipcts error ",
        b"@@ipcts hello 1 [" * 470 + b"\n",
        b"@@ipcts error " * 580 + b"\n",
        b"@@ipcts run 1 a\n",
        b"@@ipcts end 1\n",
        b"@@ipcts done 1 a exit:0 1 1 65536 65536 00000000\n",
        b"@@ipcts done " + b"1" * 8_000,
        period_of_answers(),
        b"@",
        b"\0",
    ],
    ids=piece_name,
)
def test_time_grows_with_the_length_of_the_stream(piece: bytes) -> None:
    """A stream of tricky pieces costs at most a few times what 8 times as many bytes would cost linearly; memory stays."""

    def seconds(mebibytes: int) -> float:
        reader = FrameReader()
        data = piece * ((1 << 16) // len(piece) + 2)
        begun = time.process_time()
        for number in range(mebibytes * 16):
            offset = number * (1 << 16) % len(piece)
            reader.feed(data[offset : offset + (1 << 16)])
        assert len(reader._buffer) < 2 * frames.MAX_OUTPUT + frames.MAX_LINE
        return time.process_time() - begun

    longest = max(1, int(SECONDS)) if SECONDS < 64 else 64
    taken = seconds(longest)
    print(f"{longest / taken:.0f} MiB/s, peak memory {peak_memory() >> 20} MiB")
    assert taken < 5 * longest  # 20 times slower than the slowest of them is here; each took minutes where it was looked at twice
    assert peak_memory() - MEMORY_BEFORE < MAX_MEMORY


# ---- files ----------------------------------------------------------------------------------------

FILES = sorted(
    [*(ROOT / "runner/targets").glob("*.toml"), *(path for path in (ROOT / "expected/deviations").glob("*.toml"))],
    key=lambda path: path.stat().st_size,
)
SAMPLES = [path.read_text()[:1500] for path in FILES]
WORDS = [
    "\n", '"', "'", '"""', "[[known]]\n", "[x]\n", "[", "]", "{", "}", "=", ",", "#", "\\u0000", "\\u202e", "\x00", "\x1b", "\r", "\ud7ff", "true",
    "nan", "inf", "-1", "9" * 5000, "1e999", "1979-05-27", "id = ", "reason = ", "observed = ", "start = ", 'start = ["a\\u0000"]\n',
    "time_scale = ", "jobs = ", "deviations = ", "profiles = ", "needs = ", "[" * 3000, "{a=" * 500, "a." * 500, "stop", "\\",
]  # fmt: skip
CHANGES = st.lists(st.tuples(st.integers(0, 2000), st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), st.integers(0, 30)), max_size=6)
TABLES = st.dictionaries(
    st.sampled_from(["description", "start", "time_scale", "jobs", "profiles", "deviations", "needs", "known", "preset", "start_seconds", "x"]),
    st.sampled_from(
        ['"text"', '""', "[]", '["a"]', "[1]", "{}", "[{}]", "1", "-1", "0.5", "nan", "inf", "9" * 400, "true", '"\\u001b\\n"',
         '[{program = "a", package = "b"}]', '[{id = "a", reason = "b", reference = "c", seen = "d"}]', '["../../x\\u0000"]']
    ),
).map(lambda table: "".join(f"{key} = {value}\n" for key, value in table.items()))  # fmt: skip


def changed(text: str, changes: list[tuple[int, str, int]]) -> str:
    """`text` with pieces put in place of others."""
    for place, piece, lost in changes:
        place %= len(text) + 1
        text = text[:place] + piece + text[place + lost :]
    return text


TEXTS = st.one_of(st.builds(changed, st.sampled_from(SAMPLES), CHANGES), TABLES, st.text(max_size=100))


def is_one_line(text: str) -> bool:
    return bool(text) and text.isprintable()


def test_target_and_deviations_files(tmp_path: Path) -> None:
    file = tmp_path / "fuzz.toml"

    def check(text: str) -> None:
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            target = load_target(ROOT, str(file))
            assert target.filled_in(target.start, ROOT, "session")
        except RunError as error:
            assert is_one_line(str(error)) and str(file) in str(error)
        else:
            assert target.start and tomllib.loads(text)["start"] == list(target.start)
        try:
            for known in load_file(tmp_path, tmp_path / "fuzz.toml", "a test").values():
                assert is_one_line(known.reason)
        except RunError as error:
            assert is_one_line(str(error)) and str(error).startswith("fuzz.toml: ")

    fuzz(TEXTS, check)


SOURCE_WORDS = [
    "//", "\n", "// ", "//\n", "// ref:", "// profile: ", "posix", "option MSG", "option", "// needs: fork\n", "// claims: \n", ":", "\t",
    "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u202e", "\x00", "\x1b[31m", "é", "/*", "??/", '"',
]  # fmt: skip
SOURCES = st.tuples(
    st.builds(
        changed,
        st.sampled_from([case_source(), case_source("option MSG", "fork threads")]),
        st.lists(st.tuples(st.integers(0, 300), st.one_of(st.sampled_from(SOURCE_WORDS), st.text(max_size=4)), st.integers(0, 20)), max_size=6),
    ),
    st.lists(st.one_of(st.sampled_from(["x: 0\n", *SOURCE_WORDS]), st.text(max_size=9)), max_size=4).map("".join),
)


def test_front_matter_and_expected_texts(tmp_path: Path) -> None:
    source = Path("cases/a/b/c.cpp")
    files = [tmp_path / source, tmp_path / "expected/a/b/c.txt"]
    for file in files:
        file.parent.mkdir(parents=True)

    def check(example: tuple[str, str]) -> None:
        for file, text in zip(files, example, strict=True):
            file.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            case = parse_case(tmp_path, source)
        except FrontMatterError as error:
            assert is_one_line(str(error).replace("\t", " "))
            assert "c.cpp:" in str(error) or "c.txt:" in str(error)
            return
        assert case.expected == example[1]
        assert case.statement and case.ref and case.profile
        for text in (case.statement, case.ref, case.profile, *case.needs, *case.claims):
            assert is_one_line(text.replace("\t", " "))
        built_in = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', literal(case.expected)))  # what the table in `ipcts` will say
        assert re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), built_in) == case.expected

    fuzz(SOURCES, check)
