# SPDX-License-Identifier: MIT
"""Finds names of the support headers that stand for two things. All cases and the agent are one program: of two inline functions
with one name the linker keeps one, without a word, and some cases then run other code than their source says.

usage: python3 runner/checks/headers.py BUILD

Three looks:
1. One file that includes every header below cases/support/ has to compile: no two headers define one name.
2. In the objects of BUILD no name is weak here (an inline function) and strong there, and no table is of two kinds. Functions are not
   compared: the optimiser makes one thing of a function here and another there.
3. So each header, and each file of the agent and of the fault library, is compiled once more without the optimiser and with every
   inline function kept. Now what two objects define has to be the same byte for byte: that finds an inline function of the agent that
   has the name of a header's, and one whose body depends on what was included before.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import struct
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).absolute().parent.parent.parent

# The parts of the program, directories of BUILD/CMakeFiles. The objects of the tests are not among them.
_PARTS = ("case_objects", "agent", "catch2_front_end", "faults")

_PLAIN = ("-O0", "-fkeep-inline-functions", "-fno-exceptions", "-fno-rtti", "-w")

# What compilers make of other people's templates may differ with the options: std, __gnu_cxx, __cxxabiv1, Catch.
_FOREIGN = re.compile(r"^_Z(GV|TV|TI|TS|TT|Z)*(N[KVRO]*)?(St|Sa|Ss|9__gnu_cxx|10__cxxabiv1|5Catch|n[wa]|d[la])")


@dataclass(frozen=True)
class Definition:
    """A symbol that an object defines for other objects to see."""

    name: str
    weak: bool
    function: bool
    content: bytes  # empty for what is zero at the start
    size: int


class NotAnObject(Exception):
    """The file is not an ELF object."""


def definitions(data: bytes) -> Iterator[Definition]:
    """The global and weak symbols defined in an ELF object; raises NotAnObject."""
    if data[:4] != b"\x7fELF":
        raise NotAnObject
    wide, order = data[4] == 2, "<" if data[5] == 1 else ">"
    header = struct.unpack_from(order + ("QQQIHHHHHH" if wide else "IIIIHHHHHH"), data, 24)
    table, entry, count = header[2], header[7], header[8]
    layout = order + ("IIQQQQIIQQ" if wide else "IIIIIIIIII")
    sections = [struct.unpack_from(layout, data, table + i * entry) for i in range(count or 1)]
    if not count:  # too many for the header: the first section has their number
        sections = [struct.unpack_from(layout, data, table + i * entry) for i in range(sections[0][5])]
    for section in sections:
        if section[1] != 2:  # SHT_SYMTAB
            continue
        names = sections[section[6]][4]
        for place in range(section[4], section[4] + section[5], section[9]):
            if wide:
                name, info, _, index, value, size = struct.unpack_from(order + "IBBHQQ", data, place)
            else:
                name, value, size, info, _, index = struct.unpack_from(order + "IIIBBH", data, place)
            # binding: 1 global, 2 weak, 10 unique; type: 1 object, 2 function
            if info >> 4 not in (1, 2, 10) or info & 15 not in (1, 2) or not 0 < index < len(sections):
                continue
            home = sections[index]
            start = home[4] + value
            text = data[names + name : data.index(b"\0", names + name)].decode()
            content = b"" if home[1] == 8 else data[start : start + size]  # 8: SHT_NOBITS
            yield Definition(text, info >> 4 != 1, info & 15 == 2, content, size)


def demangled(name: str) -> str:
    """As it stands in the source."""
    return subprocess.run(["c++filt", name], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def different_definitions(objects: Iterable[Path], functions: bool) -> list[str]:
    """A sentence for each name that stands for two things. `functions`: whether their code is compared, too."""
    found: dict[str, dict[tuple[bool, int, bytes], list[Path]]] = defaultdict(lambda: defaultdict(list))
    for path in objects:
        for one in definitions(path.read_bytes()):
            if not _FOREIGN.match(one.name):
                same = one.function and not functions
                found[one.name][one.weak, 0 if same else one.size, b"" if same else one.content].append(path)
    complaints = []
    for name, kinds in sorted(found.items()):
        if len(kinds) < 2 or not any(weak for weak, _, _ in kinds):  # two strong ones: the linker says so, or each is a main()
            continue
        places = "; ".join(
            f"{'inline' if weak else 'not inline'}{f', {size} bytes,' if size else ''} in {paths[0].name} and {len(paths) - 1} more"
            for (weak, size, _), paths in sorted(kinds.items(), key=lambda item: -len(item[1]))
        )
        complaints.append(f"'{demangled(name)}' is not the same everywhere: {places}; give each a name of its own")
    return complaints


def _compiler() -> list[str]:
    return shlex.split(os.environ.get("CXX", "c++"))


def _compile(command: list[str], directory: str | Path) -> str:
    run = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False, cwd=directory)
    return run.stderr if run.returncode else ""


def headers_below(cases: Path) -> list[str]:
    """Every support header, as a case includes it."""
    return sorted(path.relative_to(cases).as_posix() for path in (cases / "support").rglob("*.hpp"))


def complaints_about_headers(cases: Path) -> str:
    """What the compiler says of one file that includes every header below cases/support; empty if it compiles."""
    with tempfile.TemporaryDirectory(prefix="ipcts-headers-") as directory:
        source = Path(directory, "every_header.cpp")
        source.write_text("".join(f'#include "{name}"\n' for name in headers_below(cases)), encoding="utf-8")
        options = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I", str(cases)]
        return _compile([*_compiler(), *options, str(source)], directory)


def compile_plainly(cases: Path, build: Path, into: Path) -> list[str]:
    """Compiles each header alone, and the agent and the fault library, into objects to compare; what the compiler says of it."""
    jobs: list[tuple[list[str], Path]] = []
    for number, name in enumerate(headers_below(cases)):
        source = into / f"{Path(name).stem}.{number}.cpp"
        source.write_text(f'#include "{name}"\n', encoding="utf-8")
        options = ["-std=c++20", *_PLAIN, "-DIPCTS_SUITE", "-I", str(cases)]
        jobs.append(([*_compiler(), *options, "-c", str(source), "-o", str(source.with_suffix(".o"))], into))
    database = build / "compile_commands.json"
    for entry in json.loads(database.read_text(encoding="utf-8")) if database.exists() else []:
        command = shlex.split(entry["command"])
        output = command[command.index("-o") + 1]
        if not re.search(r"/(agent|faults)\.dir/", output) or entry["file"].endswith("/table.cpp"):
            continue
        command[command.index("-o") + 1] = str(into / f"{len(jobs)}.{Path(entry['file']).name}.o")
        jobs.append(([*command, *_PLAIN], Path(entry["directory"])))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [text for text in pool.map(lambda job: _compile(*job), jobs) if text]


def main() -> int:
    """Prints what is wrong; exit status 1 if something is."""
    build = Path(sys.argv[1]).absolute()
    objects = [path for part in _PARTS for path in sorted((build / "CMakeFiles" / f"{part}.dir").rglob("*.o"))]
    if not objects:
        print(f"{sys.argv[1]}: no objects; build first: cmake --workflow --preset default", file=sys.stderr)
        return 2
    complaints = [complaints_about_headers(ROOT / "cases"), *different_definitions(objects, functions=False)]
    with tempfile.TemporaryDirectory(prefix="ipcts-headers-") as directory:
        complaints += compile_plainly(ROOT / "cases", build, Path(directory))
        complaints += different_definitions(sorted(Path(directory).glob("*.o")), functions=True)
    complaints = [text for text in complaints if text]
    for text in complaints:
        print(text, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
