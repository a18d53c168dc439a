# SPDX-License-Identifier: MIT
"""`without_calls.py ERRNO NAME,... COMMAND...` runs COMMAND where these system calls fail with ERRNO."""

from __future__ import annotations

import os
import sys

import seccomp

calls = seccomp.SyscallFilter(seccomp.ALLOW)
for name in sys.argv[2].split(","):
    calls.add_rule(seccomp.ERRNO(int(sys.argv[1])), name)
calls.load()
os.execvp(sys.argv[3], sys.argv[3:])
