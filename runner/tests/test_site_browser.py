# SPDX-License-Identifier: MIT
"""A site as a person meets it, in Debian's chromium: by keyboard, on a narrow screen, in both colour schemes, with and without JavaScript."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from runner.model.comparison import Kind, compare
from runner.model.verdicts import Verdict
from runner.tests.browser import NARROW, WIDE, Browser, chromium
from runner.tests.small_site import small_site

Keys = pytest.importorskip("selenium.webdriver.common.keys", reason="install python3-selenium").Keys
ActionChains = pytest.importorskip("selenium.webdriver").ActionChains

pytestmark = pytest.mark.unless_unchanged("cases", "expected", "docs", "inventory", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")

# Each kind of page.
KINDS = (
    *("index.html", "family/pipe.html", "case", "system/beta.html"),
    *("compare.html?a=alpha&b=beta", "search.html?q=pipe", "docs/index.html", "docs/errors.html"),
)

_CONTRAST = """
const parse = (colour) => { const found = colour.match(/[\\d.]+/g).map(Number); return [...found.slice(0, 3), found[3] ?? 1]; };
const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
const light = (colour) => colour.slice(0, 3).map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const ground = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
  const canvas = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
  return layers.reverse().reduce((below, top) => over(top, below), canvas);
};
const poor = new Map();
let texts = 0;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || !element.checkVisibility() || /^(SCRIPT|NOSCRIPT|OPTION)$/.test(element.tagName)) continue;
  texts += 1;
  const style = getComputedStyle(element);
  const below = ground(element), above = over(parse(style.color), below);
  const [one, other] = [light(above), light(below)].sort((a, b) => b - a);
  const ratio = (one + 0.05) / (other + 0.05);
  if (ratio < 4.5) poor.set(`${style.color} on ${below}`, `${ratio.toFixed(2)}: ${walker.currentNode.data.trim().slice(0, 40)}`);
}
return [texts, [...poor].map((pair) => pair.join(" "))];
"""


@dataclass
class Site:
    """The site, the documents it was made of by their names there, and a browser."""

    place: Path
    documents: dict[str, dict[str, Any]]
    browser: Browser

    def open(self, kind: str) -> None:
        """Opens a page of a kind."""
        if kind == "case":
            kind = self.deviating()
        page, _, query = kind.partition("?")
        self.browser.open(self.place / page, f"?{query}" if query else "")

    def deviating(self) -> str:
        """The page of a case that deviates on a system."""
        failing = next(case["id"] for case in self.documents["beta"]["cases"] if case["verdict"] == Verdict.FAIL)
        return f"case/{failing}.html"

    def press(self, *keys: str) -> None:
        """Types on the keyboard, wherever the focus is."""
        chain = ActionChains(self.browser.driver)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def tab_to(self, name: str) -> None:
        """Presses Tab until the element with this id has the focus."""
        for _ in range(60):
            if self.browser.run("return document.activeElement.id") == name:
                assert self.browser.run("return getComputedStyle(document.activeElement).outlineStyle") != "none", "nobody sees where the focus is"
                return
            self.press(Keys.TAB)
        raise AssertionError(f"Tab never comes to {name}")

    def until(self, script: str) -> Any:
        """What the function returns as soon as that is true."""
        for _ in range(100):
            if found := self.browser.run(script):
                return found
            self.browser.run("return new Promise((done) => setTimeout(done, 30))")
        raise AssertionError(f"never true: {script}")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site in a browser."""
    if not Path("/usr/bin/chromedriver").exists():
        pytest.skip("install chromium and chromium-driver")
    place, documents = small_site(tmp_path_factory.mktemp("checkout"))
    with chromium() as browser:
        yield Site(place, documents, browser)


@pytest.fixture(autouse=True)
def plain(site: Site) -> Iterator[None]:
    """Before each test a usual window; after it no complaint on the console, and nothing that was fetched from elsewhere."""
    site.browser.resize(WIDE)
    site.browser.scheme("light")
    yield
    assert site.browser.driver.get_log("browser") == []
    messages = (json.loads(entry["message"])["message"] for entry in site.browser.driver.get_log("performance"))
    urls = [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]
    assert urls, "the log of requests is empty, so it shows nothing"
    own = (site.place.as_uri(), "data:", "chrome:", "chrome-untrusted:")  # the last two are the browser's own page for a new tab
    elsewhere = [url for url in urls if not url.startswith(own)]
    assert elsewhere == []


