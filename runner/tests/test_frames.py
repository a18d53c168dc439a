# SPDX-License-Identifier: MIT
"""The frame reader believes whole answers and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from runner.transport.frames import MAX_LINE, Done, Event, FrameReader, Garbled, Hello, Run, encode_done

FRAME = encode_done(17, "a/b/c", "exit:0", b"x: 1\n", b"note", 1243, 871)
DONE = Done(17, "a/b/c", "exit:0", 1243, 871, b"x: 1\n", b"note")
RUN = b"@@ipcts run 17 a/b/c\n"


def read(*pieces: bytes) -> list[Event]:
    reader = FrameReader()
    return [event for piece in pieces for event in reader.feed(piece)]


def test_example_of_the_document() -> None:
    out = b"read what is left: 2\nread at the end: 0\n"
    frame = b"@@ipcts done 1 pipe/read/eof-after-last-writer-closes exit:0 694 641 40 0 c69b3e10\n" + out + b"\n@@ipcts end 1\n"
    assert read(frame) == [Done(1, "pipe/read/eof-after-last-writer-closes", "exit:0", 694, 641, out, b"")]


def test_lines() -> None:
    assert read(b'@@ipcts hello 1 {"sysname": "X"}\n', RUN) == [Hello(1, {"sysname": "X"}), Run(17, "a/b/c")]
    assert read(b"@@ipcts hello 1 {broken\n") == [Hello(1, {})]
    assert read(b"@@ipcts hello 1 [1]\n") == [Hello(1, {})]
    assert read(b"@@ipcts hello 1 " + b"[" * 7000 + b"\n") == [Hello(1, {})]
    assert read(b"@@ipcts what 1\n@@ipcts \n@@ipcts run x y\n") == []


@given(st.binary(max_size=300), st.binary(max_size=300), st.lists(st.integers(0, 900), max_size=8))
def test_any_output_survives_any_splitting(out: bytes, err: bytes, cuts: list[int]) -> None:
    frame = encode_done(3, "a/b/c", "signal:SIGSEGV", out, err)
    stream = b"noise " + frame + frame
    edges = [0, *sorted(cuts), len(stream)]
    events = read(*(stream[begin:end] for begin, end in zip(edges, edges[1:], strict=False)))
    assert events == [Done(3, "a/b/c", "signal:SIGSEGV", 0, 0, out, err)] * 2


def test_output_that_looks_like_frames() -> None:
    inner = RUN + FRAME + b"@@ipcts end 17\n@@ipcts done 18 x exit:0 1 1 60000 0 00000000\n"
    frame = encode_done(4, "a/b/c", "exit:0", inner, inner)
    assert read(frame) == [Done(4, "a/b/c", "exit:0", 0, 0, inner, inner)]


def test_an_answer_inside_of_a_false_one() -> None:
    body = FRAME + b"@@ipcts end 17\n"
    false = b"@@ipcts done 4 a/b/c exit:0 1 1 %d 0 00000000\n%s\n@@ipcts end 4\n" % (len(body), body)
    assert read(false) == [DONE, Garbled(17), Garbled(4)]


def test_console_between_and_inside() -> None:
    assert read(b"[1.0] hi\n[1.1] x@@ipcts @@ipcts do" + FRAME + b"junk" + RUN) == [DONE, Run(17, "a/b/c")]
    broken = FRAME.replace(b"x: 1", b"x:[2.0] oops\n 1")
    assert read(broken, RUN) == [Garbled(17), Run(17, "a/b/c")]
    header = FRAME.replace(b"exit:0", b"exit[3.3] y\n:0")
    assert read(header, FRAME) == [Garbled(17), DONE]


@given(st.integers(0, len(FRAME) - 1), st.integers(1, 255))
def test_one_wrong_byte_is_never_believed(place: int, change: int) -> None:
    frame = bytearray(FRAME)
    frame[place] ^= change
    events = read(bytes(frame) + b"\n" * 70_000 + b"@@ipcts end 99\n" * 2 + b"z" * 70_000)
    assert not any(isinstance(event, Done) and event != DONE for event in events)
    assert DONE not in events


@given(st.integers(0, len(FRAME) - 1), st.integers(1, 40))
def test_lost_bytes_do_not_cost_the_next_answer(place: int, count: int) -> None:
    reader = FrameReader()
    events = reader.feed(FRAME[:place] + FRAME[place + count :] + FRAME)
    events += reader.give_up_waiting()
    assert [event for event in events if isinstance(event, Done)][-1:] == [DONE]


def test_hostile_lengths() -> None:
    for length in (b"65537 0", b"0 65537", b"999999 0", b"99999999999999999999 0", b"-1 0", b"+5 4", b"\xd9\xa5 4"):
        assert read(b"@@ipcts done 17 a/b/c exit:0 1 1 " + length + b" 00000000\n", FRAME) == [DONE]


def test_memory_is_bounded() -> None:
    reader = FrameReader()
    for piece in (b"y\n" * 500_000, b"@@ipcts done " + b"1" * 1_000_000, b"@@ipcts " * 200_000):
        for begin in range(0, len(piece), 65_536):
            assert reader.feed(piece[begin : begin + 65_536]) == []
        assert len(reader._buffer) < MAX_LINE + 100
    assert reader.noise > 3_000_000
    assert reader.feed(b"\n" + FRAME) == [DONE]
    assert reader.noise == 0


PIECES = [b"@@ipcts ", b"done 1 a exit:0 1 1 5 0 00000000\n", b"end 1\n", b"run 1 a\n", b"hello", b"\n", b"x", FRAME]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_mixture_is_read_without_error(pieces: list[bytes]) -> None:
    reader = FrameReader()
    for piece in pieces:
        reader.feed(piece)
    reader.give_up_waiting()
    events = reader.feed(b"\n" + b"." * 140_000 + FRAME)
    assert events[-1] == DONE
