# SPDX-License-Identifier: MIT
"""The site: what is on its pages, where its links lead, how large it is, and what hostile results can do to it."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from runner import ROOT
from runner.commands import main
from runner.model.case import Case
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.results import make_result
from runner.model.verdicts import Answer, Verdict
from runner.site.build import write_site
from runner.site.content import load_content
from runner.site.history import keep, kept
from runner.site.pages import Pages
from runner.site.systems import Tally, slug_of
from runner.tests.small_site import random_results, small_checkout, small_site, verdicts, written

ELSEWHERE = ("https://pubs.opengroup.org/", "https://man7.org/")  # where pages of cases may lead
CASE = "pipe/read/eof-after-last-writer-closes"
FIRST_PAGE, OTHER_PAGE = 300_000, 200_000  # bytes, with the style and the scripts that a page loads


class Page(HTMLParser):
    """A page as a reader's program sees it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.places: set[str] = set()
        self.tags: list[str] = []
        self.handlers: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes links, anchors, and what the browser would fetch or run."""
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.handlers += [name for name in values if name.startswith("on") or name == "style"]
        if "id" in values:
            self.places.add(values["id"])
        if tag in ("a", "form"):
            self.links.append(values.get("href", values.get("action", "")))
        elif tag in ("link", "script", "img", "iframe", "object", "embed", "source", "video", "audio"):
            self.fetched.append(values.get("href") or values.get("src") or "inline")

    def handle_data(self, data: str) -> None:
        """Notes text."""
        self.text += data


def pages_of(site: Path) -> dict[str, Page]:
    """All pages by their file."""
    return {path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}


def broken_links(site: Path, pages: dict[str, Page]) -> list[str]:
    """The links that lead nowhere, and those to places that no page of ours would name."""
    found = []
    for file, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                if not link.startswith(ELSEWHERE if not file.startswith("docs/") else ("https://", "http://", "mailto:")):
                    found.append(f"{file}: {link}")
                continue
            target = (site / file).parent / unquote(parts.path) if parts.path else site / file
            relative = target.resolve().relative_to(site.resolve()).as_posix()
            if relative not in pages or (parts.fragment and unquote(parts.fragment) not in pages[relative].places):
                found.append(f"{file}: {link}")
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of three systems."""
    return small_site(tmp_path_factory.mktemp("checkout"))[0]


def test_every_link_leads_somewhere_and_nothing_is_fetched_from_elsewhere(made: Path) -> None:
    pages = pages_of(made)
    assert len(pages) > 90 and sum(len(page.links) for page in pages.values()) > 1500
    assert broken_links(made, pages) == []
    for file, page in pages.items():
        for address in page.fetched:
            assert address == "data:," or ((made / file).parent / address).resolve().is_relative_to(made.resolve()), f"{file}: {address}"
        assert page.handlers == [], file
    pages["index.html"].links.append("case/pipe/read/gone.html")
    assert broken_links(made, pages) == ["index.html: case/pipe/read/gone.html"]


def test_no_page_is_too_large(made: Path) -> None:
    for file, page in pages_of(made).items():
        loaded = [((made / file).parent / address).resolve() for address in page.fetched if address != "data:,"]
        size = (made / file).stat().st_size + sum(path.stat().st_size for path in loaded)
        assert size <= (FIRST_PAGE if file == "index.html" else OTHER_PAGE), f"{file} has {size:,} bytes"


def test_the_page_of_a_large_family_is_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = small_checkout(tmp_path, ["pipe/read", "pipe/pclose", "pipe/dup3"])
    monkeypatch.setattr("runner.site.pages._MOST_CELLS", 1 + sum(case.interface in ("dup3", "pclose") for case in cases))
    write_site(tmp_path / "site", Pages(load_content(tmp_path, [written(tmp_path / "one.json", random_results(cases, 8))])).all())
    pages = pages_of(tmp_path / "site")
    assert broken_links(tmp_path / "site", pages) == []
    first, second = pages["family/pipe.html"], pages["family/pipe-2.html"]
    assert {"dup3", "pclose"} <= first.places and "read" in second.places and "read" not in first.places
    for page in (first, second):
        assert {"../family/pipe.html", "../family/pipe-2.html"} <= set(page.links)
    assert "../../../family/pipe-2.html#read" in pages[f"case/{CASE}.html"].links
    links = [link for page in (first, second) for link in page.links if link.startswith("../case/")]
    assert sorted(links) == sorted(f"../case/{case.id}.html" for case in cases)


