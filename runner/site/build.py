# SPDX-License-Identifier: MIT
"""Writes a site whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError

STATIC = ROOT / "runner/site/static"
_MARK = "ipcts-site"  # an empty file that tells a site, which may be replaced, from somebody's other files


def check_directory(out: Path) -> None:
    """Whether a site may be written to this directory; raises RunError."""
    try:
        if out.is_dir() and any(out.iterdir()) and not (out / _MARK).exists():
            raise RunError(f"{out}: it is not empty, and no site of ipcts; name another directory")
        if out.exists() and not out.is_dir():
            raise RunError(f"{out}: this is a file; name a directory")
    except OSError as error:
        raise RunError(f"{out}: it can't be read ({error.strerror}); name another directory") from error


def write_site(out: Path, files: Iterable[tuple[str, str]]) -> int:
    """Writes these files and the static ones in place of the site that is there; returns the bytes. Raises RunError."""
    check_directory(out)
    out = out.absolute()
    scratch = None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        made = scratch / "new"
        shutil.copytree(STATIC, made / "static")
        (made / _MARK).touch()
        total = sum(file.stat().st_size for file in (made / "static").iterdir())
        for name, text in files:
            place = made / name
            place.parent.mkdir(parents=True, exist_ok=True)
            total += place.write_bytes(text.encode("utf-8", "backslashreplace"))
        if out.exists():
            os.rename(out, scratch / "old")
        os.rename(made, out)
        return total
    except OSError as error:
        raise RunError(f"{out}: the site can't be written ({error.strerror}); name a directory that can be replaced") from error
    finally:
        if scratch:
            shutil.rmtree(scratch, ignore_errors=True)
