#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs a command on this kernel as if it had no way to make a process: `nofork.py COMMAND...`.

A filter of system calls (seccomp) lets fork(), vfork(), clone() without CLONE_THREAD and clone3() fail with ENOSYS, and so posix_spawn(),
popen() and system(). Threads stay: the C library makes them by clone() where there is no clone3(). Where this is allowed, the command also
gets System V objects, message queues and a /dev/shm of its own, so that nothing of a killed case is left.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys

try:
    import seccomp
except ImportError:
    sys.exit("nofork.py: install python3-seccomp")

CLONE_THREAD, CLONE_NEWNS, CLONE_NEWIPC = 0x10000, 0x20000, 0x8000000
MS_REC, MS_PRIVATE = 0x4000, 0x40000


def main() -> None:
    """See above."""
    libc = ctypes.CDLL(None)
    if libc.unshare(CLONE_NEWNS | CLONE_NEWIPC) == 0 and libc.mount(None, b"/", None, MS_REC | MS_PRIVATE, None) == 0:
        libc.mount(b"tmpfs", b"/dev/shm", b"tmpfs", 0, b"mode=1777")
    calls = seccomp.SyscallFilter(seccomp.ALLOW)
    not_there = seccomp.ERRNO(errno.ENOSYS)
    for name in ("fork", "vfork", "clone3"):
        calls.add_rule(not_there, name)
    calls.add_rule(not_there, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, CLONE_THREAD, 0))
    calls.load()
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
