# SPDX-License-Identifier: MIT
"""CHANGELOG.md: a section for each release, the latest first, below one for what is not released yet."""

from __future__ import annotations

import re
from pathlib import Path

from runner.model.errors import RunError

FILE = "CHANGELOG.md"
_UNRELEASED = "Unreleased"
_NOTHING = "Nothing yet."
_HEADING = re.compile(r"^## (\S+).*\n", re.MULTILINE)


class Changelog:
    """The text of the file, and its sections by their first word: `Unreleased`, or a version."""

    def __init__(self, text: str) -> None:
        self.text = text
        parts = _HEADING.split(text)
        self.sections = {name: body.strip() for name, body in zip(parts[1::2], parts[2::2], strict=True)}

    @classmethod
    def of(cls, root: Path) -> Changelog:
        """The file of a checkout; raises RunError."""
        try:
            changelog = cls((root / FILE).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise RunError(f"{FILE}: it can't be read ({error}); restore the file") from error
        if _UNRELEASED not in changelog.sections:
            raise RunError(f"{FILE}: there is no section '## {_UNRELEASED}'; write one above the latest release")
        return changelog

    @property
    def unreleased(self) -> str:
        """What is not released yet; '' where there is nothing."""
        text = self.sections[_UNRELEASED]
        return "" if text == _NOTHING else text

    def since(self, version: str) -> str:
        """The text of everything that is newer than this release."""
        return self.text[: found.start()] if (found := re.search(rf"^## {re.escape(version)}\b", self.text, re.MULTILINE)) else self.text

    def released(self, version: str, date: str) -> str:
        """The text in which what was unreleased is the section of this version, below a new one without entries."""
        return self.text.replace(f"## {_UNRELEASED}\n", f"## {_UNRELEASED}\n\n{_NOTHING}\n\n## {version} ({date})\n", 1)
