# SPDX-License-Identifier: MIT
"""A case as one C++ file that stands alone and judges itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner import ROOT
from runner.model.errors import RunError
from runner.model.slices import Piece, kept, pieces_of, words_of

_JUDGE = Path("runner/reports/judge.cpp")
_INCLUDE = re.compile(r'\s*#\s*include\s*"(support/[^"]+)"')
_ANY_INCLUDE = re.compile(r"^\s*#\s*include\b", re.MULTILINE)
_ONCE = "support/once.hpp"  # what the build of the suite does with helpers, which is of no use in one file
_INSTANCES = re.compile(r"^// [^\n]*\n#ifdef IPCTS_ONCE_TEMPLATE\n.*?#endif\n", re.MULTILINE | re.DOTALL)
_PRAGMA_ONCE = re.compile(r"\s*#\s*pragma\s+once\b")
_TABLES = frozenset(("errno_name", "signal_name", "code_name", "poll_events"))
_TABLE_LINE = re.compile(r"#ifdef (\w+)\n\s*IPCTS_NAME\(\1\)\n#endif\n")


def self_contained(root: Path, source: Path, expected: str, observed: str = "") -> str:
    """The program in one file, with those helpers in it that it uses; raises RunError.

    It prints how its output differs from `expected`, and exits with 1 then, or else with 0. Of the names of errors and signals it has
    those that these texts and the source contain.
    """
    text = read_source(root, source)
    headers = list(_headers(root, source, set()))
    pieces = [(file, piece) for file, header in headers for piece in pieces_of(header)]
    chosen = kept([piece for _, piece in pieces], words_of(text))
    helpers = "".join(_helpers(pieces, chosen))
    if not words_of(text) & _TABLES:
        names = words_of(text + _TABLE_LINE.sub("", helpers)) | set(re.findall(r"\w+", expected + observed))
        helpers = _TABLE_LINE.sub(lambda match: match[0] if match[1] in names else "", helpers)
        helpers = helpers.replace('format("an unknown error")', 'format("%s", std::strerror(number))')
    judge = read_source(ROOT, _JUDGE).replace("EXPECTED_TEXT", _literal(expected))
    first = _ANY_INCLUDE.search(text)
    place = first.start() if first else 0
    rest = "".join(line for line in text[place:].splitlines(keepends=True) if not _INCLUDE.match(line))
    return f"{text[:place]}{judge}{helpers}\n// ---- the case: {source.as_posix()} ----\n\n{rest}"


def _literal(text: str) -> str:
    """A C string literal, one line for each line of the text."""
    lines = text.splitlines(keepends=True) or [""]
    return "".join('\n    "' + "".join(map(_character, line.encode())) + '"' for line in lines)


def _character(byte: int) -> str:
    if byte in b'"\\':
        return "\\" + chr(byte)
    return chr(byte) if 32 <= byte < 127 and byte != ord("?") else "\\n" if byte == 10 else f"\\{byte:03o}"


def _headers(root: Path, file: Path, seen: set[str]) -> Iterator[tuple[str, str]]:
    """The support headers of a file, each once, those first that others need, without their own #include of one another."""
    for line in read_source(root, file).splitlines():
        found = _INCLUDE.match(line)
        if found and found[1] not in seen and found[1] != _ONCE:
            seen.add(found[1])
            header = Path("cases") / found[1]
            yield from _headers(root, header, seen)
            text = re.sub(r"\bIPCTS_ONCE\b", "inline", _INSTANCES.sub("", read_source(root, header)))
            lines = text.splitlines(keepends=True)
            yield found[1], "".join(line for line in lines if not _INCLUDE.match(line) and not _PRAGMA_ONCE.match(line))


def _helpers(pieces: list[tuple[str, Piece]], chosen: set[int]) -> Iterator[str]:
    """The pieces that are kept, with a line before those of each header."""
    last, included = "", set()
    waiting = ""  # of a namespace: its beginning, until something in it is kept
    for number, (file, piece) in enumerate(pieces):
        if number not in chosen:
            continue
        line = piece.text.strip()
        if line.startswith("#include") and "\n" not in line:
            if line not in included:
                yield piece.text
            included.add(line)
            continue
        if line.endswith("{") and line.partition(" ")[0] in ("namespace", "inline") and "\n" not in line:
            waiting += piece.text
            continue
        if line.startswith("}") and waiting:
            waiting = ""
            continue
        if file != last:
            yield f"\n// ---- from cases/{file}\n\n"
            last = file
        yield waiting + piece.text
        waiting = ""
        if "\n" in line or line.startswith("}"):
            yield "\n"


def read_source(root: Path, file: Path) -> str:
    """The text of a source file, with a line feed at its end; raises RunError."""
    try:
        text = (root / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{file}: it can't be read ({error}); make it a readable file") from error
    return text if text.endswith("\n") else text + "\n"
