# SPDX-License-Identifier: MIT
"""Part of test_harmless.py, run in namespaces of its own: `watch.py BINARY DIRECTORY`.

Runs the whole suite twice at the same time, once with namespaces of the agent's own and once without, where everything but the
directories of the run is read-only, and watches what is around it. Prints one line of JSON: how the runs ended, their verdicts, and
what has changed around them.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

BINARY, DIRECTORY = sys.argv[1], Path(sys.argv[2])
TMP, SHM, QUEUES, OUT = DIRECTORY / "tmp", Path("/dev/shm"), DIRECTORY / "queues", DIRECTORY / "out"
# What counts, or is drawn anew, changes without anybody's doing.
_COUNTERS = ("/random/", "/dentry-state", "/inode-nr", "/inode-state", "/file-nr", "/aio-nr", "/ns_last_pid", "/pty/nr", "/nf_conntrack_", "/quota/")
_TUNED = ("/perf_event_max_sample_rate", "/perf_cpu_time_max_percent", "/sched_domain/", "/max_user_freq", "/lease_break", "/numa_")


def mount(*arguments: str) -> None:
    """mount(8)."""
    subprocess.run(["mount", *arguments], check=True)


def make_surroundings_read_only() -> None:
    """All but the run's directories, /proc (whose settings are compared instead) and the terminals."""
    mount("--make-rprivate", "/")
    for place in (TMP, SHM, OUT):
        place.mkdir(exist_ok=True)
        mount("-t", "tmpfs", "-o", "mode=1777", "none", str(place))
    QUEUES.mkdir(exist_ok=True)
    mount("-t", "mqueue", "none", str(QUEUES))
    places = [line.split()[4].encode().decode("unicode_escape") for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    for mounted in sorted({*places}):
        if Path(mounted) not in (TMP, SHM, OUT, QUEUES) and not mounted.startswith(("/proc", "/dev/pts")):
            mount("-o", "remount,bind,ro", mounted)


def settings() -> dict[str, str]:
    """All of sysctl that can be read, without what changes by itself."""
    found = {}
    for directory, _, names in os.walk("/proc/sys"):
        for name in names:
            path = f"{directory}/{name}"
            if not any(word in path for word in (*_COUNTERS, *_TUNED)):
                with contextlib.suppress(OSError), open(path, "rb") as file:
                    found[path] = file.read(65536).decode(errors="replace")
    return found


def clock_offset() -> float:
    """The real-time clock against the monotonic one, in seconds."""
    return time.clock_gettime(time.CLOCK_REALTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


def witness(own_session: bool) -> tuple[int, int]:
    """A bystander that writes a line for each signal that it gets, and another when it is told to go; (its pid, a pipe to read)."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        if own_session:
            os.setsid()
        everything = set(signal.Signals) | set(range(signal.SIGRTMIN, signal.SIGRTMAX + 1))
        signal.pthread_sigmask(signal.SIG_BLOCK, everything)
        os.write(writer, b"ready\n")
        while True:
            info = signal.sigwaitinfo(everything)
            if info.si_signo == signal.SIGUSR1 and info.si_pid == os.getppid():
                os._exit(0)
            os.write(writer, f"signal {info.si_signo} from {info.si_pid}\n".encode())
    os.close(writer)
    assert os.read(reader, 6) == b"ready\n"
    return pid, reader


def testimony(pid: int, reader: int) -> list[str]:
    """What a witness has to say; nothing if nobody touched it."""
    ended = os.waitpid(pid, os.WNOHANG | os.WUNTRACED)
    if ended != (0, 0):
        return [f"a bystander has ended or stopped, status {ended[1]:#x}"]
    os.kill(pid, signal.SIGUSR1)
    os.waitpid(pid, 0)
    return os.read(reader, 4096).decode().splitlines()


def start(name: str, arguments: list[str]) -> subprocess.Popen[bytes]:
    """One run of the suite on a copy of the program. The cases that hunt races have a second between them, which is a round or two for each."""
    target = OUT / f"{name}.toml"
    target.write_text(
        f'description = "{name}"\nstart = {json.dumps([BINARY, *arguments, "--batch"])}\ndeviations = ["linux", "glibc"]\n'
    )
    command = [sys.executable, "-m", "pytest", "-q", "--no-build", f"--target={target}", "-p", "no:cacheprovider", "--stress=1"]
    with (OUT / f"{name}.log").open("wb") as log:
        return subprocess.Popen(
            [*command, f"--results={OUT / name}.json", "cases"],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "TMPDIR": str(TMP), "PYTHONDONTWRITEBYTECODE": "1"},
        )


def terminal_state(terminal: int) -> list[object]:
    """Its modes, foreground process group and size."""
    return [repr(termios.tcgetattr(terminal)), os.tcgetpgrp(terminal), fcntl.ioctl(terminal, termios.TIOCGWINSZ, bytes(8)).hex()]


def main() -> None:
    """Watches."""
    make_surroundings_read_only()
    master, terminal = pty.openpty()
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    os.dup2(terminal, 0)
    witnesses = [witness(own_session=False), witness(own_session=True)]
    before = (settings(), clock_offset(), terminal_state(terminal))
    runs = {
        "namespaces": start("namespaces", []),
        "records": start("records", ["--isolate", "no", "--scratch", str(TMP)]),
    }
    status = {name: run.wait() for name, run in runs.items()}
    after = (settings(), clock_offset(), terminal_state(terminal))
    changed = [f"{key}: {before[0].get(key)!r}, now {after[0].get(key)!r}" for key in before[0] if before[0][key] != after[0].get(key)]
    if abs(after[1] - before[1]) > 0.5:
        changed.append(f"the clock was set by {after[1] - before[1]:.3f} s")
    if after[2] != before[2]:
        changed.append(f"the terminal: {before[2]}, now {after[2]}")
    if select.select([master], [], [], 0)[0]:
        changed.append(f"written to the terminal: {os.read(master, 200)!r}")
    for each in witnesses:
        changed += testimony(*each)
    system_v = [line for kind in ("shm", "sem", "msg") for line in Path("/proc/sysvipc", kind).read_text().splitlines()[1:]]
    left = {"system_v": system_v, "shm": os.listdir(SHM), "queues": os.listdir(QUEUES), "tmp": os.listdir(TMP)}
    verdicts = {
        name: {case["id"]: f"{case['verdict']} {case['reason']}" for case in json.loads((OUT / f"{name}.json").read_text())["cases"]}
        for name in runs
    }
    logs = {name: (OUT / f"{name}.log").read_text()[-2000:] for name in runs}
    print(json.dumps({"status": status, "changed": changed, "left": left, "verdicts": verdicts, "logs": logs}))


main()
