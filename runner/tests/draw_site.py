# SPDX-License-Identifier: MIT
"""Draws the pictures of docs/site.md: `python3 -m runner.tests.draw_site SITE`, where SITE has the systems linux@bookworm and gvisor."""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

from PIL import Image

from runner import ROOT
from runner.tests.browser import NARROW, Browser, chromium

PLACE = ROOT / "docs/pictures"
PAGES = {
    "overview": "index.html",
    "case": "case/signal/eintr/semop-would-block-with-sa-restart.html",
    "comparison": "compare.html?a=linux-bookworm&b=gvisor&q=sysv",
}
VIEWS = {"light": ("light", 1100, 640), "dark": ("dark", 1100, 640), "narrow": ("light", NARROW, 640)}
MOST = 60_000  # bytes of a picture
_COLOURS = 112


def draw(browser: Browser, site: Path, page: str, picture: Path) -> None:
    """Draws one page as it is on the screen."""
    file, _, query = page.partition("?")
    browser.open(site / file, f"?{query}" if query else "")
    time.sleep(1)  # until scripts have filled the page
    image = Image.open(io.BytesIO(browser.driver.get_screenshot_as_png())).convert("RGB")
    image.quantize(_COLOURS, kmeans=2, dither=Image.Dither.NONE).save(picture, optimize=True)
    size = picture.stat().st_size
    print(f"{picture}: {image.width} x {image.height}, {size:,} bytes{'' if size < MOST else ', which is too much'}")


def main(site: Path) -> None:
    """Draws all of them."""
    PLACE.mkdir(exist_ok=True)
    with chromium() as browser:
        browser.run("return document.body")  # the first page is there
        for view, (scheme, width, height) in VIEWS.items():
            browser.scheme(scheme)
            browser.resize(width, height)
            for name, page in PAGES.items():
                draw(browser, site, page, PLACE / f"{name}-{view}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
