# SPDX-License-Identifier: MIT
"""References: what `ref` in the front matter and `reference` in a deviations file name, taken apart, with the page's address.

    POSIX.1-2024 XSH read() ERRORS EAGAIN     a function and the section of its page
    POSIX.1-2024 XSH 2.4.3 Signal Actions     a chapter by its number
    POSIX.1-2024 XBD <signal.h> SI_USER       a header
    POSIX.1-2024 XCU mkfifo DESCRIPTION       a utility
    man7 pipe(7) Pipe capacity                a manual page and its section

Several are separated by `;`. One that begins with the volume belongs to the document of the reference before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from runner.model.text import one_line

_SITE = "https://pubs.opengroup.org/onlinepubs"
_EDITIONS = {"POSIX.1-2024": "9799919799", "POSIX.1-2016": "9699919799.2016edition", "POSIX.1-2008": "9699919799.2008edition"}
# The anchors of numbered chapters begin with the chapter's number counted through all volumes. Of XCU we know only the page.
_ANCHORS = {("POSIX.1-2024", "XSH", "2"): "16", ("POSIX.1-2016", "XSH", "2"): "15", ("POSIX.1-2008", "XSH", "2"): "15"}
_STANDARD = re.compile(
    r"(?:(?P<document>POSIX\.1-\d{4}) )?(?P<volume>XSH|XBD|XCU|XRAT) "
    r"(?:(?P<function>\w+\(\)|exec\b)|(?P<header><[\w./]+\.h>)|(?P<chapter>[1-9]\d*(?:\.\d+)*)|(?P<utility>[a-z][\w-]*))"
    r"(?: (?P<section>\S.*))?"
)
_MANUAL = re.compile(r"man7 (?P<name>[\w.-]+)\((?P<number>[1-8][a-z]*)\)(?: (?P<section>\S.*))?")


class ReferenceFault(ValueError):
    """What is wrong with a reference; its text is one line."""


@dataclass(frozen=True)
class Reference:
    """One reference.

    `document` is an edition of the standard, or `man7`; `volume` is XSH, XBD, XCU, XRAT, or a manual's number such as `2`; `page`
    is the name of a function, header, utility or manual, or the number of a chapter; `section` is the rest, which may be ''.
    """

    document: str
    volume: str
    page: str
    section: str
    is_function: bool = False

    @property
    def is_manual(self) -> bool:
        """Whether this is a manual page."""
        return self.document == "man7"

    @property
    def url(self) -> str:
        """The page's address."""
        if self.is_manual:
            return f"https://man7.org/linux/man-pages/man{self.volume[0]}/{self.page}.{self.volume}.html"
        return f"{_SITE}/{_EDITIONS[self.document]}/{self._place()}"

    def _place(self) -> str:
        if self.volume == "XRAT":
            return "xrat/contents.html"
        if self.page.startswith("<"):
            return f"basedefs/{self.page[1:-1].replace('/', '_')}.html"
        if not self.page[0].isdigit():
            return f"{'functions' if self.volume == 'XSH' else 'utilities'}/{self.page}.html"
        folder, number = {"XBD": ("basedefs", 1), "XSH": ("functions", 2), "XCU": ("utilities", 3)}[self.volume]
        chapter, *rest = self.page.split(".")
        first = chapter if self.volume == "XBD" else _ANCHORS.get((self.document, self.volume, chapter))
        anchor = "#tag_" + "_".join(part.zfill(2) for part in (first, *rest)) if first else ""
        return f"{folder}/V{number}_chap{chapter.zfill(2)}.html{anchor}"


def parse_references(text: str) -> list[Reference]:
    """The references of a text, separated by `;`; raises ReferenceFault."""
    references = []
    for item in _items(text):
        if isinstance(item, ReferenceFault):
            raise item
        references.append(item)
    return references


def addresses(text: str) -> list[str]:
    """The addresses of the references of a text, each once; those that can't be taken apart are left out."""
    return list(dict.fromkeys(item.url for item in _items(text) if isinstance(item, Reference)))


def _items(text: str) -> Iterator[Reference | ReferenceFault]:
    document = ""
    for part in text.split(";"):
        try:
            reference = _parse(part.strip(), document)
        except ReferenceFault as fault:
            yield fault
        else:
            document = document if reference.is_manual else reference.document
            yield reference


def _parse(text: str, document: str) -> Reference:
    if found := _MANUAL.fullmatch(text):
        return Reference("man7", found["number"], found["name"], found["section"] or "")
    found = _STANDARD.fullmatch(text)
    if not found:
        example = "POSIX.1-2024 XSH read() ERRORS or man7 pipe(7) Pipe capacity"
        raise ReferenceFault(f"ref '{one_line(text)}' names no page; write it as {example}")
    document = found["document"] or document
    if document not in _EDITIONS:
        wrong = f"names the unknown edition '{document}'" if document else "does not say which edition"
        raise ReferenceFault(f"ref '{one_line(text)}' {wrong}; use one of {', '.join(_EDITIONS)}")
    page = next(page for page in found.group("function", "header", "chapter", "utility") if page)
    volume = found["volume"]
    fitting = {"function": ("XSH",), "header": ("XBD",), "utility": ("XCU",), "chapter": ("XBD", "XSH", "XCU", "XRAT")}
    for kind, volumes in fitting.items():
        if found[kind] and volume not in volumes:
            raise ReferenceFault(f"ref '{one_line(text)}': a {kind} is not in {volume}; it is in {' or '.join(volumes)}")
    return Reference(document, volume, page.removesuffix("()"), found["section"] or "", bool(found["function"]))