def test_the_rows_of_a_family_are_filtered_by_keyboard(site: Site) -> None:
    site.open("family/sysv-sem.html")
    visible = "return [...document.querySelectorAll('#rows tbody tr th a')].filter((link) => link.checkVisibility()).length"
    all_rows = site.browser.run(visible)
    site.press("/", "undo")
    few = site.browser.run(visible)
    assert 0 < few < all_rows
    assert site.browser.run("return document.getElementById('shown').textContent") == f"{few} of {all_rows} cases"
    site.tab_to("differing")
    site.press(Keys.SPACE)
    assert site.browser.run(visible) < few
    site.tab_to("on")
    site.press("g")  # gamma
    deviating = site.browser.run(visible)
    site.press(Keys.HOME)
    assert deviating < site.browser.run(visible)


def test_a_case_is_found_by_keyboard(site: Site) -> None:
    site.open("index.html")
    site.press("/", "semop restart", Keys.ENTER)
    site.until("return location.pathname.endsWith('search.html') && document.querySelectorAll('#results a').length")
    site.press(Keys.ESCAPE, "pipe() end write")
    found = site.until("return ipcts.statements && [...document.querySelectorAll('#results li')].map((item) => item.textContent)")
    assert any("pipe/read/eof-after-last-writer-closes" in text for text in found)
    site.press(Keys.ARROW_DOWN, Keys.ENTER)
    site.until("return location.pathname.includes('/case/') && document.querySelector('h1.id')")
    site.open("search.html?q=EAGAIN")  # an error that ids do not have, but expected texts
    assert site.until("return document.querySelectorAll('#results li').length")


def test_two_results_are_compared_by_keyboard(site: Site) -> None:
    site.open("compare.html")
    before = site.until("return document.getElementById('summary').textContent")
    site.tab_to("b")
    site.press("g")  # gamma
    after = site.until(f"const text = document.getElementById('summary').textContent; return text !== {json.dumps(before)} && text")
    assert "newly failing" in after and "b=gamma" in site.browser.run("return location.search")
    site.tab_to("swap")
    site.press(Keys.ENTER)
    assert "newly passing" in site.until(f"const text = document.getElementById('summary').textContent; return text !== {json.dumps(after)} && text")
    site.tab_to("words")
    site.press("no such case")
    assert site.until("return document.getElementById('summary').textContent === 'Nothing differs.'")


def test_the_browser_compares_as_the_runner_does(site: Site) -> None:
    site.open("compare.html")
    site.until("return document.getElementById('summary').textContent")
    seen: set[str] = set()
    for old, new in itertools.permutations(site.documents, 2):
        wanted = [[change.kind.value, change.id] for change in compare(site.documents[old], site.documents[new]).changes]
        found = site.browser.run(
            "const results = [await load(arguments[0]), await load(arguments[1])];"
            "return compare(...results).map(([kind, number]) => [kind, ipcts.names[number]]);",
            old,
            new,
        )
        assert {tuple(pair) for pair in found} == {tuple(pair) for pair in wanted}, f"{old} and {new}"
        seen |= {kind for kind, _ in wanted}
    assert seen == {kind.value for kind in Kind}, "a kind of change does not occur, so that it was not compared"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(site: Site, scheme: str) -> None:
    site.browser.scheme(scheme)
    for kind in KINDS:
        site.open(kind)
        _, poor = site.until(f"const found = (() => {{ {_CONTRAST} }})(); return found[0] > 20 && found")  # some texts are fetched
        assert poor == [], f"{kind}, {scheme}"
    site.browser.run("document.body.style.color = getComputedStyle(document.body).backgroundColor")
    assert site.browser.run(_CONTRAST)[1], "the check can't fail"


def test_no_page_scrolls_sideways_on_a_narrow_screen(site: Site) -> None:
    site.browser.resize(NARROW)
    manual = [page.relative_to(site.place).as_posix() for page in sorted(site.place.glob("docs/*.html"))]
    for kind in [*KINDS, *manual]:
        site.open(kind)
        wide = site.browser.run("return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        assert wide == 0, f"{kind} is {wide} pixels too wide"


def test_reading_needs_no_javascript(site: Site) -> None:
    driver = site.browser.driver
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        for kind, text in (
            ("index.html", "The systems and their first causes"),
            ("family/pipe.html", "eof-after-last-writer-closes"),
            ("case", "Expected"),
            ("system/beta.html", "newly failing"),
            ("compare.html", "needs JavaScript"),
            ("search.html", "needs JavaScript"),
            ("docs/results.html", "verdict"),
        ):
            site.open(kind)
            assert text in driver.find_element("tag name", "main").text, kind
            assert not [form for form in driver.find_elements("css selector", "main form") if form.is_displayed()], f"{kind} offers what does nothing"
    finally:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