def test_pages_tell_what_is_known(made: Path) -> None:
    pages = pages_of(made)
    text = pages[f"case/{CASE}.html"].text
    for part in (
        "read() on a pipe returns 0 once every write end is closed and the pipe is empty.",
        "POSIX.1-2024 XSH read() DESCRIPTION",
        "shall: it must be so",
        'read what is left: "ab"',
        "int main() {",
        f"ipcts --case {CASE}",
        "M-01",
    ):
        assert part in text, part
    assert "https://pubs.opengroup.org/onlinepubs/9799919799/functions/read.html" in pages[f"case/{CASE}.html"].links
    beta = pages["system/beta.html"].text
    for part in ("box {ipcts} --batch", "Box 1.0, pdp11, libbox 3", "Box 0.9", "newly failing", "the first on record", "no such thing here", "Causes"):
        assert part in beta, part
    assert "✓✗✓" in pages["family/pipe.html"].text and "eof-after-last-writer-closes" in pages["family/pipe.html"].text
    assert "Wake-ups of pipe" in pages["docs/coverage.html"].text and any(link.startswith("../case/pipe/read/") for link in pages["docs/coverage.html"].links)
    assert "three systems" not in pages["index.html"].text and "on 3 systems" in pages["index.html"].text


def test_the_difference_is_marked_once_for_systems_that_print_the_same(tmp_path: Path) -> None:
    cases = small_checkout(tmp_path, ["pipe/read"])
    case = next(case for case in cases if case.id == CASE)
    wrong = case.expected.replace("read at the end: 0", "read at the end: -1 EIO")
    paths = [written(tmp_path / f"{name}.json", [make_result(case, [Answer("exit:0", wrong.encode())], None)]) for name in ("one", "two")]
    paths.append(written(tmp_path / "three.json", [make_result(case, [Answer("exit:0", case.expected.encode())], None)]))
    pages = dict(Pages(load_content(tmp_path, paths)).all())
    text = pages[f"case/{CASE}.html"]
    assert text.count("<del>-read at the end: 0</del><ins>+read at the end: -1 EIO</ins>") == 1
    assert re.search(r"one</a>, <a [^>]*>two</a></span>: the observation differs", text)
    assert re.search(r"conforms</h3>\s*<p><span class=\"systems\"><a [^>]*>three</a>", text)
    other = next(case.id for case in cases if case.id != CASE)
    assert "No results have this case yet" in pages[f"case/{other}.html"]


EVIL = (
    '<script>alert(1)</script>"\' onload=x <img src=https://evil.example/x> &lt; {{ 7*7 }} {% raw %} </pre></code></table>\x1b[31m\x00\x07\u202e\u2028 \ud800 '
    "javascript:alert(1) --> ]]> \r"
)


