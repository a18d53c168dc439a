# SPDX-License-Identifier: MIT
"""Part of test_poor_systems.py: `without_calls.py ERRNO NUMBER,... COMMAND...` runs COMMAND where these system calls fail with ERRNO."""

from __future__ import annotations

import ctypes
import os
import struct
import sys

PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER = 22, 38, 2
LOAD_WORD, JUMP_EQUAL, RETURN, ALLOW, ERRNO = 0x20, 0x15, 0x06, 0x7FFF0000, 0x50000


def instruction(code: int, if_true: int, value: int) -> bytes:
    return struct.pack("=HBBI", code, if_true, 0, value)


numbers = [int(word) for word in sys.argv[2].split(",")]
code = [instruction(LOAD_WORD, 0, 0)]
code += [instruction(JUMP_EQUAL, len(numbers) - index, number) for index, number in enumerate(numbers)]
code += [instruction(RETURN, 0, ALLOW), instruction(RETURN, 0, ERRNO | int(sys.argv[1]))]
instructions = ctypes.create_string_buffer(b"".join(code))
program = ctypes.create_string_buffer(struct.pack("@HP", len(code), ctypes.addressof(instructions)))
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program, 0, 0):
    sys.exit(f"seccomp: {os.strerror(ctypes.get_errno())}")
os.execvp(sys.argv[3], sys.argv[3:])
