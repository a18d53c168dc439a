# SPDX-License-Identifier: MIT
"""runner/checks/headers.py sees names of the support headers that stand for two things."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from runner.checks.headers import NotAnObject, compile_plainly, complaints_about_headers, definitions, different_definitions

FILL = "namespace ipcts {{ inline int fill(int fd) {{ return fd {} 1; }} }}\n"


def headers(root: Path, **texts: str) -> Path:
    """A directory of cases with these support headers."""
    directory = root / "cases/support"
    directory.mkdir(parents=True)
    for name, text in texts.items():
        (directory / f"{name}.hpp").write_text("#pragma once\n" + text)
    return root / "cases"


def plain_objects(cases: Path, into: Path) -> list[Path]:
    """The objects of the headers, each alone."""
    into.mkdir()
    assert compile_plainly(cases, into / "no build", into) == []
    return sorted(into.glob("*.o"))


def compiled(directory: Path, name: str, text: str, *options: str) -> Path:
    """An object."""
    source = directory / f"{name}.cpp"
    source.write_text(text)
    subprocess.run(["c++", "-std=c++20", *options, "-c", source, "-o", source.with_suffix(".o")], check=True)
    return source.with_suffix(".o")


def test_one_name_in_two_headers(tmp_path: Path) -> None:
    cases = headers(tmp_path, pipes=FILL.format("+"), sockets=FILL.format("-"))
    assert "redefinition" in complaints_about_headers(cases)
    (complaint,) = different_definitions(plain_objects(cases, tmp_path / "objects"), functions=True)
    assert "'ipcts::fill(int)' is not the same everywhere" in complaint


def test_headers_that_agree(tmp_path: Path) -> None:
    using = '#include "support/pipes.hpp"\nnamespace ipcts { inline int fill_two(int a, int b) { return fill(a) + fill(b); } }\n'
    cases = headers(tmp_path, pipes=FILL.format("+"), sockets=using)
    assert complaints_about_headers(cases) == ""
    assert different_definitions(plain_objects(cases, tmp_path / "objects"), functions=True) == []


def test_header_with_a_warning(tmp_path: Path) -> None:
    cases = headers(tmp_path, pipes="inline bool full(int a, unsigned b) { return a < b; }\n")
    assert "-Werror=sign-compare" in complaints_about_headers(cases)


def test_header_that_is_not_complete(tmp_path: Path) -> None:
    cases = headers(tmp_path, a_first="using Number = int;\n", pipes="inline Number one() { return 1; }\n")
    assert complaints_about_headers(cases) == ""
    (tmp_path / "objects").mkdir()
    assert "Number" in "".join(compile_plainly(cases, tmp_path / "no build", tmp_path / "objects"))


def test_body_that_depends_on_what_came_before(tmp_path: Path) -> None:
    body = "#ifdef FAST\ninline int bound() { return 1; }\n#else\ninline int bound() { return 1000; }\n#endif\n"
    cases = headers(tmp_path, bounds=body, sockets='#define FAST\n#include "support/bounds.hpp"\n')
    (complaint,) = different_definitions(plain_objects(cases, tmp_path / "objects"), functions=True)
    assert "'bound()'" in complaint


@pytest.mark.parametrize("options", [("-O0",), ("-O1",)])
def test_inline_here_and_not_there(tmp_path: Path, options: tuple[str, ...]) -> None:
    of_a_header = "namespace ipcts { inline int time_scale() { return 1; } }\nint (*use)() = ipcts::time_scale;\nint main() {}\n"
    of_the_agent = "namespace ipcts { int time_scale() { return 1000; } }\n"
    case = compiled(tmp_path, "case", of_a_header.replace("use", "use_a"), *options)
    other_case = compiled(tmp_path, "other_case", of_a_header.replace("use", "use_b"), *options)
    agent = compiled(tmp_path, "agent", of_the_agent, *options)
    assert different_definitions([case, other_case], functions=False) == []
    (complaint,) = different_definitions([case, other_case, agent], functions=False)
    assert "ipcts::time_scale()" in complaint
    assert "not inline in agent.o" in complaint


def test_tables_of_two_kinds(tmp_path: Path) -> None:
    text = "inline const int* table() { static const int numbers[] = {1, EXTRA}; return numbers; }\nconst int* NAME = table();\n"
    one = compiled(tmp_path, "one", text, "-DEXTRA=2", "-DNAME=a")
    other = compiled(tmp_path, "other", text, "-DEXTRA=3", "-DNAME=b")
    (complaint,) = different_definitions([one, other], functions=False)
    assert "numbers" in complaint


def test_not_an_object() -> None:
    with pytest.raises(NotAnObject):
        list(definitions(b"!<arch>\n"))
