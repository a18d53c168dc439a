# SPDX-License-Identifier: MIT
"""The cases' programs as the checks read them: by regular expressions over the text without comments.

A rule for the programs is a function from a program to offsets and complaints; `rule` makes a check of it. A case may be an
exception from a rule only by a line that says why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, wraps
from pathlib import Path

from runner.model.case import Case, load_cases

Check = Callable[[Path], Iterator[str]]
Rule = Callable[["Program"], Iterator[tuple[int, str]]]
EXCEPTIONS: dict[str, str] = {}  # why a rule does not hold for a case, by "rule case"

_COMMENT_OR_LITERAL = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""", re.DOTALL)
_NAME = re.compile(r"(?:template <[^>]*>\s*)?(?:(?:class|struct)\s+(\w+)|[^({;]*?(\w+)\()")
_VISIBLE = re.compile(r"[^\n]")


@dataclass(frozen=True)
class Program:
    """A case and its text: `text` as it is, `code` with comments blanked out, `bare` with the contents of strings blanked out, too.

    `root` is that of the checkout. An offset means the same place in all three.
    """

    root: Path
    case: Case
    text: str
    code: str
    bare: str

    def place(self, offset: int) -> str:
        """`file:line` of an offset."""
        return f"{self.case.source}:{self.text.count(chr(10), 0, offset) + 1}"

    def key_offset(self, key: str) -> int:
        """Where the front matter has this key; 0, which is no key's place, where it has none."""
        found = re.search(rf"^//\s*{key}:", self.text.partition("\n#include")[0], re.MULTILINE)
        return found.start() if found else 0

    def key_place(self, key: str) -> str:
        """`file:line` of a key; of the first line where there is none."""
        return self.place(self.key_offset(key))

    def calls(self, *names: str) -> Iterator[int]:
        """Where functions with these names (regular expressions) are called."""
        for found in re.finditer(rf"(?<![\w.>])(?:::)?(?:{'|'.join(names)})\s*\(", self.bare):
            yield found.start()

    def find(self, pattern: str) -> Iterator[int]:
        """Where `pattern` is in the text without comments and strings."""
        for found in re.finditer(pattern, self.bare):
            yield found.start()

    def arguments(self, offset: int) -> list[str]:
        """The arguments of the call that begins at `offset`, as they are in `code`."""
        begin = self.bare.index("(", offset) + 1
        depth, last, parts = 1, begin, []
        for at in range(begin, len(self.bare)):
            character = self.bare[at]
            depth += (character in "([{") - (character in ")]}")
            if depth == 0 or (depth == 1 and character == ","):
                parts.append(self.code[last:at].strip())
                last = at + 1
            if depth == 0:
                break
        return parts


def rule(exceptions: Mapping[str, str] | None = None) -> Callable[[Rule], Check]:
    """Makes a check of a rule. `exceptions` has the reasons of those cases that the rule does not hold for, by id."""

    excused = exceptions or {}

    def make(find: Rule) -> Check:
        EXCEPTIONS.update({f"{find.__name__} {case}": reason for case, reason in excused.items()})

        @wraps(find)
        def check(root: Path) -> Iterator[str]:
            for program in programs(root):
                findings = [f"{program.place(offset)}: {complaint}" for offset, complaint in find(program)]
                if program.case.id not in excused:
                    yield from dict.fromkeys(findings)
                elif not findings:
                    yield f"{program.place(0)}: {find.__name__}() has an exception for this case, which needs none; remove it"

        return check

    return make


def without_comments(text: str) -> str:
    """The text with comments blanked out; offsets stay."""
    return _COMMENT_OR_LITERAL.sub(lambda found: found[0] if found[0][0] in "\"'" else _blank(found[0]), text)


def without_strings(code: str) -> str:
    """Text without comments, with the contents of its strings blanked out; offsets stay."""
    return _COMMENT_OR_LITERAL.sub(lambda found: f"{found[0][0]}{_blank(found[0][1:-1])}{found[0][0]}", code)


@lru_cache(maxsize=1)
def programs(root: Path) -> tuple[Program, ...]:
    """The programs of all cases; raises FrontMatterError. They are read once for all checks of a run."""
    return tuple(_read(root, case) for case in load_cases(root))


@lru_cache(maxsize=1)
def support_text(root: Path) -> str:
    """The support headers, one after the other, without comments and strings."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((root / "cases/support").glob("*.hpp"))]
    return without_strings(without_comments("".join(texts)))


@lru_cache(maxsize=None)
def helpers_with(root: Path, pattern: str, apart_from: frozenset[str] = frozenset()) -> frozenset[str]:
    """The functions and classes of the support headers whose definitions have `pattern`, themselves or through other helpers.

    `apart_from` are helpers that do not count.
    """
    definitions: dict[str, list[str]] = {}
    for definition in _definitions(support_text(root)):
        if name := _NAME.match(definition):
            definitions.setdefault(name[1] or name[2], []).append(definition)
    names: set[str] = set()
    while True:
        wanted = re.compile("|".join([pattern, *(rf"\b{name}\b" for name in names)]))
        more = {name for name, texts in definitions.items() if any(wanted.search(text.partition(name)[2]) for text in texts)}
        if more - apart_from <= names:
            return frozenset(names)
        names |= more - apart_from


def _definitions(text: str) -> Iterator[str]:
    """What stands at the left margin, up to its last brace or semicolon."""
    lines: list[str] = []
    depth = 0
    for line in text.split("\n"):
        if not lines and (not line or line[0] in " #}" or line.startswith(("namespace", "using"))):
            continue
        lines.append(line)
        depth += line.count("{") - line.count("}")
        if depth == 0 and line.rstrip().endswith(("}", ";")):
            yield "\n".join(lines)
            lines = []


def _read(root: Path, case: Case) -> Program:
    text = (root / case.source).read_text(encoding="utf-8")
    code = without_comments(text)
    return Program(root, case, text, code, without_strings(code))


def _blank(text: str) -> str:
    return _VISIBLE.sub(" ", text)
