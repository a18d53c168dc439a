# SPDX-License-Identifier: MIT
"""A target that misbehaves as told: `fake_agent.py PLAN.json`, PLAN being {id: behaviour, "*": behaviour of the whole session}.

A case without a behaviour is answered with its expected text. Each start is counted in PLAN.starts, each request in PLAN.asked.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).absolute().parent.parent.parent))
from runner.transport.frames import encode_done  # noqa: E402

PLAN = Path(sys.argv[1])
HELLO = {
    "version": "0.1.0",
    "cases": 9,
    "sysname": "Fake\x1b[31mOS",
    "nodename": "\ud800",
    "release": "1",
    "kernel": "#1",
    "machine": "pdp11",
    "libc": "none\u202e\x9b1m\r\n\b\x00 1",
    "uid": 0,
    "processors": 1,
    "filesystem": "fakefs",
    "isolation": "records",
}


def say(data: bytes) -> None:
    os.write(1, data)


def count(name: str, line: str) -> int:
    """Appends a line to PLAN.name; how often it is in there."""
    path = PLAN.with_suffix(f".{name}")
    with path.open("a") as file:
        file.write(line + "\n")
    return path.read_text().splitlines().count(line)


def answer(number: int, case: str, behaviour: str) -> None:
    out = Path("expected", case + ".txt").read_bytes()
    times = count("asked", case)
    run = f"@@ipcts run {number} {case}\n".encode()
    frame = encode_done(number, case, "exit:0", out, b"a note\n", 1500, 1000)
    if behaviour == "die-before-run":
        os._exit(3)
    if behaviour == "die-before-run-once" and times == 1:
        os._exit(3)
    say(run)
    if behaviour == "crash":
        print("panic: \x1b[2Jout of luck", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    elif behaviour == "exit":
        os._exit(5)
    elif behaviour == "hang":
        signal.pause()
    elif behaviour == "truncate":
        say(frame[: len(frame) // 2])
        os._exit(0)
    elif behaviour == "garble" or (behaviour == "garble-once" and times == 1):
        say(frame.replace(out[:4], b"????"))
    elif behaviour == "lose-bytes" or (behaviour == "lose-bytes-once" and times == 1):
        say(frame.replace(out, out[:2]))
    elif behaviour == "lose-all" or (behaviour == "lose-all-once" and times == 1):
        pass
    elif behaviour == "repeat":
        say(frame + run + frame + encode_done(number, case, "exit:0", b"another story\n", b""))
    elif behaviour == "unasked":
        say(encode_done(987654, "no/such/case", "exit:0", b"", b"") + frame)
    elif behaviour == "wrong-id":
        say(encode_done(number, "other/than/asked", "exit:0", out, b""))
    elif behaviour == "hostile-length":
        say(b"@@ipcts done %d %s exit:0 1 1 99999999999999 4 00000000\n" % (number, case.encode()))
        say(b"@@ipcts done %d %s exit:0 1 1 70000 4 00000000\n@@ipcts end %d\n" % (number, case.encode(), number))
    elif behaviour == "noise":
        say(b"[  12.34] eth0: link up\r\n@@ipcts do[ 12.35] @@ipcts done 1 2 3\n" + frame + b"<6>tail without line feed")
    elif behaviour == "begin-for-ever":
        while True:
            say(run)
    elif behaviour == "flood-errors":
        while True:
            os.write(2, b"\x1b[2J" * 4096 + b"\n")
    elif behaviour == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        count("stubborn", str(os.getpid()))
        while True:
            signal.pause()
    elif behaviour == "much":
        say(encode_done(number, case, "exit:0", b"\xff" * 65536, b"\x00" * 65536))
    elif behaviour == "many-lines":
        say(encode_done(number, case, "exit:0", b"\n" * 65536, b"y\n" * 32768))
    elif behaviour == "endless":
        while True:
            say(b"y\n" * 4096)
    elif behaviour == "endless-line":
        while True:
            say(b"@@ipcts done " + b"1" * 65536)
    elif behaviour == "slow":
        time.sleep(0.3)
        say(frame)
    elif behaviour == "flicker":
        say(frame if times % 3 else encode_done(number, case, "exit:0", b"another story\n", b""))
    elif behaviour.startswith("meet:"):
        others = int(behaviour.removeprefix("meet:"))
        while len(PLAN.with_suffix(".asked").read_text().splitlines()) < others:
            time.sleep(0.01)
        say(frame)
    elif behaviour == "dribble":
        for byte in frame:
            say(bytes([byte]))
            time.sleep(0.001)
    elif behaviour == "control":
        say(encode_done(number, case, "exit:0", b"\x1b]0;owned\x07\x9b31m \xff\xe2\x80\xae\x00\r]]>\n", b"\x1b[1mnote\x08\n"))
    elif behaviour.startswith("print:"):
        say(encode_done(number, case, "exit:0", behaviour.removeprefix("print:").encode(), b""))
    elif behaviour.startswith("note:"):
        say(encode_done(number, case, "exit:0", out, behaviour.removeprefix("note:").encode()))
    elif behaviour.startswith("end:"):
        say(encode_done(number, case, behaviour.removeprefix("end:"), out[:3], b"because \x1b[5mso\n"))
    else:
        say(frame)


def main() -> None:
    plan = json.loads(PLAN.read_text())
    starts = count("starts", "start")
    session = plan.get("*", "")
    if session == "mute":
        signal.pause()
    if session == "dies-at-start" or (session == "dies-at-first-start" and starts == 1):
        print("no such machine", file=sys.stderr)
        sys.exit(7)
    protocol = 2 if session == "protocol-2" else 1
    hello = f"@@ipcts hello {protocol} {json.dumps(HELLO)}\n".encode()
    say(b"booting...\n" + (b"@@ipcts hello 1 {gar\xffbled\n" if session == "bad-hello" else hello))
    if session == "deaf":
        while True:
            say(b"@@ipcts error what?\n")
            time.sleep(0.0002)
    waiting: list[tuple[int, str]] = []
    for line in sys.stdin:
        number, case = line.split()
        waiting.append((int(number), case))
        if session == "reorder" and len(waiting) < 2 and count("held", case) == 1:
            # Holds one request back, to answer it after the next one, if there is a next one.
            import select

            if select.select([sys.stdin], [], [], 0.3)[0]:
                continue
        for number_, case_ in reversed(waiting):
            answer(number_, case_, session if session == "crash" else plan.get(case_, ""))
        waiting.clear()


main()
