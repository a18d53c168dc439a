# SPDX-License-Identifier: MIT
"""The permanent address of a case on a site that `runner/ipcts site` made: it follows from the id."""

from __future__ import annotations

from urllib.parse import urlsplit

from runner.model.errors import RunError


def case_page(case_id: str) -> str:
    """The file of a case's page, relative to the site's first page."""
    return f"case/{case_id}.html"


def case_address(site: str, case_id: str) -> str:
    """The address of a case's page on the site with this base address; '' where there is no site."""
    return f"{site}/{case_page(case_id)}" if site else ""


def check_site(text: str, named_by: str) -> str:
    """The base address of a site without a slash at its end; raises RunError, `named_by` being the option that has it."""
    try:
        good = not text or (urlsplit(text).scheme in ("http", "https", "file") and text.isprintable() and " " not in text)
    except ValueError:
        good = False
    if not good:
        raise RunError(f"{named_by}: '{text}' is not the address of a site; write one such as https://example.org/ipcts")
    return text.rstrip("/")
