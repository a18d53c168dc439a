# SPDX-License-Identifier: MIT
"""The Debian package, without building it: its files are sound, and manual pages and completion know what --help tells."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from runner import VERSION
from runner.tests.checkout import ROOT, built

DEBIAN = ROOT / "debian"
PACKAGES = ("ipcts", "ipcts-run")
OPTION = re.compile(r"^  (?:-h, )?(--[a-z-]+)", re.MULTILINE)


def help_of(package: str) -> str:
    """What --help prints."""
    command = [str(built())] if package == "ipcts" else [sys.executable, str(ROOT / "runner/ipcts-run")]
    return subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the manual pages."""
    if shutil.which("help2man") is None:
        pytest.skip("install help2man")
    place = tmp_path_factory.mktemp("pages")
    subprocess.run([str(DEBIAN / "manual"), str(place), str(built())], env={"PATH": "/usr/bin:/bin"}, check=True)
    return place


@pytest.mark.parametrize("package", PACKAGES)
def test_manual_page_has_every_option(pages: Path, package: str) -> None:
    text = (pages / f"{package}.1").read_text()
    options = OPTION.findall(help_of(package))
    assert len(options) > 10
    shown = re.findall(r"^(?:-h, )?(--[a-z-]+)", text.replace(r"\fB", "").replace(r"\fR", "").replace(r"\-", "-"), re.MULTILINE)
    assert set(shown) == set(options)
    assert VERSION in text.splitlines()[1] and ".SH EXAMPLES" in text and '.SH "SEE ALSO"' in text


@pytest.mark.parametrize("package", PACKAGES)
def test_manual_page_is_sound(pages: Path, package: str) -> None:
    """man has no complaint."""
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(pages / f"{package}.1")]
    done = subprocess.run(command, capture_output=True, env={"MANWIDTH": "80", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")


def complete(package: str, *words: str) -> list[str]:
    """What bash offers for the last word."""
    function = package.replace("-", "_")
    before = words[-2] if len(words) > 1 else package
    script = f"""ipcts() {{ '{built()}' "$@"; }}
ipcts-run() {{ '{sys.executable}' '{ROOT}/runner/ipcts-run' "$@"; }}
compopt() {{ :; }}
source '{DEBIAN}/completions/{package}'
COMP_WORDS=({package} "$@"); COMP_CWORD=$#
_{function} {package} "${{!#}}" "{before}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    return subprocess.run(["bash", "-c", script, "bash", *words], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("package", PACKAGES)
def test_completion(package: str) -> None:
    assert complete(package, "--") == OPTION.findall(help_of(package))
    assert complete(package, "pipe/rea") == ["pipe/read/", "pipe/readv/"] or complete(package, "pipe/rea") == ["pipe/read/"]
    assert "pipe/read/eof-after-last-writer-closes" in complete(package, "pipe/read/eof")
    assert complete(package, "--junit" if package == "ipcts" else "--results", "x") == []


def test_completion_knows_commands() -> None:
    assert complete("ipcts-run", "di") == ["diagnose", "diff"]


def test_everything_that_is_installed_is_there() -> None:
    """Apart from what the build makes."""
    for file in DEBIAN.glob("*.install"):
        for line in file.read_text().splitlines():
            source, place = line.split()
            assert source.startswith("build-debian/") or (ROOT / source).exists(), source
            assert place.startswith("usr/")


def test_control_files() -> None:
    """A parser of Debian's reads them."""
    changelog = pytest.importorskip("debian.changelog", reason="install python3-debian")
    from debian import copyright as licences
    from debian import deb822

    with open(DEBIAN / "changelog", encoding="utf-8") as file:
        newest = changelog.Changelog(file, strict=True)
    assert (newest.package, str(newest.version), newest.version.debian_revision) == ("ipcts", VERSION, None)
    with open(DEBIAN / "control", encoding="utf-8") as file:
        source, *packages = deb822.Deb822.iter_paragraphs(file)
    assert (source["Source"], tuple(package["Package"] for package in packages)) == ("ipcts", PACKAGES)
    with open(DEBIAN / "copyright", encoding="utf-8") as file:
        files = licences.Copyright(file, strict=True).find_files_paragraph("cases/x.cpp")
    assert files is not None and files["License"] == "Expat"
    with open(DEBIAN / "tests/control", encoding="utf-8") as file:
        for test in deb822.Deb822.iter_paragraphs(file):
            assert (DEBIAN / "tests" / test["Tests"]).stat().st_mode & 0o111
