# SPDX-License-Identifier: MIT
"""The lint support-headers sees names that stand for two things."""

from __future__ import annotations

from pathlib import Path

from runner.lint.support_headers import check_support_headers
from runner.tests.checkout import ROOT

FILL = "namespace ipcts {{ inline int fill(int fd) {{ return fd {} 1; }} }}\n"


def complaints(root: Path, **texts: str) -> list[str]:
    """What the lint says of support headers with these texts."""
    directory = root / "cases/support"
    directory.mkdir(parents=True)
    for name, text in texts.items():
        (directory / f"{name}.hpp").write_text("#pragma once\n" + text)
    return list(check_support_headers(root))


def test_one_name_in_two_headers(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, pipes=FILL.format("+"), sockets=FILL.format("-"))
    assert complaint.startswith("cases/support/sockets.hpp:2:") and "redefinition" in complaint


def test_headers_that_agree(tmp_path: Path) -> None:
    using = '#include "support/pipes.hpp"\nnamespace ipcts { inline int fill_two(int a, int b) { return fill(a) + fill(b); } }\n'
    assert complaints(tmp_path, pipes=FILL.format("+"), sockets=using) == []


def test_header_with_a_warning(tmp_path: Path) -> None:
    assert "-Werror=sign-compare" in complaints(tmp_path, pipes="inline bool full(int a, unsigned b) { return a < b; }\n")[0]


def test_ours() -> None:
    assert list(check_support_headers(ROOT)) == []
