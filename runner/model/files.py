# SPDX-License-Identifier: MIT
"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from runner.model.errors import RunError


def check_place(path: Path) -> None:
    """Before a run is begun: whether `path` may be written when it ends. Raises RunError."""
    place = next(place for place in (path, *path.absolute().parents) if place.exists())
    if place == path and path.is_dir():
        raise RunError(f"{path}: this is a directory; name a file")
    if not os.access(place, os.W_OK) or (place != path and not place.is_dir()):
        raise RunError(f"{path}: can't be written, because of {place}; name a file in a writable directory")


def write_file(path: Path, content: str | bytes) -> None:
    """Writes a file whole or not at all, text as UTF-8; raises RunError."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # /dev/stdout and the like
            path.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise RunError(f"{path}: can't be written ({error.strerror}); name a file in a writable directory") from error


def _umask() -> int:
    """The mask for new files, read without setting it: other threads may be starting processes just now, which would inherit it."""
    with contextlib.suppress(OSError, ValueError, StopIteration):
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return int(next(line for line in status if line.startswith("Umask:")).split()[1], 8)
    return 0o022
