# SPDX-License-Identifier: MIT
"""Where a session keeps what the target writes to standard error (`--logs`): a booted kernel's log, for one."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from runner.model.errors import RunError


def new_session_name() -> str:
    """A name for a session that no other session has."""
    return f"ipcts-{os.getpid()}-{uuid.uuid4().hex[:8]}"


class Log:
    """One session's file in the directory `logs`; with None nothing is kept."""

    def __init__(self, logs: Path | None, target: str, session: str) -> None:
        self._file = logs / f"{target}-{session}.log" if logs else None

    def write(self, data: bytes) -> None:
        """Appends. Raises RunError."""
        if self._file is None or not data:
            return
        try:
            with self._file.open("ab") as log:
                log.write(data)
        except OSError as error:
            raise RunError(f"--logs: {self._file}: can't be written ({error.strerror}); make room, or name another directory") from error
