# SPDX-License-Identifier: MIT
"""The manual as pages of the site: docs/*.md and the pages beside them, with the ids of cases as links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from runner.model.address import case_page
from runner.model.errors import RunError

_BESIDE = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
_ADDRESS = re.compile(r"(https?://|mailto:)")
_ID = re.compile(r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+")
_ALIGNED = re.compile("right|center")
_TAG = re.compile(r"(<[^>]+>)")


@dataclass(frozen=True)
class ManualPage:
    """One page: `file` on the site, its title, the first sentences, and the text as HTML."""

    file: str
    title: str
    summary: str
    html: str


def manual_pages(root: Path, has_case: Callable[[str], bool]) -> list[ManualPage]:
    """All pages, the README first; raises RunError."""
    sources = [root / name for name in _BESIDE if (root / name).exists()] + sorted((root / "docs").glob("*.md"))
    files = {source.relative_to(root).as_posix(): f"docs/{source.stem.lower()}.html" for source in sources}
    return [_page(root, source, files, has_case) for source in files]


def _page(root: Path, source: str, files: dict[str, str], has_case: Callable[[str], bool]) -> ManualPage:
    try:
        text = (root / source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{source}: it can't be read ({error}); restore it from the repository") from error
    reader = Markdown(extensions=["fenced_code", "sane_lists", "tables", "toc"], output_format="html")
    reader.treeprocessors.register(_Links(reader, source, files), "site", 1)
    html = reader.convert(text)
    title = next((line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")), source)
    paragraph = next((part for part in text.split("\n\n")[1:] if part[:1].isalpha() or part[:1] in "[`"), "")
    return ManualPage(files[source], title.replace("`", ""), _plain(paragraph), _with_cases(html, has_case))


def _plain(paragraph: str) -> str:
    """The first sentence, without marks."""
    text = re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", " ".join(paragraph.split())).replace("`", "").replace("*", "")
    return re.split(r"(?<=[.:])\s", text, maxsplit=1)[0].rstrip(":")


class _Links(Treeprocessor):  # type: ignore[misc]
    """Links between pages stay links; those to other files of the repository, and pictures, become their text."""

    def __init__(self, reader: Markdown, source: str, files: dict[str, str]) -> None:
        super().__init__(reader)
        self._source, self._files = source, files

    def run(self, root: Element) -> None:
        """Changes the tree."""
        for element in root.iter():
            if element.tag == "a":
                self._correct(element)
            elif element.tag == "img":
                element.tag, element.text = "em", f"Picture: {element.get('alt', '')}"
                element.attrib.clear()
            elif element.tag == "table":
                element.set("class", "manual")
            elif element.tag in ("td", "th") and (found := _ALIGNED.search(element.attrib.pop("style", ""))):
                element.set("class", found[0])

    def _correct(self, link: Element) -> None:
        address, _, place = link.get("href", "").partition("#")
        if not address or _ADDRESS.match(address):
            return
        file = self._files.get(posixpath.normpath(posixpath.join(posixpath.dirname(self._source), address)))
        if file is None:
            link.tag = "span"
            link.attrib.clear()
        else:
            link.set("href", posixpath.basename(file) + (f"#{place}" if place else ""))


def _with_cases(html: str, has_case: Callable[[str], bool]) -> str:
    """Makes a link of each case's id outside links and blocks of code."""
    parts: list[str] = []
    inside: Sequence[str] = ()
    for part in _TAG.split(html):
        if part.startswith("<"):
            name = re.match(r"</?(\w*)", part)
            tag = name[1] if name else ""
            if tag in ("a", "pre"):
                inside = [*inside, tag] if not part.startswith("</") else inside[:-1]
        elif not inside:
            part = _ID.sub(lambda found: _link(found[0]) if has_case(found[0]) else found[0], part)
        parts.append(part)
    return "".join(parts)


def _link(case_id: str) -> str:
    return f'<a href="../{case_page(case_id)}">{case_id}</a>'
