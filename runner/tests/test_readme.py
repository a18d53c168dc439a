# SPDX-License-Identifier: MIT
"""What README.md and the pages in docs/ show is what the repository has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from runner.commands import COMMANDS
from runner.tests.checkout import ROOT

PAGES = sorted(path.relative_to(ROOT).as_posix() for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
CASE = "pipe/read/eof-after-last-writer-closes"


def section(title: str) -> str:
    """The text below a heading, up to the next one of its level."""
    return re.split(r"^## ", README.partition(f"\n## {title}\n")[2], flags=re.MULTILINE)[0]


def blocks(text: str, language: str) -> list[str]:
    """The contents of the fenced blocks of this language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("file", "language"), [(f"cases/{CASE}.cpp", "cpp"), (f"expected/{CASE}.txt", "text")])
def test_shows_a_real_case(file: str, language: str) -> None:
    """The case that the README shows is the one in the repository, byte for byte."""
    assert file in README
    assert blocks(README, language) == [(ROOT / file).read_text(encoding="utf-8")]


def test_quick_start() -> None:
    """Two lines, each in a block of its own, and no other block."""
    assert blocks(section("Quick start"), "sh") == ["runner/setup && pytest -q\n", "runner/setup tests && runner/check\n"]
    assert section("Quick start").count("```") == 4


@pytest.mark.parametrize("page", PAGES)
def test_commands_and_ids_exist(page: str) -> None:
    """A page tells nobody to type a command or the id of a case that does not exist."""
    text = (ROOT / page).read_text(encoding="utf-8")
    assert set(re.findall(r"runner/ipcts ([a-z]+)", text)) <= set(COMMANDS)
    for case_id in re.findall(r"(?:pytest|--case|falsify) ((?:[a-z0-9]+(?:-[a-z0-9]+)*/){2}[a-z0-9-]+)(?![\w/.])", text):
        assert (ROOT / f"cases/{case_id}.cpp").exists(), case_id


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """Every link from a page to a file of the repository, and to a heading in it, is good."""
    for place in re.findall(r"\]\(([^)\s]+)\)", (ROOT / page).read_text(encoding="utf-8")):
        name, _, heading = place.partition("#")
        if name.startswith(("http://", "https://")):
            continue
        file = (ROOT / page).parent / name if name else ROOT / page
        assert file.exists(), f"{page}: {place}"
        if heading:
            assert heading in headings(file), f"{page}: {place}"


def headings(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
