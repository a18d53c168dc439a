#!/usr/bin/env python3
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
import platform
import struct
import sys

PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER = 22, 38, 2
LOAD_WORD, JUMP_EQUAL, JUMP_BITS, RETURN = 0x20, 0x15, 0x45, 0x06
ALLOW, FAIL = 0x7FFF0000, 0x50000 | errno.ENOSYS
NUMBER, FIRST_ARGUMENT = 0, 16  # offsets in struct seccomp_data; the low word of the argument comes first on these processors
CLONE_THREAD, CLONE_NEWNS, CLONE_NEWIPC = 0x10000, 0x20000, 0x8000000
MS_REC, MS_PRIVATE = 0x4000, 0x40000
CLONE3 = 435
PROCESSORS: dict[str, tuple[int, list[int]]] = {"x86_64": (56, [57, 58]), "aarch64": (220, [])}  # clone; fork and vfork


def instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One of struct sock_filter."""
    return struct.pack("=HBBI", code, if_true, if_false, value)


def program(clone: int, refused: list[int]) -> bytes:
    """The filter."""
    code = [instruction(LOAD_WORD, NUMBER)]
    code += [instruction(JUMP_EQUAL, number, 0, 1) + instruction(RETURN, FAIL) for number in refused]
    code.append(instruction(JUMP_EQUAL, clone, 0, 3))
    code += [instruction(LOAD_WORD, FIRST_ARGUMENT), instruction(JUMP_BITS, CLONE_THREAD, 1, 0), instruction(RETURN, FAIL)]
    code.append(instruction(RETURN, ALLOW))
    return b"".join(code)


def main() -> None:
    """See above."""
    if platform.machine() not in PROCESSORS:
        sys.exit("nofork.py: the numbers of this processor's system calls are not known here; add them to PROCESSORS")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS | CLONE_NEWIPC) == 0 and libc.mount(None, b"/", None, MS_REC | MS_PRIVATE, None) == 0:
        libc.mount(b"tmpfs", b"/dev/shm", b"tmpfs", 0, b"mode=1777")
    clone, others = PROCESSORS[platform.machine()]
    code = program(clone, [*others, CLONE3])
    instructions = ctypes.create_string_buffer(code)
    description = ctypes.create_string_buffer(struct.pack("@HP", len(code) // 8, ctypes.addressof(instructions)))
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, description, 0, 0):
        sys.exit(f"nofork.py: seccomp: {os.strerror(ctypes.get_errno())}")
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
