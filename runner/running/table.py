# SPDX-License-Identifier: MIT
"""Writes what the build makes of the front matter: the table that is linked into `ipcts`, and how each case is compiled.

usage: python3 runner/running/table.py ROOT BUILD PATTERN PROFILES
PATTERN says which cases by their ids: */*/* for all, pipe/*/*. PROFILES says which by their profiles: posix,xsi. In BUILD it makes
    cases/<id>.cpp        what is compiled: the case, whose main() gets a name of its own, for one program holds them all
    cases.cmake           the lists of these files, one for each set of compiler options
    prelude_<set>.h       what comes before each case of a set, precompiled
    case_fields.hpp       the names of the table's fields
    table.cpp, table.d    the table; the files that all of this depends on
and writes only what has changed.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

if __package__ is None or __package__ == "":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from runner.model.case import PROFILES, Case, FrontMatterError, load_cases
from runner.model.deviations import FOLDER, KERNEL, LIBRARY, Known, load_file
from runner.model.errors import RunError

# The names that are visible: POSIX.1-2024 without and with the XSI option, all that the system has.
SETS = ("posix", "xsi", "linux")
POISONED = Path("runner/native/poisoned_names.txt")
# The systems whose deviations the program knows (system.cpp): those on which it can judge alone. A later one overrides an earlier.
SEEN = ("linux", "glibc", "musl", "i386")  # and whose versions it can see; those of emulators and sandboxes it cannot
SYSTEMS = (
    *SEEN, "no-shell", "podman", "nspawn", "firejail", "proot", "uml", "gvisor", "gvisor-gofer", "gvisor-tmpfs", "valgrind",
    "qemu-user", "qemu-user-arm", "qemu-user-i386", "qemu-user-mips64el", "qemu-user-ppc64el", "qemu-user-riscv64",
    "qemu-user-riscv64-musl", "qemu-user-s390x", "qemu-user-x86_64",
)  # fmt: skip
_MAIN_WITH_ARGUMENTS = re.compile(r"^int main\((?!void\)|\))", re.MULTILINE)


def symbol(case_id: str) -> str:
    """The name that a case's main() has in the single binary."""
    return "case_" + case_id.replace("-", "_").replace("/", "__")


def set_of(case: Case) -> str:
    """With which names a case is compiled."""
    return case.profile if case.profile in SETS else "posix"


def literal(text: str) -> str:
    """A C++ string literal; pieces of one line each keep compilers with a limit on literals content."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("?", "\\?")
    return "".join(f'"{line}"' for line in escaped.replace("\n", "\\n\n").splitlines()) or '""'


@functools.cache
def parameters(root: Path, case_id: str) -> str:
    """The types of the parameters of the case's main(). Some processors notice where a caller means others."""
    text = (root / "cases" / f"{case_id}.cpp").read_text(encoding="utf-8")
    return "int, char**" if _MAIN_WITH_ARGUMENTS.search(text) else ""


def main_of(root: Path, case: Case) -> str:
    """The declaration of the case's main(), which gives it its name. It stays the main() that the compiler knows."""
    return f'int main({parameters(root, case.id)}) asm("{symbol(case.id)}");'


def declaration(root: Path, case_id: str) -> str:
    """How the program declares the case's main(). Some systems put an underscore before the names of C, but not before this one."""
    return f'int {symbol(case_id)}({parameters(root, case_id)}) asm("{symbol(case_id)}");'


def compiled(root: Path, case: Case) -> str:
    """The source that is compiled for a case."""
    return f'#include "prelude_{set_of(case)}.h"\n{main_of(root, case)}\n#include "{case.source.as_posix()}"\n'


def cases_cmake(cases: list[Case]) -> str:
    """The CMake code that lists the sources, relative to BUILD."""
    lists = {name: [f"  cases/{case.id}.cpp" for case in cases if set_of(case) == name] for name in SETS}
    return "".join("\n".join([f"set({name}_cases", *lines]) + ")\n" for name, lines in lists.items())


def _words(case: Case) -> Iterator[tuple[str, bool, str]]:
    """The fields of a row of the table: name, whether it is a list of words, text. With the digest each change of a case would change it."""
    for field in fields(Case):
        if field.name == "digest":
            continue
        value = getattr(case, field.name)
        words = isinstance(value, tuple)
        yield field.name, words, " ".join(value) if words else value.as_posix() if isinstance(value, Path) else value


def case_fields(case: Case) -> str:
    """The header that names the fields, for table.hpp."""
    lines = ["// X(name, whether it is a list of words separated by blanks)", "#define IPCTS_CASE_FIELDS(X) \\"]
    lines += [f"    X({name}, {'true' if words else 'false'}) \\" for name, words, _ in _words(case)]
    return "\n".join([*lines, "", ""])


_VERSIONS = {KERNEL: "of_kernel", LIBRARY: "of_library", None: "unseen"}


def _known(system: str, known: Known) -> str:
    """A row about a known deviation, with the entry as the results document has it."""
    output = "nullptr" if known.observed is None else literal(known.observed)
    ended = "nullptr" if known.ended is None else literal(known.ended)
    version = _VERSIONS[known.where] if system in SEEN else "unseen"
    versions = f"{literal(known.since or '')}, {literal(known.until or '')}, ipcts::Known::Version::{version}"
    return f"    {{{literal(system)}, {literal(known.reason)}, {output}, {ended}, {literal(json.dumps(known.as_record()))}, {versions}}},"


