# SPDX-License-Identifier: MIT
"""What the source of a case says: the interfaces and constants in it, and which interface stands behind a line of output."""

from __future__ import annotations

import fnmatch
import functools
import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from runner.model.interfaces import load_interfaces
from runner.model.slices import definitions_of
from runner.model.toml_file import read_toml

FACILITIES = Path("runner/diagnose/facilities.toml")
_ID = re.compile(r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+")
_COMMENT = re.compile(r"//[^\n]*")
_WORD = re.compile(r"\b[A-Za-z_]\w*")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z][A-Z0-9]{3,}")
_INCLUDE = re.compile(r'^#include "support/(\S+)"', re.MULTILINE)
_MEMBER = re.compile(r"\.([a-z]+_[a-z]\w*)\b(?!\()")
_PERMISSIONS = frozenset(("msg_perm", "sem_perm", "shm_perm"))
_SYSTEM_CALL = re.compile(r"\bSYS_(\w+)")
_CALLED = re.compile(r"\b(?<![.>])([A-Za-z_]\w*)\s*[({]")
_NAME = re.compile(r"\b[a-z_]\w*\b")
_ENDING_NAME = re.compile(r"\b([a-z_]\w*)$")
_NESTING = re.compile("[(){};]")
_EMPTY = re.compile(r'\b([A-Za-z_]\w*)\((?:[^;(){}"]*, )?""[,)]')
_SYSTEM_FILE = re.compile(r'"(/(?:dev|proc|sys)/\w+)')
_OWN = re.compile(r"^static [^\n;={]*?\b(\w+)\([^\n;]*\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_PLACEHOLDER = re.compile(r"%[-0-9.]*(?:zu|zd|ld|lu|[a-z])")
_ERROR = re.compile(r"E[A-Z0-9]{2,}")

# They stand beside the call that matters, or in every helper.
_BYSTANDERS = frozenset(("getpid", "getppid", "close", "atexit", "clock_gettime", "nanosleep", "wait", "write", "read"))
# What they tell is mostly what a line compares with. They, too, only look at what another call has made, if one has.
IDENTITIES = frozenset(("getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid"))
_TRIVIAL = IDENTITIES | {"sigismember"}


_PLURAL = re.compile(r"(?<=ss)es$|(?<=[^isu])s$")
# Words of ids that say nothing alone.
_SMALL = frozenset("a always an and at by for from in into is it no not of on one or the to two when while with without".split())


@dataclass(frozen=True)
class _Helper:
    """What a helper of the cases names, and what the helpers name that it uses."""

    interfaces: frozenset[str]
    constants: frozenset[str]


@functools.cache
def _words(text: str) -> frozenset[str]:
    """All words of a piece of source."""
    return frozenset(_WORD.findall(text))


@functools.cache
def _called(text: str) -> frozenset[str]:
    """The names in a piece of source that a parenthesis or a brace follows."""
    return frozenset(_CALLED.findall(text))


def _constants(text: str) -> frozenset[str]:
    """The flags, commands and options in a piece of source; those that poll() and epoll have in common under one name."""
    return frozenset(map(_constant, _words(text))) - {""}


@functools.cache
def _constant(word: str) -> str:
    """The flag, command or option that a word is; '' where it is none."""
    name = word.removeprefix("E") if word.startswith("EPOLL") else word
    none = not _CONSTANT.fullmatch(word) or _ERROR.fullmatch(name) or name.startswith(("SYS_", "IPCTS_"))
    return "" if none else name


def _named(text: str, wanted: frozenset[str]) -> frozenset[str]:
    """The wanted names that a piece of source has; one with a capital, as types have it, only where something is made or called."""
    return frozenset(name for name in _words(text).intersection(wanted) if not name[0].isupper() or name in _called(text))


@dataclass(frozen=True)
class Facility:
    """What several interfaces are made of, or have to do with: those interfaces, words of the sources, patterns that ids fit, and
    sudden ends, such as `signal:SIGBUS`.
    """

    calls: frozenset[str]
    words: frozenset[str]
    ids: frozenset[str]
    ends: frozenset[str]


def load_facilities(root: Path) -> dict[str, Facility]:
    """The facilities by their names; raises RunError."""
    data = read_toml(root / FACILITIES, FACILITIES.as_posix(), "restore it from the repository")
    return {name: _facility(frozenset(map(str, members))) for name, members in data.items()}


def _facility(members: frozenset[str]) -> Facility:
    ids = frozenset(member for member in members if "*" in member)
    ends = frozenset(member for member in members if ":" in member)
    words = frozenset(member for member in members - ids - ends if member.isupper() or "(" in member)
    return Facility(members - ids - ends - words, words, ids, ends)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """What fits one of these patterns of the shell."""
    return re.compile("|".join(map(fnmatch.translate, sorted(patterns))) or "(?!)")


class Programs:
    """The sources of one checkout. `known`: the functions of the fault library, which count as interfaces wherever they are named."""

    def __init__(self, root: Path, known: Iterable[str]) -> None:
        self._root = root
        self.facilities = load_facilities(root)
        self._known = frozenset(known)
        self._named = load_interfaces(root)
        self._texts: dict[str, str] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._calls: dict[str, frozenset[str]] = {}
        self._helpers: Mapping[str, _Helper] | None = None
        self._helper_names: frozenset[str] = frozenset()

    def about(self, case: str) -> frozenset[str]:
        """The functions that the id means."""
        if not _ID.fullmatch(case):
            return frozenset()
        family, _, rest = case.partition("/")
        interface, _, slug = rest.partition("/")
        wanted = self._named.get(f"{family}/{interface}", self._named.get(interface, [interface.replace("-", "_")]))
        if "*" in wanted or family == "scenario":
            words = slug.split("-")
            beginnings = ("_".join(words[:count]) for count in range(len(words), 0, -1))
            return frozenset(next(([name] for name in beginnings if name in self._known), []))
        return frozenset(wanted)

    def text(self, case: str) -> str:
        """The source without its comments; '' where there is none."""
        if case not in self._texts:
            self._texts[case] = self._read(f"cases/{case}.cpp") if _ID.fullmatch(case) else ""
        return self._texts[case]

    def _read(self, file: str) -> str:
        try:
            return _COMMENT.sub("", (self._root / file).read_text(encoding="utf-8", errors="replace"))
        except (OSError, ValueError):
            return ""

    def words(self, case: str) -> frozenset[str]:
        """What the source names besides interfaces and errors: flags, commands, options, members of structures, in it and in the helpers that
        it uses; files of the system; what is called with an empty text, such as `send("")`; and the folder of the case.
        """
        if case in self._words:
            return self._words[case]
        text = self.text(case)
        folder = case.rpartition("/")[0]
        members = {"ipc_perm" if name in _PERMISSIONS else name for name in _MEMBER.findall(text)}
        empty = _EMPTY.findall(text) if '""' in text else ()
        special = {folder, *_SYSTEM_FILE.findall(text), *(f'{name}("")' for name in empty)}
        self._words[case] = frozenset(_constants(text) | members | self._of_helpers(text).constants | special)
        return self._words[case]

    def shows(self, case: str) -> frozenset[str]:
        """The facilities that the id speaks of."""
        slug = case.rpartition("/")[2]
        return frozenset(name for name, (whole, of_slug) in self._patterns.items() if whole.match(case) or of_slug.match(slug))

    @functools.cached_property
    def _patterns(self) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
        """What ids of each facility fit: as a whole, or with their last part."""
        return {
            name: (_any_of(each for each in facility.ids if "/" in each), _any_of(each for each in facility.ids if "/" not in each))
            for name, facility in self.facilities.items()
        }

    def is_folder(self, word: str) -> bool:
        """Whether a word is the folder of cases."""
        return "/" in word and not word.startswith("/")

    def is_system_file(self, word: str) -> bool:
        """Whether a word is a file of the system: `/dev/tty`."""
        return word.startswith("/")

    def is_member(self, word: str) -> bool:
        """Whether a word is a member of structures, which several interfaces may fill in alike: `st_nlink`."""
        return word[:1].islower() and "/" not in word and "(" not in word

    def pairs(self, case: str) -> frozenset[str]:
        """What the id says, two words at a time, which cases of several interfaces may have in common: `continue stop`."""
        said = sorted({_PLURAL.sub("", word) for word in set(re.split("[-/]", case)) - _SMALL})
        return frozenset(f"{first} {second}" for first, second in itertools.combinations(said, 2))

    def calls(self, case: str) -> frozenset[str]:
        """The interfaces that the source calls by name."""
        if case not in self._calls:
            self._calls[case] = self.interfaces(self.text(case))
        return self._calls[case]

    def interfaces(self, text: str) -> frozenset[str]:
        """The interfaces that a piece of source calls by name."""
        calls = self._known.intersection(_called(text)) - {"syscall"}
        return calls.union(_SYSTEM_CALL.findall(text)) if "SYS_" in text else calls

    def presumed(self, text: str) -> frozenset[str]:
        """The interfaces that the helpers in a piece of source call for it."""
        return self._of_helpers(text).interfaces - _BYSTANDERS

    def _of_helpers(self, text: str) -> _Helper:
        """What the helpers in a piece of source name, taken together."""
        if self._helpers is None:
            self._helpers = self._read_helpers()
            self._helper_names = frozenset(self._helpers)
        found = [self._helpers[name] for name in _named(text, self._helper_names)]
        return _Helper(frozenset().union(*(each.interfaces for each in found)), frozenset().union(*(each.constants for each in found)))

    def _read_helpers(self) -> Mapping[str, _Helper]:
        bodies: dict[str, str] = {}
        printing: set[str] = set()  # helpers that come with every case: their constants are those of all systems' names
        everywhere = {"case.hpp", *_INCLUDE.findall(self._read("cases/support/case.hpp"))}
        for header in sorted((self._root / "cases/support").glob("*.hpp")):
            for names, body in definitions_of(header.read_text(encoding="utf-8", errors="replace")):
                for name in names:
                    bodies[name] = bodies.get(name, "") + body
                if header.name in everywhere:
                    printing |= names
        helpers = {name: _Helper(self.interfaces(body), frozenset() if name in printing else _constants(body)) for name, body in bodies.items()}
        own = frozenset(helpers)
        for _ in range(3):  # helpers of helpers
            for name, body in bodies.items():
                for other in _named(body, own) - {name}:
                    helpers[name] = _Helper(helpers[name].interfaces | helpers[other].interfaces, helpers[name].constants | helpers[other].constants)
        return {name: found for name, found in helpers.items() if (found.interfaces or found.constants) and name not in self._known}

    def behind_line(self, file: str, number: int) -> frozenset[str]:
        """The interfaces in the statement at a line of a source file, such as the one whose set-up failed."""
        if not re.fullmatch(r"cases/[a-z0-9/_-]+\.[ch]pp", file):
            return frozenset()
        try:
            lines = (self._root / file).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return frozenset()
        statement = ""
        for line in lines[max(0, number - 1) : number + 3]:
            statement += _COMMENT.sub("", line) + "\n"
            if line.rstrip().endswith((";", "{", "}")):
                break
        return self._named_in(statement, "\n".join(lines[: number - 1]))

    def behind_label(self, case: str, label: str) -> frozenset[str]:
        """The interfaces whose results are printed after this label."""
        text = self.text(case)
        place = _place_of(text, label)
        if place is None:
            return frozenset()
        end = text.find(";", place)
        begin = max(text.rfind(mark, 0, place) for mark in ";{}") + 1
        statement = text[place : end if end > 0 else len(text)]
        return self.interfaces(statement) - _TRIVIAL or self._in_own(text[begin:place], text[:begin]) or self._named_in(statement, text[:place])

    def _named_in(self, statement: str, before: str) -> frozenset[str]:
        """The interfaces that a statement calls; or those its variables come from, or those that its helpers call."""
        calls = self.interfaces(statement)
        return calls - _TRIVIAL or self._through_variables(before, statement) or calls or self.presumed(statement)

    def _in_own(self, statement: str, before: str) -> frozenset[str]:
        """The interfaces that are called by the functions of the case itself that a statement calls."""
        called = set(_CALLED.findall(statement))
        return frozenset().union(*(self.interfaces(match[2]) for match in _OWN.finditer(before) if match[1] in called)) - _TRIVIAL

    def owner(self, case: str, constant: str) -> frozenset[str]:
        """The interfaces that are called with this constant."""
        text, found = self.text(case), set()
        for match in re.finditer(rf"(?<!\w){constant}\b", text) if constant in text else ():
            depth = 0
            for mark in reversed([*_NESTING.finditer(text, max(0, match.start() - 300), match.start())]):
                if mark[0] == ";":
                    break
                if mark[0] in ")}":
                    depth += 1
                elif depth:
                    depth -= 1
                elif (name := _ENDING_NAME.search(text, max(0, mark.start() - 40), mark.start())) and name[1] in self._known:
                    found.add(name[1])
        return frozenset(found)

    def _through_variables(self, before: str, statement: str) -> frozenset[str]:
        """The interfaces in the last assignments to the variables of a statement."""
        found: set[str] = set()
        for name in set(_NAME.findall(_LITERAL.sub("", statement))):
            uses = [match.start() for match in re.finditer(rf"(?<![\w.>])&?{name}\b(?!\s*\()", before)]
            for use in reversed(uses[-4:]):
                begin = max(before.rfind(mark, 0, use) for mark in ";{}") + 1
                end = before.find(";", use)
                if calls := self.interfaces(before[begin : end if end > 0 else len(before)]) - _TRIVIAL:
                    found |= calls
                    break
        return frozenset(found)


def _place_of(text: str, label: str) -> int | None:
    """Where the literal is that prints the label; of several the longest that fits."""
    best: tuple[int, int] | None = None
    for match in _LITERAL.finditer(text):
        literal = match[1]
        if literal == label:
            return match.end()
        if "%" in literal and _fits(literal, label) or len(literal) > 5 and label.startswith(literal):
            if best is None or len(literal) > best[0]:
                best = len(literal), match.end()
    return best[1] if best else None


@functools.cache
def _pattern(literal: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, _PLACEHOLDER.split(literal))))


def _fits(literal: str, label: str) -> bool:
    return len(_PLACEHOLDER.sub("", literal)) > 3 and _pattern(literal).fullmatch(label) is not None
