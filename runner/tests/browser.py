# SPDX-License-Identifier: MIT
"""Debian's chromium without a window, as the tests and the pictures of a site need it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDE, NARROW = 1280, 390  # pixels
_DRIVER = "/usr/bin/chromedriver"


class Browser:
    """One window. `driver` is selenium's."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, page: Path, query: str = "") -> None:
        """Opens a file."""
        self.driver.get(page.absolute().as_uri() + query)

    def resize(self, width: int, height: int = 900) -> None:
        """Sets the size of the page, also below what a window may have."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def scheme(self, name: str) -> None:
        """Says that the reader prefers this colour scheme: light or dark."""
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": name}]})

    def run(self, script: str, *arguments: object) -> Any:
        """What a function with this body returns in the page."""
        return self.driver.execute_script(script, *arguments)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Starts the browser, and ends it."""
    options = Options()
    with tempfile.TemporaryDirectory() as profile:
        arguments = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run")
        for argument in (*arguments, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = webdriver.Chrome(service=Service(_DRIVER), options=options)
        try:
            yield Browser(driver)
        finally:
            driver.quit()
