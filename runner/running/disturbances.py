# SPDX-License-Identifier: MIT
"""What may be done to a run without changing a verdict: disturbances beside it, and other surroundings for the cases."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

PROCESSORS = len(os.sched_getaffinity(0))
LOOP = ("sh", "-c", "while :; do :; done")
# Takes and gives back up to half of the memory that is available, 2 GiB at most, page by page.
MEMORY = ("python3", "-c", """
import os
half = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
while True:
    block = bytearray(min(half, 2 << 30))
    for at in range(0, len(block), 4096):
        block[at] = 1
    del block
""")
# Other programs that come and go with System V objects, in the same IPC namespace.
# They end with the process whose number they are given.
FOREIGN_OBJECTS = """
while kill -0 "$0"; do
    queue=$(ipcmk -Q) && memory=$(ipcmk -M 8192) && semaphores=$(ipcmk -S 3)
    ipcrm -q "${queue##* }" -m "${memory##* }" -s "${semaphores##* }"
done
"""
# Runs the rest with a controlling terminal that nobody reads; the streams stay as they are.
TERMINAL = ("python3", "-c", """
import fcntl, os, sys, termios
manager, terminal = os.openpty()
child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    os.close(manager)
    os.close(terminal)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status = os.waitpid(child, 0)
os._exit(os.waitstatus_to_exitcode(status) & 255)
""")
BATCH = ("{ipcts}", "--batch")
SMALL = ("--nofile=512:512", "--nproc=2048:2048", "--stack=2097152:2097152", "--memlock=65536:65536", "--msgqueue=819200:819200")


@dataclass(frozen=True)
class Disturbance:
    """What is done to a run.

    beside     commands that run all the while
    prefix     command in front of pytest's
    arguments  further arguments of pytest
    start      how the target's sessions are started, where not as usual
    extra      further lines of the target file that has `start`
    like       the disturbance whose verdicts these must be
    """

    beside: tuple[tuple[str, ...], ...] = ()
    prefix: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    extra: str = ""
    like: str = "none"

    def target_file(self) -> str:
        """The text of the target file for `start`."""
        start = json.dumps(list(self.start))
        return f'description = "this machine, disturbed"\nstart = {start}\ndeviations = ["linux", "glibc"]\n{self.extra}'


def in_shell(*lines: str) -> tuple[str, ...]:
    """A prefix that carries out these lines first."""
    return ("sh", "-c", "\n".join([*lines, 'exec "$@"']), "sh")


DISTURBANCES = {
    "none": Disturbance(),
    "busy loops": Disturbance(beside=(LOOP,) * 2 * PROCESSORS),
    "one processor": Disturbance(prefix=("taskset", "--cpu-list", str(min(os.sched_getaffinity(0))))),
    "low priority": Disturbance(beside=(LOOP,) * PROCESSORS, prefix=("nice", "-n", "19")),
    "memory": Disturbance(beside=(MEMORY,)),
    "1 session": Disturbance(arguments=("--jobs=1",)),
    "2 sessions": Disturbance(arguments=("--jobs=2",)),
    "8 sessions": Disturbance(arguments=("--jobs=8",)),
    "32 sessions": Disturbance(arguments=("--jobs=32",)),
    "full /tmp": Disturbance(
        prefix=("unshare", "--mount", *in_shell("mount -t tmpfs -o size=64k tmpfs /tmp", "head -c 1m /dev/zero >/tmp/full 2>/dev/null"))
    ),
    "small limits": Disturbance(prefix=("prlimit", *SMALL)),
    "foreign objects": Disturbance(
        prefix=(
            "unshare", "--ipc",
            *in_shell(*[f"sh -c '{FOREIGN_OBJECTS}' $$ >/dev/null 2>&1 &"] * PROCESSORS),
        ),
        start=("{ipcts}", "--isolate", "no", "--scratch", "/dev/shm", "--batch"),
    ),
}  # fmt: skip

_BOOTED = ("--target=linux@bookworm",)

# What a case may find around it wherever it is started.
SURROUNDINGS = {
    "none": Disturbance(),
    "umask 077": Disturbance(start=(*in_shell("umask 077"), *BATCH)),
    "umask 000": Disturbance(start=(*in_shell("umask 000"), *BATCH)),
    "taken descriptors": Disturbance(
        start=("bash", "-c", 'for n in {3..40}; do eval "exec $n</dev/null"; done; exec "$@"', "bash", *BATCH)
    ),
    "ignored signals": Disturbance(start=(*in_shell("trap '' PIPE HUP CHLD TTOU"), *BATCH)),
    "no session leader": Disturbance(start=("sh", "-c", '"$@"; exit $?', "sh", *BATCH)),
    "terminal": Disturbance(start=(*TERMINAL, *BATCH)),
    "no locked memory": Disturbance(start=("prlimit", "--memlock=0:0", *BATCH)),
    "nice 19": Disturbance(start=("nice", "-n", "19", *BATCH)),
    "files on the disk": Disturbance(start=("{ipcts}", "--scratch", "{build}", "--batch")),
    "files on ramfs": Disturbance(
        start=("unshare", "--mount", *in_shell("mount -t ramfs ramfs /mnt"), "{ipcts}", "--scratch", "/mnt", "--batch")
    ),
    "files on overlayfs": Disturbance(
        start=(
            "unshare", "--mount",
            *in_shell(
                "mount -t tmpfs tmpfs /mnt", "mkdir /mnt/lower /mnt/upper /mnt/work /mnt/files",
                "mount -t overlay -o lowerdir=/mnt/lower,upperdir=/mnt/upper,workdir=/mnt/work overlay /mnt/files",
            ),
            "{ipcts}", "--scratch", "/mnt/files", "--batch",
        )
    ),
    "alone": Disturbance(start=("{ipcts}", "--case", "{id}"), extra='each = "case"\n'),
    "strace": Disturbance(start=("strace", "-f", "-qq", "-o", "/dev/null", *BATCH), extra="time_scale = 3\n"),
    "booted": Disturbance(arguments=_BOOTED),
    "piped core dumps": Disturbance(
        prefix=("env", "IPCTS_KERNEL_WORDS=sysctl.kernel.core_pattern=|/nowhere"), arguments=_BOOTED, like="booted"
    ),
}  # fmt: skip
