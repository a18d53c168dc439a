# SPDX-License-Identifier: MIT
"""Part of test_harmless.py, run in namespaces of its own: `kill_and_look.py VICTIM DIRECTORY SEED`.

Prints one line of JSON: what was killed and what is left after two seconds.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

# Some that make objects of every kind, and processes, again and again. The kill comes within the first second: the rest of the suite would only
# be collected.
PLACES = (
    "fifo/mkfifo", "posix-mq/mq-open", "posix-sem/sem-open", "posix-shm/shm-open", "pshared/barrier", "scenario",
    "sysv-msg/msgsnd", "sysv-sem/semget", "sysv-shm/shmat",
)  # fmt: skip

victim, directory, seed = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
binary, tmp, shm, queues = directory / "ipcts", directory / "tmp", Path("/dev/shm"), directory / "queues"


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def processes() -> dict[int, str]:
    """The processes that run the binary, each with what it is: agent (or guardian, its parent), or case."""
    found: dict[int, str] = {}
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            if os.readlink(entry / "exe").startswith(str(binary)):
                stat = (entry / "stat").read_text().rpartition(")")[2].split()
                if stat[0] == "Z":
                    continue
                case = b"IPCTS_CASE=" in (entry / "environ").read_bytes()
                found[int(entry.name)] = "case" if case else "agent"
                parents[int(entry.name)] = int(stat[1])
    for process, kind in found.items():
        if kind == "agent" and found.get(parents[process]) != "agent" and "agent" in (
            found[other] for other in found if parents[other] == process
        ):
            found[process] = "guardian"
    return found


def system_v() -> list[str]:
    return [line for kind in ("shm", "sem", "msg") for line in Path("/proc/sysvipc", kind).read_text().splitlines()[1:]]


def left() -> dict[str, list[str]]:
    return {
        "processes": [f"{process} {kind}" for process, kind in processes().items()],
        "system_v": system_v(),
        "shm_and_sem": os.listdir(shm),
        "queues": os.listdir(queues),
        "directories": os.listdir(tmp),
    }


signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever starts this in the background has it ignored
mount("--make-rprivate", "/")
mount("-t", "tmpfs", "none", str(shm))
queues.mkdir(exist_ok=True)
mount("-t", "mqueue", "none", str(queues))

random.seed(seed)
# A longer time scale makes for longer waits, so that there is a middle of the run to kill it in.
environment = {**os.environ, "TMPDIR": str(tmp), "IPCTS_TIME_SCALE": "3"}
command = [sys.executable, "-m", "pytest", "-q", "--no-build", f"--target={directory / 'copy.toml'}", "-p", "no:cacheprovider"]
command += ["--timeout=60", "--repeat=20", *(f"cases/{place}" for place in PLACES)]
run = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
while "case" not in processes().values() and run.poll() is None:
    time.sleep(0.05)
time.sleep(random.uniform(0, 1))
killed: list[str] = []
deadline = time.monotonic() + 20
while not killed and time.monotonic() < deadline and run.poll() is None:
    kinds = processes()
    chosen = [process for process, kind in kinds.items() if kind == victim or victim == "all"]
    chosen = chosen if victim == "all" else chosen[:1]
    if victim in ("pytest", "all"):
        chosen = [run.pid, *chosen]
    if victim == "all" and "case" not in kinds.values():
        continue
    for process in chosen:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
            killed.append(f"{process} {kinds.get(process, 'pytest')}")
if victim not in ("pytest", "all"):
    # The run goes on without its victim; then it is ended like a run that somebody interrupts.
    time.sleep(0.3)
    run.send_signal(signal.SIGINT)
    run.wait(60)
else:
    run.wait(10)
since = time.monotonic()
remaining = left()
while any(remaining.values()) and time.monotonic() - since < 2:
    time.sleep(0.05)
    remaining = left()
for process in processes():
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
print(json.dumps({"killed": killed, "left": remaining, "seconds": round(time.monotonic() - since, 2)}))
