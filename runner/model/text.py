# SPDX-License-Identifier: MIT
"""Text that came from a target, made fit for a terminal, a report, JUnit and JSON."""

from __future__ import annotations

import unicodedata

MAX_LINE = 500  # characters
MAX_LINES = 300
MAX_TEXT = 8_000  # characters; the longest expected text has 475
_VISIBLE = frozenset("\n\t ")
_HIDDEN_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"))


def decode(data: bytes | bytearray) -> str:
    """UTF-8 text; bytes that are not UTF-8 become \\xNN."""
    return data.decode("utf-8", "backslashreplace")


def escape(text: str) -> str:
    """`text` with every character escaped that a terminal would obey or hide, or that only looks like a blank; line feeds and tabs stay."""
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return "".join(_escaped(character) for character in text)


def one_line(text: str) -> str:
    """`text` escaped, and with its line feeds escaped, too."""
    return escape(text).replace("\n", "\\n")


def _escaped(character: str) -> str:
    if character in _VISIBLE or unicodedata.category(character) not in _HIDDEN_CATEGORIES:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def shown_line(data: bytes | bytearray) -> str:
    """The last line with something on it, or '', escaped and cut to what fits a report's line."""
    line = next((line.strip() for line in reversed(decode(data).split("\n")) if line.strip()), "")
    return escape(line if len(line) <= MAX_LINE else line[:MAX_LINE] + " ...")


def kept_part(text: str) -> str:
    """The text; where it's longer than any conforming case's, its beginning, and how much is left out."""
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}\n... and {len(text) - MAX_TEXT:,} characters more\n"


def shown_part(text: str) -> str:
    """The text escaped; where it has more lines than anybody would read, the first of them, and how many are left out."""
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        text = "\n".join([*lines[:MAX_LINES], f"... and {len(lines) - MAX_LINES:,} lines more\n"])
    return escape(text)
