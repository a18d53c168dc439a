# SPDX-License-Identifier: MIT
"""The support headers in pieces: their declarations, and which of them a case uses.

The headers are formatted by clang-format: a declaration begins in the first column and ends with `;` or `}` there. A declaration is kept
if anything that is kept names it. Of functions with one name, such as describe(), those are kept whose own types are kept.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Fa-f])\'(?:[^\'\\\n]|\\.)+\'|//[^\n]*')
_COMMENT = re.compile(r"//[^\n]*")
_WORD = re.compile(r"[A-Za-z_]\w*")
_TYPE = re.compile(r"\s*(?:typedef\s+)?(?:struct|class|enum\s+class|enum|union)\s+(?:alignas\([^)]*\)\s*)?(\w+)")
_TEMPLATE = re.compile(r"\s*template\s*<[^>]*>|\[\[.*?\]\]")
_FUNCTION = re.compile(r"(?:(\w+)::)?(~?\w+)\s*\(")
_POINTER = re.compile(r"[^(]*\(\*\s*(\w+)\)\s*\(")
_VARIABLE = re.compile(r"(\w+)\s*(?:\[[^\]]*\]\s*)*(?:[={;]|$)")
_DEFINE = re.compile(r"\s*#\s*define\s+(\w+)")
_NAMESPACE = re.compile(r"(?:inline )?namespace\b[^;=]*\{\s*$")
_CONDITION = re.compile(r"\s*#\s*(?:if|el|endif)")
_RUNS_AT_START = re.compile(r"\b(?:inline|static) const\b[^(;{]*=[^;{]*\(")


@dataclass(frozen=True)
class Piece:
    """One declaration of a header, with the comment above it. Without `names` it is always kept, as is what has no `words`."""

    text: str
    names: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()  # of the names: those of types
    head: frozenset[str] = frozenset()  # the words before the body: a function's types
    words: frozenset[str] = frozenset()


def words_of(text: str) -> frozenset[str]:
    """The identifiers in a piece of source, comments and literals left out."""
    return frozenset(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    return _LITERAL.sub(lambda match: "" if match[0].startswith("//") else '""', text)


@functools.cache
def pieces_of(text: str) -> tuple[Piece, ...]:
    """The declarations of a header; the whole header as one piece where they can't be told apart."""
    if _plain(text).count("{") != _plain(text).count("}"):
        return (Piece(text),)
    return tuple(_piece(part) for part in _parts(text.splitlines(keepends=True)))


def _parts(lines: Sequence[str]) -> Iterator[str]:
    """The text in parts: declarations, regions of #if, and single lines of other kinds."""
    part, depth, conditions = "", 0, 0
    for line in lines:
        plain = _plain(line).strip()
        if not part.strip() and not plain and not line.strip():
            part = ""
            continue
        if not part.replace("\n", "").strip() or all(each.startswith("//") for each in part.splitlines()):
            if not plain:  # a comment: it belongs to what follows at once
                part = part + line if line.strip() else ""
                continue
            if _NAMESPACE.match(plain) or plain == "}":
                yield line
                part = ""
                continue
        part += line
        if plain.startswith("#"):
            conditions += plain[1:].lstrip().startswith("if")
            conditions -= plain[1:].lstrip().startswith("endif")
            if depth == 0 and conditions == 0 and not plain.endswith("\\"):
                yield part
                part = ""
            continue
        depth += plain.count("{") - plain.count("}") + plain.count("(") - plain.count(")")
        if depth == 0 and conditions == 0 and plain.endswith((";", "}")) or (depth == 0 and part.lstrip().startswith("#define") and not plain.endswith("\\")):
            yield part
            part = ""
    if part.strip():
        yield part


def _piece(text: str) -> Piece:
    plain = _plain(text)
    stripped = plain.strip()
    if _NAMESPACE.match(stripped) or stripped == "}" or stripped.startswith(("#include", "#undef", "#pragma", "using namespace")):
        return Piece(text)
    if stripped.startswith("#if"):
        inner = [_piece(part) for part in _parts(_inside(text).splitlines(keepends=True))]
        if not all(piece.names for piece in inner):
            return Piece(text, words=words_of(text))
        names = frozenset[str]().union(*(piece.names for piece in inner))
        return Piece(text, names, frozenset[str]().union(*(piece.types for piece in inner)), frozenset(), words_of(text))
    if found := _DEFINE.match(plain):
        return Piece(text, frozenset((found[1],)), frozenset(), frozenset(), words_of(text))
    declaration = _TEMPLATE.sub("", plain)
    if _RUNS_AT_START.match(declaration.lstrip()) or stripped.startswith("extern"):
        return Piece(text, words=words_of(text))
    if found := re.match(r"\s*using\s+(\w+)\s*=", declaration) or _TYPE.match(declaration):
        if not re.match(rf"\s*struct\s+{found[1]}\s+\w+\s*[({{=]", declaration):
            name = frozenset((found[1],))
            return Piece(text, name, name, frozenset(), words_of(text))
    head = declaration.partition("{")[0]
    if found := _POINTER.match(head):
        return Piece(text, frozenset((found[1],)), frozenset(), frozenset(), words_of(text))
    if found := _FUNCTION.search(head.partition("=")[0]):
        name = frozenset((found[1] or found[2],)) - {"operator"}
        return Piece(text, name, frozenset(), frozenset(_WORD.findall(head)), words_of(text))
    if found := _VARIABLE.search(declaration):
        return Piece(text, frozenset((found[1],)), frozenset(), frozenset(), words_of(text))
    return Piece(text, words=words_of(text))


def _inside(region: str) -> str:
    """What stands in a region of #if, without the conditions."""
    return "".join(line for line in region.splitlines(keepends=True) if not _CONDITION.match(line))


def definitions_of(text: str) -> Iterator[tuple[frozenset[str], str]]:
    """The functions and types of a header: their names, and what stands in their braces."""
    for piece in pieces_of(text):
        if _plain(piece.text).lstrip().startswith("#if"):
            yield from definitions_of(_inside(piece.text))
        elif piece.head or piece.types:
            yield piece.names, _COMMENT.sub("", piece.text).partition("{")[2]


def kept(pieces: Sequence[Piece], used: Iterable[str]) -> set[int]:
    """The numbers of the pieces that a program needs which uses these words itself."""
    needed = set(used)
    types = frozenset[str]().union(*(piece.types for piece in pieces)) if pieces else frozenset()
    count = Counter(name for piece in pieces for name in piece.names)
    found: set[int] = set()
    while True:
        more = {
            number
            for number, piece in enumerate(pieces)
            if number not in found
            and (not piece.names or piece.names & needed)
            and (max((count[name] for name in piece.names), default=0) < 2 or piece.head & types <= needed)
        }
        if not more:
            return found
        found |= more
        for number in more:
            needed |= pieces[number].words
