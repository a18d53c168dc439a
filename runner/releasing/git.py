# SPDX-License-Identifier: MIT
"""Tells git what a release needs, and asks it about earlier ones."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

from runner.model.errors import RunError
from runner.model.git import asked

VERSION_TAG = re.compile(r"v(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}")


def told(root: Path, *words: str) -> None:
    """Lets git do something; raises RunError where it does not."""
    done = subprocess.run(["git", *words], cwd=root, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())
        raise RunError(f"`{shlex.join(['git', *words])}` failed: {said}")


def release_tags(root: Path) -> list[str]:
    """The tags of the releases before this commit, the latest first."""
    tags = asked(root, "tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-version:refname") or ""
    return [tag for tag in tags.split() if VERSION_TAG.fullmatch(tag)]


def text_at(root: Path, tag: str, file: str) -> str:
    """A file as the release had it; '' where it had none."""
    return asked(root, "show", f"{tag}:{file}") or ""
