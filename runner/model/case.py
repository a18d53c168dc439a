# SPDX-License-Identifier: MIT
"""The front matter of the cases: the only place where a case's metadata lives, and the only reader of it.

docs/writing-cases.md describes the format.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from runner.model.text import escape, one_line

OPTIONS = frozenset("ADV CPT FSC IP6 ML MLR MON MSG PS RPI RPP SHM SIO SPN TCT TPI TPP TPS TSH TYM".split())
PROFILES = ("posix", "xsi", "linux", "option")
NEEDS = frozenset(
    "fork exec threads root two-uids pty pid-namespace ipc-namespace mount-namespace large-memory timing rounds".split()
)
# How the document words what the case shows: `documented` is a promise of the manual (profile linux).
STRENGTHS = ("shall", "shall fail", "may", "should", "unspecified", "implementation-defined", "documented")
EDITIONS = ("2008", "2024")  # of POSIX.1; `since` names the first that has what the case shows, where it is not the oldest
KEYS = ("ref", "profile", "strength", "since", "needs", "claims", "assertion")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){2}")
OTHER_SUFFIXES = (".c", ".cc", ".cxx", ".c++", ".C", ".CPP")  # of C and C++, which a contributor may use instead of .cpp
_KEY = re.compile(r"//\s*([a-z]+):\s*(.*)")


class FrontMatterError(Exception):
    """One or more complaints, each `file:line: what is wrong; how to fix it`, one per line."""


@dataclass(frozen=True)
class Case:
    """One case: its id, what it says of itself, and what a conforming system prints.

    `source` is relative to the root of the checkout; `ref` may hold several references separated by `;`; `profile` is
    `posix`, `xsi`, `linux` or `option NAME`; `since` is the edition of POSIX.1 that brought what the case shows, or empty; `digest` is one of
    its source and its expected text: while it is the same, so is the case.
    """

    id: str
    source: Path
    statement: str
    ref: str
    profile: str
    strength: str
    needs: tuple[str, ...]
    claims: tuple[str, ...]
    assertion: tuple[str, ...]
    expected: str
    since: str = ""
    digest: str = ""

    @property
    def family(self) -> str:
        """The first part of the id; for a scenario the family it tells of."""
        return family_of(self.id)

    @property
    def interface(self) -> str:
        """The interface the case is about; `scenario` for a whole story."""
        parts = self.id.split("/")
        return "scenario" if parts[0] == "scenario" else parts[1]


def case_sources(root: Path) -> list[Path]:
    """All case sources below `root`/cases, sorted, relative to `root`."""
    return sorted(path.relative_to(root) for path in (root / "cases").glob("*/*/*.cpp"))


def id_of(source: Path) -> str:
    """The id of the case with this source (relative to the root)."""
    return "/".join(source.parts[1:]).removesuffix(".cpp")


def family_of(case_id: str) -> str:
    """The first part of an id; for a scenario the family it tells of."""
    first, _, rest = case_id.partition("/")
    return rest.partition("/")[0] if first == "scenario" else first


def expected_file(source: Path) -> Path:
    """The expected file that belongs to a case source (both relative to the root)."""
    return Path(f"expected/{id_of(source)}.txt")


def _read(root: Path, file: Path) -> str:
    try:
        with open(os.path.join(root, file), "rb") as stream:
            return stream.read().decode("utf-8")  # nothing translates line ends behind our back
    except (OSError, UnicodeDecodeError) as error:
        raise FrontMatterError(f"{file}:1: this file can't be read ({error}); save it as readable UTF-8") from error


def _header(source: Path, lines: list[str]) -> tuple[str, dict[str, str]]:
    """Statement and keys of the first comment; raises FrontMatterError."""
    statement: list[str] = []
    keys: dict[str, str] = {}
    in_keys = False
    for number, line in enumerate(lines, 1):
        if escape(line) != line:
            raise FrontMatterError(f"{source}:{number}: there is an invisible character in '{one_line(line)}'; remove it")
        if line.strip() == "//":
            in_keys = True
        elif not in_keys:
            statement.append(line[2:].strip())
        else:
            match = _KEY.fullmatch(line.rstrip())
            place = f"{source}:{number}"
            if not match:
                raise FrontMatterError(f"{place}: this line is not a key; write `// key: value`, one per line; the keys are {', '.join(KEYS)}")
            key, value = match.groups()
            if key not in KEYS:
                raise FrontMatterError(f"{place}: unknown key '{key}'; use one of {', '.join(KEYS)}")
            if key in keys:
                raise FrontMatterError(f"{place}: the key '{key}' is given twice; write both values in one line, separated by `;` (ref) or spaces")
            if not value:
                raise FrontMatterError(f"{place}: '{key}' is empty; give it a value or remove the line")
            keys[key] = value
    if not statement:
        raise FrontMatterError(f"{source}:1: the statement is missing; begin the file with `// One sentence on what the case shows.`")
    for key in ("ref", "profile"):
        if key not in keys:
            raise FrontMatterError(
                f"{source}:1: the key '{key}' is missing; add `// {key}: ...` after an empty comment line (docs/writing-cases.md)"
            )
    return " ".join(statement), keys


def is_profile(text: str) -> bool:
    """Whether this is what `profile` may say."""
    name, _, option = text.partition(" ")
    return option in OPTIONS if name == "option" else text in PROFILES


def _misnamed(file: Path) -> str:
    return f"{one_line(str(file))}:1: nobody compiles a case of this name; call it {one_line(file.with_suffix('.cpp').name)}"


def _misplaced(file: Path, tree: str, suffix: str) -> str:
    return f"{one_line(str(file))}:1: not at {tree}/<family>/<interface>/<slug>{suffix}; move it there"


def _line_of(lines: list[str], key: str) -> int:
    return next(number for number, line in enumerate(lines, 1) if re.match(rf"//\s*{key}:", line))


def parse_case(root: Path, source: Path) -> Case:
    """Reads one case, `source` being relative to `root`; raises FrontMatterError."""
    if source.suffix in OTHER_SUFFIXES:
        raise FrontMatterError(_misnamed(source))
    if len(source.parts) != 4:
        raise FrontMatterError(_misplaced(source, "cases", ".cpp"))
    case_id = id_of(source)
    if not _ID.fullmatch(case_id):
        raise FrontMatterError(
            f"{one_line(str(source))}:1: this path does not make an id; use lower-case words, digits and single hyphens"
        )
    program = _read(root, source)
    lines = list(itertools.takewhile(lambda line: line.startswith("//"), program.split("\n")))
    statement, keys = _header(source, lines)

    profile = keys["profile"]
    if not is_profile(profile):
        raise FrontMatterError(
            f"{source}:{_line_of(lines, 'profile')}: unknown profile '{profile}'; use posix, xsi, linux, or option NAME"
            f" with one of {' '.join(sorted(OPTIONS))}"
        )
    since = keys.get("since", "")
    if since and since not in EDITIONS[1:]:
        raise FrontMatterError(f"{source}:{_line_of(lines, 'since')}: unknown edition '{since}'; use {', '.join(EDITIONS[1:])}")
    strength = keys.get("strength", "")
    if strength and strength not in STRENGTHS:
        raise FrontMatterError(
            f"{source}:{_line_of(lines, 'strength')}: unknown strength '{strength}'; use one of {', '.join(STRENGTHS)}"
        )
    needs = tuple(keys.get("needs", "").split())
    for need in needs:
        if need not in NEEDS:
            raise FrontMatterError(f"{source}:{_line_of(lines, 'needs')}: unknown need '{need}'; use {' '.join(sorted(NEEDS))}")

    for key in ("claims", "assertion"):
        if found := re.search(r"[,;]", keys.get(key, "")):
            raise FrontMatterError(f"{source}:{_line_of(lines, key)}: '{found[0]}' in '{key}'; separate the ids by blanks")

    expected = expected_file(source)
    if not os.path.exists(os.path.join(root, expected)):
        raise FrontMatterError(
            f"{source}:1: the expected text is missing; write what a conforming system prints to {expected}, from the document"
        )
    text = _read(root, expected)
    if not text.endswith("\n"):
        raise FrontMatterError(f"{expected}:1: this file is empty or does not end with a newline; end every line with one")
    for number, line in enumerate(text.split("\n") if escape(text) != text else (), 1):
        if escape(line) != line:
            raise FrontMatterError(f"{expected}:{number}: there is an invisible character in '{one_line(line)}'; remove it")
    return Case(
        id=case_id,
        source=source,
        statement=statement,
        ref=keys["ref"],
        profile=profile,
        strength=strength,
        needs=needs,
        claims=tuple(keys.get("claims", "").split()),
        assertion=tuple(keys.get("assertion", "").split()),
        expected=text,
        since=since,
        digest=hashlib.sha256(f"{program}\0{text}".encode()).hexdigest()[:10],
    )


def _files(root: Path, tree: str) -> list[Path]:
    """All files of a tree whose names have a dot, sorted, relative to `root`; not those of support headers."""
    found = []
    for folder, _, names in os.walk(root / tree):
        relative = os.path.relpath(folder, root)
        if relative.split(os.sep)[1:2] != ["support"]:
            found += [Path(relative, name) for name in names if "." in name]
    return sorted(found)


def _complaints(root: Path) -> Iterator[str]:
    """What only the whole tree shows: files without their other half, and those in a wrong place."""
    sources, texts = _files(root, "cases"), _files(root, "expected")
    wanted = {f"expected/{id_of(source)}.txt" for source in sources if source.suffix == ".cpp"}
    for file in texts:
        if file.suffix == ".txt" and len(file.parts) == 4 and str(file) not in wanted:
            source = Path("cases", *file.parts[1:]).with_suffix(".cpp")
            yield f"{file}:1: this expected text has no case; write {source}, or delete this file"
    for tree, suffix, files in (("cases", ".cpp", sources), ("expected", ".txt", texts)):
        yield from (_misplaced(file, tree, suffix) for file in files if file.suffix == suffix and len(file.parts) != 4)
    yield from (_misnamed(file) for file in sources if file.suffix in OTHER_SUFFIXES)


def load_cases(root: Path) -> list[Case]:
    """All cases of a checkout, sorted by id; raises FrontMatterError with every complaint there is."""
    cases: list[Case] = []
    complaints: list[str] = []
    for source in case_sources(root):
        try:
            cases.append(parse_case(root, source))
        except FrontMatterError as error:
            complaints.append(str(error))
    complaints += _complaints(root)
    if complaints:
        raise FrontMatterError("\n".join(complaints))
    return sorted(cases, key=lambda case: case.id)