def table(root: Path, cases: list[Case], known: dict[str, dict[str, Known]]) -> str:
    """The C++ source of the table; `known` has the deviations of each system."""
    lines = ['#include "table.hpp"', "", *(declaration(root, case.id) for case in cases)]
    lines += ["", "const char* const ipcts::systems[] = {" + ", ".join([*map(literal, known), "nullptr"]) + "};"]
    rows = []
    for case in cases:
        main = "main" if parameters(root, case.id) else "plain_main"
        row = [*(f".{name} = {literal(text)}" for name, _, text in _words(case)), f".{main} = {symbol(case.id)}"]
        entries = [_known(system, entry) for system, entries in known.items() if case.id in entries for entry in entries[case.id].versions()]
        if entries:
            row.append(f".known = known_of_{symbol(case.id)}")
            lines += [f"static const ipcts::Known known_of_{symbol(case.id)}[] = {{", *entries, "    {}};"]
        rows.append("    {" + ", ".join(row) + "},")
    lines += ["", "const ipcts::Case ipcts::cases[] = {", *rows, "};", f"const std::size_t ipcts::case_count = {len(cases)};", ""]
    return "\n".join(lines)


def prelude(root: Path, name: str) -> str:
    """The header with the names that cases of a set may use, and those that they must not; raises FrontMatterError."""
    lines = ["#pragma once"]
    if name != "linux":
        lines.append('#include "runner/native/posix_2024.h"')
    lines.append('#include "support/case.hpp"')
    lines.append("#if defined(__GLIBC__)")  # another library's headers are not known so well
    for number, line in enumerate((root / POISONED).read_text(encoding="utf-8").splitlines(), 1):
        words = line.partition("#")[0].split()
        if words and words[0] not in ("posix", "xsi"):
            line = f"{POISONED}:{number}: neither posix nor xsi"
            raise FrontMatterError(f"{line}; begin the line with the set whose cases lack these names")
        if words and (name == "posix" or words[0] == name):
            lines += [f"#pragma GCC poison {word}" for word in words[1:]]
    lines.append("#endif")
    return "\n".join([*lines, ""])


def inputs(root: Path) -> Iterator[Path]:
    """What all of this is made of; directories, because a file that comes or goes changes them."""
    for tree in ("cases", "expected"):
        for path in (root / tree, *sorted((root / tree).rglob("*"))):
            if path.is_dir() or path.suffix in (".cpp", ".txt", ".toml"):
                yield path
    yield root / POISONED
    yield root / "runner/running/table.py"
    yield from sorted((root / "runner/model").glob("*.py"))


def write(path: Path, text: str) -> None:
    """Writes the file only where that changes it, so that nothing is compiled in vain."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def chosen_cases(root: Path, pattern: str, profiles: str) -> list[Case]:
    """The cases with such ids and one of these profiles; raises FrontMatterError."""
    wanted = profiles.split(",")
    if unknown := [profile for profile in wanted if profile not in PROFILES]:
        raise FrontMatterError(f"IPCTS_PROFILES: there is no profile '{unknown[0]}'; name some of {','.join(PROFILES)}")
    cases = [case for case in load_cases(root) if case.source.match(f"cases/{pattern}.cpp")]
    if not cases:
        line = f"IPCTS_CASES: no case is called {pattern}"
        raise FrontMatterError(f"{line}; give a pattern such as pipe/*/*, in the directory cases/")
    cases = [case for case in cases if case.profile.split()[0] in wanted]
    if not cases:
        line = f"IPCTS_PROFILES: no case called {pattern} has one of the profiles {', '.join(wanted)}"
        raise FrontMatterError(f"{line}; name more profiles")
    return cases


def write_depfile(path: Path, goal: str, files: Iterable[Path]) -> None:
    """Writes which files a file of the build is made of."""
    names = [str(file).replace(" ", "\\ ") for file in files]
    write(path, f"{goal}: " + " \\\n ".join(names) + "\n")


def main() -> int:
    """Writes everything, or one line for each complaint."""
    root, build, pattern = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    profiles = sys.argv[4] if len(sys.argv) > 4 else ",".join(PROFILES)  # a directory configured by an older checkout names none
    try:
        cases = chosen_cases(root, pattern, profiles)
        systems = [system for system in SYSTEMS if (root / FOLDER / f"{system}.toml").exists()]
        known = {system: load_file(root, root / FOLDER / f"{system}.toml", "runner/running/table.py", unfinished=True) for system in systems}
        preludes = {name: prelude(root, name) for name in SETS}
    except (FrontMatterError, RunError) as error:
        print(error, file=sys.stderr)
        return 1
    for name, text in preludes.items():
        write(build / f"prelude_{name}.h", text)
    wanted = {build / f"cases/{case.id}.cpp": compiled(root, case) for case in cases}
    for path, text in wanted.items():
        write(path, text)
    for path in (build / "cases").glob("*/*/*.cpp"):
        if path not in wanted:
            path.unlink()
    write(build / "case_fields.hpp", case_fields(cases[0]))
    write(build / "table.cpp", table(root, cases, known))
    write(build / "cases.cmake", cases_cmake(cases))
    write_depfile(build / "table.d", "cases.cmake", inputs(root))
    return 0


if __name__ == "__main__":
    sys.exit(main())
