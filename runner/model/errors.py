# SPDX-License-Identifier: MIT
"""The one kind of error that ends a run before or in the middle of it; and the end of a command whose output nobody reads."""

from __future__ import annotations

import os
import sys

from runner.model.text import one_line


class RunError(Exception):
    """The run can't be done. Its text is one line that names the file or tool and the fix, then the lines of `details`.

    The line is made fit for a terminal here. Whoever gives details has to do the same for them.
    """

    def __init__(self, line: str, details: str = "") -> None:
        super().__init__("\n".join(filter(None, (one_line(line), details))))


def nobody_reads() -> int:
    """For a BrokenPipeError on standard output: `| head` has read enough. Nothing more is written there; the exit status, as a shell's for SIGPIPE."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141
