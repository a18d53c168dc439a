# SPDX-License-Identifier: MIT
"""References taken apart, and the addresses of their pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.model.case import Case
from runner.model.reference import ReferenceFault, addresses, parse_references
from runner.model.results import make_result
from runner.model.verdicts import Answer
from runner.reports.markdown import markdown_report
from runner.reports.text import text_report

POSIX_2024 = "https://pubs.opengroup.org/onlinepubs/9799919799"
MANUALS = "https://man7.org/linux/man-pages"


@pytest.mark.parametrize(
    ("text", "parts", "address"),
    [
        (
            "POSIX.1-2024 XSH read() ERRORS EAGAIN",
            ("POSIX.1-2024", "XSH", "read", "ERRORS EAGAIN"),
            f"{POSIX_2024}/functions/read.html",
        ),
        ("POSIX.1-2024 XSH _Exit()", ("POSIX.1-2024", "XSH", "_Exit", ""), f"{POSIX_2024}/functions/_Exit.html"),
        ("POSIX.1-2024 XSH exec ERRORS", ("POSIX.1-2024", "XSH", "exec", "ERRORS"), f"{POSIX_2024}/functions/exec.html"),
        (
            "POSIX.1-2024 XSH 2.4.3 Signal Actions",
            ("POSIX.1-2024", "XSH", "2.4.3", "Signal Actions"),
            f"{POSIX_2024}/functions/V2_chap02.html#tag_16_04_03",
        ),
        (
            "POSIX.1-2016 XSH 2.3 Error Numbers",
            ("POSIX.1-2016", "XSH", "2.3", "Error Numbers"),
            "https://pubs.opengroup.org/onlinepubs/9699919799.2016edition/functions/V2_chap02.html#tag_15_03",
        ),
        (
            "POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS",
            ("POSIX.1-2024", "XBD", "<sys/socket.h>", "SCM_RIGHTS"),
            f"{POSIX_2024}/basedefs/sys_socket.h.html",
        ),
        (
            "POSIX.1-2024 XBD 11.1.4 Terminal Access Control",
            ("POSIX.1-2024", "XBD", "11.1.4", "Terminal Access Control"),
            f"{POSIX_2024}/basedefs/V1_chap11.html#tag_11_01_04",
        ),
        ("POSIX.1-2024 XCU mkfifo", ("POSIX.1-2024", "XCU", "mkfifo", ""), f"{POSIX_2024}/utilities/mkfifo.html"),
        ("POSIX.1-2024 XCU 2.9 Lists", ("POSIX.1-2024", "XCU", "2.9", "Lists"), f"{POSIX_2024}/utilities/V3_chap02.html"),
        ("man7 pipe(7) Pipe capacity", ("man7", "7", "pipe", "Pipe capacity"), f"{MANUALS}/man7/pipe.7.html"),
        (
            "man7 PR_SET_CHILD_SUBREAPER(2const)",
            ("man7", "2const", "PR_SET_CHILD_SUBREAPER", ""),
            f"{MANUALS}/man2/PR_SET_CHILD_SUBREAPER.2const.html",
        ),
    ],
)
def test_a_reference(text: str, parts: tuple[str, str, str, str], address: str) -> None:
    (reference,) = parse_references(text)
    assert (reference.document, reference.volume, reference.page, reference.section) == parts
    assert reference.url == address


def test_a_list_goes_on_with_the_document() -> None:
    references = parse_references("POSIX.1-2016 XSH read() ERRORS; man7 read(2) ERRORS; XBD <signal.h>")
    assert [reference.document for reference in references] == ["POSIX.1-2016", "man7", "POSIX.1-2016"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("POSIX read()", "names no page"),
        ("", "names no page"),
        ("POSIX.1-2024 XSH read() ERRORS;", "names no page"),
        ("man7 nosuch(99)", "names no page"),
        ("man7 pipe", "names no page"),
        ("POSIX.1-2024 XBD Memory Protection", "names no page"),
        ("POSIX.1-2017 XSH read()", "unknown edition 'POSIX.1-2017'"),
        ("XSH read() ERRORS", "does not say which edition"),
        ("man7 read(2) ERRORS; XSH read()", "does not say which edition"),
        ("POSIX.1-2024 XBD read()", "a function is not in XBD"),
        ("POSIX.1-2024 XSH <signal.h>", "a header is not in XSH"),
        ("POSIX.1-2024 XSH read DESCRIPTION", "a utility is not in XSH"),
    ],
)
def test_what_is_no_reference(text: str, words: str) -> None:
    with pytest.raises(ReferenceFault, match=words):
        parse_references(text)


def test_addresses_are_told_once_and_leave_out_what_has_none() -> None:
    text = "POSIX.1-2024 XSH read() ERRORS; XSH read() DESCRIPTION; System V ABI AMD64 3.2.2; man7 pipe(7)"
    assert addresses(text) == [f"{POSIX_2024}/functions/read.html", f"{MANUALS}/man7/pipe.7.html"]


def test_both_reports_print_the_addresses_under_the_reference() -> None:
    case = Case(
        id="pipe/read/one",
        source=Path("cases/pipe/read/one.cpp"),
        statement="It does.",
        ref="POSIX.1-2024 XSH read() ERRORS; man7 pipe(7)",
        profile="posix",
        strength="shall",
        needs=(),
        claims=(),
        assertion=(),
        expected="read: 0\n",
    )
    result = make_result(case, [Answer("exit:0", b"read: 1\n")], None)
    target = {"name": "a fake", "description": "a fake"}
    wanted = [f"{POSIX_2024}/functions/read.html", f"{MANUALS}/man7/pipe.7.html"]
    texts = (
        ("reference", text_report(result, target, "pytest", "int main() {}\n")),
        ("- Reference:", markdown_report(result, target, "pytest", "int main() {}\n", {"name": "ipcts"}, name="one", systems={})),
    )
    for heading, text in texts:
        lines = [line.strip() for line in text.splitlines()]
        at = next(number for number, line in enumerate(lines) if line.startswith(heading))
        assert [line.strip("<>") for line in lines[at + 1 : at + 3]] == wanted
