# SPDX-License-Identifier: MIT
"""The table of the errors that the standard requires: what shows an error, runner/ipcts errors, and the check of the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.lint import CHECKS
from runner.model.case import load_cases, parse_case
from runner.model.error_table import load_requirements, shown_errors
from runner.model.errors import RunError
from runner.reports.errors_page import PAGE, page
from runner.tests.checkout import ROOT, command

HEADING = "interface\terror\tfamilies\tedition\tcondition\treason\n"
SHOWN = "write\tEBADF\tpipe\t2024\tnot open\t-\n"
REASON = "write\tENOSPC\tpipe\t2024\tno room\tneeds a full disk\n"
OPEN = "write\tEFBIG\tpipe\t2024\ttoo large\t-\n"
REF = "POSIX.1-2024 XSH write() ERRORS EBADF"
SOURCE = """// It fails.
//
// ref:      {}
// profile:  posix
// strength: {}

#include "support/case.hpp"

int main() {{ observe("write", write(-1, "", 1)); }}
"""


def checkout(root: Path, rows: str = SHOWN, ref: str = REF, strength: str = "shall fail", expected: str = "write: -1 EBADF\n") -> Path:
    """A checkout with one case, a table, and the page that is made of both."""
    for file, text in (
        ("cases/pipe/write/one.cpp", SOURCE.format(ref, strength)),
        ("expected/pipe/write/one.txt", expected),
        ("inventory/errors.tsv", HEADING + rows),
    ):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text)
    for place in ("cases/support", "runner"):
        (root / place).symlink_to(ROOT / place)
    write_page(root)
    return root


def write_page(root: Path) -> None:
    (root / PAGE).parent.mkdir(exist_ok=True)
    (root / PAGE).write_text(page(load_requirements(root, load_cases(root))))


def lint(root: Path) -> list[str]:
    return list(CHECKS["errors"](root))


# ---- what shows an error -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ref", "strength", "expected", "shown"),
    [
        (REF, "shall fail", "write: -1 EBADF\n", {"EBADF"}),
        (REF, "shall", "write: 0\nwrite: -1 EBADF\n", {"EBADF"}),
        (REF + " EINTR", "shall fail", "write: -1 EBADF or EINTR\n", {"EBADF", "EINTR"}),
        (REF + ", EINTR", "shall fail", "write: -1 EBADF\n", {"EBADF"}),
        ("POSIX.1-2024 XSH write() DESCRIPTION EBADF", "shall", "write: -1 EBADF\n", set()),
        (REF.replace("write()", "2.3"), "shall", "write: -1 EBADF\n", set()),
        (REF, "shall", "EBADF is told: yes\n", set()),  # a label demands nothing
        (REF, "shall", "write: -1 EBADF or 0\n", set()),  # nor does a set with a success in it
        (REF, "may", "write: -1 EBADF or EINTR\n", set()),
    ],
)
def test_what_shows_an_error(tmp_path: Path, ref: str, strength: str, expected: str, shown: set[str]) -> None:
    root = checkout(tmp_path, "", ref, strength, expected)
    assert shown_errors(parse_case(root, Path("cases/pipe/write/one.cpp"))) == {("write", error) for error in shown}


def test_a_case_counts_for_the_row_of_its_family_or_for_all_if_it_has_none(tmp_path: Path) -> None:
    rows = "write\tEBADF\tpoll\t2024\tof poll\t-\n"
    alone = load_requirements(root := checkout(tmp_path, rows), load_cases(root))
    assert [row.cases for row in alone] == [("pipe/write/one",)]
    (root / "inventory/errors.tsv").write_text(HEADING + rows + SHOWN)
    assert [row.cases for row in load_requirements(root, load_cases(root))] == [(), ("pipe/write/one",)]


# ---- the command -------------------------------------------------------------------------------------------------------------


def test_a_row_for_each_interface(tmp_path: Path) -> None:
    done = command(checkout(tmp_path, SHOWN + REASON + OPEN), "errors")
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    assert "| pipe | 3 | 1 | 1 | 1 |" in lines
    assert lines[lines.index("## pipe") + 2 :][:3] == [
        "| | EBADF | EFBIG | ENOSPC |",
        "| --- | :-: | :-: | :-: |",
        "| `write()` | 1 | open | r |",
    ]
    assert "- `write()` ENOSPC (2024), no room: needs a full disk" in lines


def test_what_is_open(tmp_path: Path) -> None:
    done = command(checkout(tmp_path, SHOWN + OPEN), "errors", "--open")
    assert (done.returncode, done.stdout) == (1, "inventory/errors.tsv:3: write() EFBIG: too large\n")


def test_other_families_may_have_open_rows(tmp_path: Path) -> None:
    root = checkout(tmp_path, SHOWN + OPEN.replace("pipe", "poll"))
    assert command(root, "errors", "--families", "pipe").returncode == 0
    assert command(root, "errors", "--families", "pipe,poll").returncode == 1
    done = command(root, "errors", "--families", "pipes")
    assert done.returncode == 2 and "no error of the table is used by 'pipes'; the families are pipe, poll" in done.stderr


def test_the_page(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    (root / PAGE).unlink()
    assert lint(root) == ["docs/errors.md:1: not what inventory/errors.tsv and the cases say; run runner/ipcts errors --markdown docs/errors.md"]
    assert command(root, "errors", "--markdown", str(root / PAGE)).returncode == 0
    assert not lint(root)


# ---- the check ---------------------------------------------------------------------------------------------------------------


def test_good_rows(tmp_path: Path) -> None:
    assert not lint(checkout(tmp_path, SHOWN + REASON + OPEN))


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        (SHOWN + SHOWN, "inventory/errors.tsv:3: second row for write() EBADF of pipe, after inventory/errors.tsv:2; join the two"),
        (SHOWN.replace("\t-", "\tnobody can"), "inventory/errors.tsv:2: write() EBADF has a reason, but pipe/write/one shows it; write -"),
        (SHOWN + OPEN.replace("pipe", "pipes"), "inventory/errors.tsv:3: write() EFBIG: there are no cases of the family 'pipes'"),
        (SHOWN + OPEN.replace("2024", "2008"), "inventory/errors.tsv:3: write() EFBIG: the edition is '2008'; write the one that was read"),
        (SHOWN + OPEN.replace("too large", "-"), "inventory/errors.tsv:3: write() EFBIG has no condition; say in own words"),
        (SHOWN + OPEN.replace("write", "write()"), "inventory/errors.tsv:3: write()() EFBIG is not an interface and an error"),
        (OPEN, "cases/pipe/write/one.cpp:3: 'shall fail', but the table of errors has no row for write() EBADF; correct ref"),
    ],
)
def test_bad_rows(tmp_path: Path, rows: str, complaint: str) -> None:
    found = lint(checkout(tmp_path, rows))
    assert len(found) == 1 and found[0].startswith(complaint), found


def test_another_heading(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    (root / "inventory/errors.tsv").write_text(HEADING.replace("families", "family") + SHOWN)
    with pytest.raises(RunError, match="inventory/errors.tsv:1: the heading is another; write the columns interface, error, families"):
        lint(root)