def hostile(cases: list[Case], path: Path) -> Path:
    """A document of the right form with wrong things in each text of it."""
    results = [make_result(case, [Answer("exit:0", case.expected.encode())], None) for case in cases[:4]]
    results += random_results(cases[4:12], 5)
    document = json.loads(written(path, results).read_text(encoding="utf-8"))
    document["target"] |= {key: EVIL for key in ("description", "sysname", "release", "kernel", "machine", "libc", "filesystem")}
    document["target"] |= {"name": f"../../etc/{EVIL}", "start": [EVIL * 1_000, "\n", 7], "deviations": [EVIL], "more": [EVIL]}
    document["suite"] = {"name": EVIL, "version": EVIL}
    document |= {"started": EVIL * 1_000, "errors": [EVIL * 1_000, 7] * 100, "exit": EVIL, "unknown": {EVIL: EVIL}}
    for case in document["cases"]:
        case |= {key: EVIL for key in ("statement", "ref", "profile", "strength", "source")}
        if case["verdict"] not in ("PASS", "STALE"):
            case |= {"reason": EVIL, "ended": EVIL, "notes": EVIL, "observed": EVIL + "x" * 65_536 + "\n" * 2_000}
        if case["known"]:
            case["known"] |= {key: [EVIL, {}] for key in case["known"]}
    model = document["cases"][-1]
    for number, name in enumerate(("../../../index", "a/b", EVIL, "/etc/passwd", "a/b/" + "c" * 300, "a/b/c\n", "new/case/here", "", "static/site/css")):
        document["cases"].append(model | {"id": name, "verdict": "FAIL" if number % 2 else "STALE", "needs": [EVIL, 3], "rounds": {}})
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_hostile_results_make_no_broken_or_unsafe_page(tmp_path: Path) -> None:
    cases = small_checkout(tmp_path, ["pipe/read"])
    good = written(tmp_path / "good.json", random_results(cases, 6))
    site = tmp_path / "site"
    write_site(site, Pages(load_content(tmp_path, [good])).all())
    usual = pages_of(site)
    paths = [good, hostile(cases, tmp_path / "bad.json"), hostile(cases, tmp_path / "worse.json")]
    write_site(site, Pages(load_content(tmp_path, paths)).all())
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "etc"))] == []
    assert sorted(path.name for path in site.iterdir()) == sorted(
        ["case", "compare.html", "data", "docs", "family", "index.html", "ipcts-site", "search.html", "static", "system"]
    )
    pages = pages_of(site)
    assert "{{ 7*7 }} {% raw %}" in pages["case/new/case/here.html"].text, "shown as it is, and not obeyed"
    assert "has no such case any more" in pages["case/new/case/here.html"].text
    known_tags = {tag for page in usual.values() for tag in page.tags} | {"select", "option", "details", "summary", "del", "ins"}
    for file, page in pages.items():
        assert set(page.tags) <= known_tags, f"{file}: {set(page.tags) - known_tags}"
        assert page.tags.count("script") == usual.get(file, usual["case/" + CASE + ".html"]).tags.count("script"), file
        assert page.handlers == [], file
        hidden = {character for character in page.text if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")} - {"\n", "\t"}
        assert not hidden, f"{file}: {hidden}"
        assert (site / file).stat().st_size < OTHER_PAGE, file
    assert broken_links(site, pages) == []
    for script in site.rglob("data/**/*.js"):
        text = script.read_text(encoding="ascii")
        assert re.fullmatch(r"ipcts\.\w+\(.*\);\n", text) and text.count("\n") == 1, script
        json.loads("[" + text.partition("(")[2].removesuffix(");\n") + "]")


def test_a_newer_format_or_a_broken_document_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    write_site(out, [("index.html", "as it was")])
    path = tmp_path / "r.json"
    breakages: list[tuple[Callable[[dict[str, Any]], object], str]] = [
        (lambda document: document.update(format=2), "its format is 2, and this ipcts reads 1"),
        (lambda document: document["cases"][0].update(statement=7), "the key 'statement' of"),
        (lambda document: document["cases"][0].update(verdict="GOOD"), "verdict 'GOOD', which does not exist"),
        (lambda document: document["target"].pop("time_scale"), "time scale"),
    ]
    cases = small_checkout(tmp_path, ["pipe/read"])
    for breakage, words in breakages:
        document = json.loads(written(path, [make_result(cases[0], [], None)]).read_text(encoding="utf-8"))
        breakage(document)
        path.write_text(json.dumps(document), encoding="utf-8")
        assert main(["site", str(path), "--out", str(out)]) == 2
        error = capsys.readouterr().err
        assert words in error and error.startswith(f"runner/ipcts site: {path}: ") and error.count("\n") == 1
        assert (out / "index.html").read_text() == "as it was"


def test_only_a_site_is_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runner.commands.site.FOLDER", tmp_path)  # with nothing on record
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").touch()
    for place, words in (("mine", "it is not empty, and no site of ipcts"), ("mine/letter.txt", "this is a file")):
        assert main(["site", "r.json", "--out", str(tmp_path / place)]) == 2
        assert words in capsys.readouterr().err
    assert main(["site", "--out", str(tmp_path / "new")]) == 2
    assert "no results document was named" in capsys.readouterr().err
    write_site(tmp_path / "new", [("old.html", "x")])
    write_site(tmp_path / "new", [("a/b.html", "x")])
    assert (tmp_path / "new/a/b.html").exists() and not (tmp_path / "new/old.html").exists()


def test_the_history_keeps_the_newest_of_each_version(tmp_path: Path) -> None:
    cases = small_checkout(tmp_path, ["pipe/read"])
    good = [make_result(case, [Answer("exit:0", case.expected.encode())], None) for case in cases]
    worse = [replace(good[0], verdict="FAIL", reason="the observation differs", observed="x\n", rounds={"FAIL": 1}), *good[1:]]
    history = tmp_path / "history"

    def run(name: str, results: list[Any], day: int, release: str) -> Path:
        return written(tmp_path / name, results, f"2026-11-{day:02}T00:00:00+00:00", name="box", release=release)

    keep(history, [run("a.json", good, 1, "1.0"), run("b.json", good, 5, "2.0"), run("c.json", worse, 9, "2.0"), run("d.json", good, 4, "2.0")])
    assert [path.relative_to(history).as_posix() for path in kept(history)] == [
        "box/0.1.0-box-1.0-pdp11-libbox-3.json.gz",
        "box/0.1.0-box-2.0-pdp11-libbox-3.json.gz",
    ]
    assert load_document(kept(history)[1])["started"].startswith("2026-11-09")
    content = load_content(tmp_path, kept(history))
    assert [version.label for version in content.systems[0].versions] == ["Box 2.0 · 2026-11-09", "Box 1.0 · 2026-11-01"]
    text = dict(Pages(content).all())["system/box.html"]
    assert "1 newly failing" in text and f"{cases[0].id}</a>" in text and "compare.html?a=box%2B2026-11-01t0000&amp;b=box" in text
    keep(history, [written(tmp_path / "e.json", good, "2026-11-10T00:00:00+00:00", name="box", release="2.0", software="boxes version 7")])
    newest = load_content(tmp_path, kept(history)).systems[0].newest
    assert len(kept(history)) == 3 and newest.label == "Box 2.0 · boxes version 7 · 2026-11-10"
    with pytest.raises(RunError, match="there is no such directory"):
        kept(tmp_path / "nowhere")
    broken = tmp_path / "cut.json.gz"
    broken.write_bytes(gzip.compress(b"{}")[:-4])
    with pytest.raises(RunError, match="cut.json.gz: it can't be read as JSON"):
        keep(history, [broken])


def test_the_workflow_keeps_results_on_a_branch_of_their_own(tmp_path: Path) -> None:
    steps = yaml.safe_load((ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8"))["jobs"]["site"]
    commands = {step["name"]: step["run"] for step in steps["steps"] if "name" in step}
    environment = os.environ | {key: str(value) for key, value in steps["env"].items()} | {"HOME": str(tmp_path)}

    def run(command: str, place: Path) -> str:
        done = subprocess.run(["bash", "-e", "-c", command], cwd=place, env=environment, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("git init --quiet --bare origin && git clone --quiet origin seed && cd seed && git commit --quiet --allow-empty -m x && git push --quiet", tmp_path)
    for number in (1, 2, 2):  # the third run has nothing new
        clone = tmp_path / "clone"
        run("rm -rf clone && git clone --quiet origin clone", tmp_path)
        run(commands["Get the results so far"], clone)
        (clone / "history/box").mkdir(exist_ok=True)
        (clone / f"history/box/{number}.json.gz").touch()
        run(commands["Keep the results"], clone)
    assert run("git ls-tree -r --name-only results", tmp_path / "origin").split() == ["box/1.json.gz", "box/2.json.gz"]
    assert run("git rev-list --count results", tmp_path / "origin").strip() == "3"
    assert "--history=history --out=public" in commands["Make the site"]


def test_shares_are_never_rounded_up() -> None:
    def tally(passed: int, failed: int) -> Tally:
        return Tally({Verdict.PASS: passed, Verdict.FAIL: failed, Verdict.UNSUPPORTED: 5})

    shares = [(tally(passed, failed).share, tally(passed, failed).level) for passed, failed in ((9999, 1), (3, 0), (0, 0), (1, 2), (0, 4))]
    assert shares == [("99.9", 4), ("100", 5), ("", 0), ("33.3", 1), ("0", 1)]
    assert slug_of("../../etc/Pass wd") == "etc-pass-wd" and slug_of("\x00") == "unnamed"


def test_the_random_results_are_of_every_kind(tmp_path: Path) -> None:
    cases = small_checkout(tmp_path)
    assert verdicts([*random_results(cases, 1), *random_results(cases, 2), *random_results(cases, 3)]) == set(Verdict) - {Verdict.UNTESTED}
