# SPDX-License-Identifier: MIT
"""Links all cases for trial, and leaves out those that this system can't hold. It is the launcher of that link.

usage: python3 runner/running/left_out.py BUILD NM LINKER ARGUMENT...
Some cases did not compile: leave_out.sh has put an empty object in their place, and the compiler's messages beside it. Others use what
a header declares and no library has: their objects are taken away until the link succeeds. BUILD/case_objects.rsp lists all objects.
In BUILD this makes
    built_objects.rsp  the objects of the cases that the program holds
    left_out.cpp       what it has in place of the others
    not-built.txt      these others, each with the reason
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

if __package__ is None or __package__ == "":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from runner.running.table import declaration, literal, parameters, symbol

ROOT = Path(__file__).resolve().parent.parent.parent

# What the compilers' errors mean.
_NAME = r"'(?:::|struct |union )*(?P<name>\w+)[^']*'"
_MEANINGS = (
    (r"fatal error: '?(?P<name>[\w./-]+)'?(?: file not found|: No such file)", "not there"),
    (rf"error: {_NAME} (?:was not declared|has not been declared|does not name a type|is not a member of)", "not declared"),
    (rf"error: (?:use of undeclared identifier|unknown type name|no (?:member|type) named) {_NAME}", "not declared"),
    (rf"error: .*has no member named {_NAME}", "not declared"),
    (rf"error: .*incomplete (?:result )?type {_NAME}", "not defined"),
    (rf"error: aggregate {_NAME} has incomplete type", "not defined"),
)
_ERROR = re.compile(r"^.*\berror: (.*)$", re.MULTILINE)
_UNDEFINED = re.compile(r"undefined (?:reference to|symbol:) *[`']?([\w.$@]+)")
_MACH_O = b"\xcf\xfa\xed\xfe"


def reason_of(messages: str) -> str:
    """Why a case does not compile, from the first error: `mqueue.h: not there`, `sigqueue: not declared`."""
    error = _ERROR.search(messages)
    if error is None:
        return "does not compile"
    for pattern, meaning in _MEANINGS:
        if found := re.search(pattern, error[0]):
            return f"{found['name']}: {meaning}"
    return f"does not compile: {error[1].strip()[:200]}"


def id_of(obj: Path) -> str:
    """The case that an object holds: it is called .../FAMILY/INTERFACE/SLUG.cpp.o."""
    return "/".join(obj.parts[-3:]).partition(".cpp")[0]


def name_of(undefined: str, obj: Path) -> str:
    """How the source spells a symbol: without the underscore of Mach-O, or a version."""
    with obj.open("rb") as file:
        if file.read(4) == _MACH_O:
            undefined = undefined.removeprefix("_")
    return re.split("[@$]", undefined)[0]


def plain(symbol: str) -> str:
    """The name of a function that a header declares without extern "C"; linkers print it with the parameters, and not as it is here."""
    length = re.match(r"_Z(\d+)", symbol)
    return symbol[length.end() :][: int(length[1])] if length else symbol


def users(nm: str, objects: list[Path]) -> dict[str, list[Path]]:
    """For each symbol the objects that can't be linked without it."""
    found: dict[str, list[Path]] = defaultdict(list)
    for first in range(0, len(objects), 500):
        command = [nm, "-A", "-u", "-P", *map(str, objects[first : first + 500])]
        for line in subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines():
            file, _, entry = line.rpartition(": ")
            if re.match(r"\S+ U\b", entry):
                found[plain(entry.split()[0])].append(Path(file))
    return found


def write_objects(file: Path, objects: list[Path]) -> None:
    """Writes a list of objects for the linker."""
    file.write_text("".join(f'"{obj}"\n' for obj in objects), encoding="utf-8")


def trial(build: Path, nm: str, command: list[str], objects: list[Path]) -> dict[Path, list[str]]:
    """Links; what the objects that had to be left out lack. Raises SystemExit with the linker's words where that does not help."""
    lacking: dict[Path, list[str]] = defaultdict(list)
    using: dict[str, list[Path]] = {}
    while True:
        write_objects(build / "built_objects.rsp", [obj for obj in objects if obj not in lacking])
        done = subprocess.run(
            [*command, f"@{build / 'built_objects.rsp'}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode == 0:
            return lacking
        using = using or users(nm, objects)
        missing = {plain(found[1]) for found in _UNDEFINED.finditer(done.stdout)} & using.keys()
        if not any(obj not in lacking for undefined in missing for obj in using[undefined]):
            print(done.stdout, file=sys.stderr)
            raise SystemExit(1)
        for undefined in sorted(missing):
            for obj in using[undefined]:
                lacking[obj].append(undefined)


def left_out_cpp(reasons: dict[str, str]) -> str:
    """The C++ source of what the program has in place of the cases that are left out."""
    lines = ['#include "left_out.hpp"', "", "const ipcts::LeftOut ipcts::left_out[] = {"]
    lines += [f"    {{{literal(case_id)}, {literal(reason)}}}," for case_id, reason in reasons.items()]
    lines += ["    {nullptr, nullptr}};", ""]
    for case_id, reason in reasons.items():
        lines.append(declaration(ROOT, case_id))
        lines.append(f"int {symbol(case_id)}({parameters(ROOT, case_id)}) {{ return ipcts::not_built({literal(reason)}); }}")
    return "\n".join([*lines, ""])


def main() -> int:
    """Links, and writes what was learnt."""
    build, nm, command = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    objects = [Path(line.strip('"')) for line in (build / "case_objects.rsp").read_text(encoding="utf-8").splitlines() if line]
    reasons = {}
    for obj in objects:
        errors = obj.with_name(f"{obj.name}.errors")
        if errors.exists():
            reasons[id_of(obj)] = reason_of(errors.read_text(encoding="utf-8", errors="replace"))
    lacking = trial(build, nm, command, [obj for obj in objects if id_of(obj) not in reasons])
    for obj, missing in lacking.items():
        names = ", ".join(sorted({name_of(undefined, obj) for undefined in missing}))
        reasons[id_of(obj)] = f"{names}: declared, but not in the library"
    reasons = dict(sorted(reasons.items()))
    (build / "left_out.cpp").write_text(left_out_cpp(reasons), encoding="utf-8")
    (build / "not-built.txt").write_text("".join(f"{case_id}: {reason}\n" for case_id, reason in reasons.items()), encoding="utf-8")
    if reasons:
        count = sum(obj.parent.name != "support" for obj in objects)
        print(f"{len(reasons)} of {count} cases are left out; {build}/not-built.txt has the reasons")
    return 0


if __name__ == "__main__":
    sys.exit(main())
