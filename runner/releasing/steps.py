# SPDX-License-Identifier: MIT
"""Making a release: its steps, in order. A new one is a function here and one line in STEPS; something new to give away is one line in MAKERS.

A step may be done again after a later one has failed: what is done already stays as it is.
"""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path

from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.git import asked
from runner.releasing.changelog import FILE as CHANGELOG
from runner.releasing.changelog import Changelog
from runner.releasing.gate import has_passed
from runner.releasing.git import VERSION_TAG, told
from runner.releasing.promises import check_promises, least_version
from runner.running import image
from runner.running.packages import PACKAGES, write_sums

BRANCH = "main"
VERSION_FILE = "runner/__init__.py"
DEBIAN_CHANGELOG = "debian/changelog"
_VERSION_LINE = re.compile(r'^VERSION = "([^"]*)"$', re.MULTILINE)

# Where users read which release to name in their CI.
EXAMPLES = ("README.md", "docs/ci.md")
_EXAMPLE = re.compile(r"(ipcts@v|IPCTS: v)\d+\.\d+\.\d+")

# The pages that commands make.
PAGES: tuple[tuple[str, ...], ...] = (
    ("coverage", "--markdown", "docs/coverage.md"),
    ("errors", "--markdown", "docs/errors.md"),
    ("deviations",),
)


@dataclass(frozen=True)
class Release:
    """A release of the checkout `root` that is being made."""

    root: Path
    version: str

    @property
    def tag(self) -> str:
        """The name of its tag."""
        return f"v{self.version}"

    @property
    def out(self) -> Path:
        """The directory with everything that is given away."""
        return self.root / "build/release" / self.version


@dataclass(frozen=True)
class Maker:
    """Something to give away: what makes it in the directory `out` of a release, and what that lacks here, a line for each thing."""

    what: str
    make: Callable[[Release], None]
    missing: Callable[[Release], list[str]] = lambda release: []


@dataclass(frozen=True)
class Step:
    """A sentence that is true when the step is done, and the function that makes it so or raises RunError. Its text is shown, if any.

    A step that `only_looks` is done in a dry run, too. Of another one, a dry run shows the `plan`.
    """

    what: str
    do: Callable[[Release], str]
    only_looks: bool = False
    plan: Callable[[Release], str] = lambda release: ""


# ---- looking ------------------------------------------------------------------------------------


def version_is_next(release: Release) -> str:
    """The number follows from what has changed."""
    if not VERSION_TAG.fullmatch(release.tag):
        raise RunError(f"{release.version}: a version has three numbers, such as 0.2.0; correct it")
    if asked(release.root, "tag", "--list", release.tag):
        raise RunError(f"{release.version}: the tag {release.tag} is there, and a tag is never moved; make another version")
    least, why = least_version(release.root)
    if tuple(map(int, release.version.split("."))) < least:
        raise RunError(f"{release.version}: {why}, so the version is {'.'.join(map(str, least))} or more (docs/releasing.md)")
    return why


def tree_is_clean(release: Release) -> str:
    """Nothing but the commit is released."""
    branch = asked(release.root, "branch", "--show-current")
    if branch is None:
        raise RunError(f"{release.root}: git knows no repository here; make releases in a clone")
    if branch != BRANCH:
        raise RunError(f"this is {branch or 'no branch'}, and releases are made on {BRANCH}; check that out")
    if changed := (asked(release.root, "status", "--porcelain") or "").splitlines():
        raise RunError(f"{changed[0][3:]}: not committed" + (f", nor {len(changed) - 1} more" if changed[1:] else "") + "; commit or remove it")
    return ""


def tools_are_here(release: Release) -> str:
    """Nothing is found missing after an hour."""
    if missing := [line for maker in MAKERS for line in maker.missing(release)]:
        raise RunError(missing[0], "\n".join(missing[1:]))
    return ""


def promises_are_kept(release: Release) -> str:
    """What the latest release promised."""
    if broken := list(check_promises(release.root)):
        raise RunError(broken[0], "\n".join(broken[1:]))
    return ""


def changelog_is_ready(release: Release) -> str:
    """The section that gets the version has something in it, and does not speak of the future."""
    changelog = Changelog.of(release.root)
    if release.version in changelog.sections:
        if changelog.unreleased:
            raise RunError(f"{CHANGELOG}: there is a section {release.version}, but something is unreleased; move it into that section")
        return f"the section {release.version} is there already"
    if not changelog.unreleased:
        raise RunError(f"{CHANGELOG}: nothing is unreleased; say what has changed")
    if "will be" in changelog.unreleased.splitlines()[0]:
        raise RunError(f"{CHANGELOG}: the section Unreleased begins with what will be; write it as it is read after the release")
    return f"{sum(line.startswith('- ') for line in changelog.unreleased.splitlines())} entries"


# ---- the commit ---------------------------------------------------------------------------------


def make_pages(release: Release) -> str:
    """They are made again; the commit has what has changed in them."""
    for page in PAGES:
        _run(release.root, [sys.executable, "runner/ipcts", *page], quiet=True)
    return _changed(release)


def set_version(release: Release) -> str:
    """In its one source; and the examples for users name it."""
    file = release.root / VERSION_FILE
    text = file.read_text(encoding="utf-8")
    if len(_VERSION_LINE.findall(text)) != 1:
        raise RunError(f'{VERSION_FILE}: there is no line VERSION = "..."; restore it')
    write_file(file, _VERSION_LINE.sub(f'VERSION = "{release.version}"', text))
    for page in EXAMPLES:
        text = (release.root / page).read_text(encoding="utf-8")
        write_file(release.root / page, _EXAMPLE.sub(rf"\g<1>{release.version}", text))
    return ""


def date_changelog(release: Release) -> str:
    """What was unreleased gets the version and today's date."""
    changelog = Changelog.of(release.root)
    if release.version not in changelog.sections:
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        write_file(release.root / CHANGELOG, changelog.released(release.version, today))
    return ""


def date_debian_changelog(release: Release) -> str:
    """Its newest entry is for the version, and no longer UNRELEASED."""
    file = release.root / DEBIAN_CHANGELOG
    text = file.read_text(encoding="utf-8")
    entry = re.match(r"ipcts \(([^)]*)\) (\S+);.*?\n -- ([^\n]*>)  [^\n]*\n", text, re.DOTALL)
    if entry is None:
        raise RunError(f"{DEBIAN_CHANGELOG}: it begins with no entry for ipcts; correct it")
    version, suite, maintainer = entry.groups()
    if (version, suite) == (release.version, "unstable"):
        return "the entry is there already"
    signed = f" -- {maintainer}  {format_datetime(datetime.datetime.now(datetime.UTC))}\n"
    heading = f"ipcts ({release.version}) unstable; urgency=medium\n"
    if version == release.version:
        body = entry[0].partition("\n")[2].rpartition("\n -- ")[0] + "\n"
        write_file(file, heading + body + signed + text[entry.end() :])
    else:
        write_file(file, f"{heading}\n  * A new release. CHANGELOG.md says what is new for users.\n\n{signed}\n{text}")
    return ""


def commit(release: Release) -> str:
    """What the steps before have changed."""
    changed = _changed(release)
    if not changed:
        return "nothing to commit"
    told(release.root, "commit", "--quiet", "--all", "--message", f"ipcts {release.version}")
    return changed


# ---- what is given away -------------------------------------------------------------------------


def make_programs(release: Release) -> None:
    """All of them, and the image that holds two."""
    _run(release.root, [sys.executable, "runner/ipcts", "package", "--out", str(release.out)])


def programs_lack(release: Release) -> list[str]:
    """What runner/setup package would install."""
    return list(filter(None, [*(package.what_is_missing(release.root) for package in PACKAGES), image.what_is_missing()]))


def make_debian_packages(release: Release) -> None:
    """In a clone: dpkg-buildpackage puts them beside the sources."""
    with tempfile.TemporaryDirectory(dir=release.root / "build") as folder:
        clone = _cloned(release, Path(folder))
        _run(clone.root, ["dpkg-buildpackage", "--unsigned-source", "--unsigned-changes", "--build=binary"])
        for package in Path(folder).glob("*.deb"):
            shutil.copy(package, release.out)


def debian_packages_lack(release: Release) -> list[str]:
    """What they need for being built."""
    if shutil.which("dpkg-buildpackage") is None:
        return ["Debian packages: no dpkg-buildpackage; install the package dpkg-dev"]
    done = subprocess.run(["dpkg-checkbuilddeps"], cwd=release.root, capture_output=True, text=True, check=False)
    return [f"Debian packages: {line.rpartition('error: ')[2]}; run apt-get build-dep ./" for line in done.stderr.splitlines()]


MAKERS = (
    Maker("the programs for all processors, and the image", make_programs, programs_lack),
    Maker("the Debian packages", make_debian_packages, debian_packages_lack),
)


def gate_passes(release: Release) -> str:
    """For this very commit."""
    if not has_passed(release.root):
        _run(release.root, ["runner/check", "--all"])
    return ""


def make_everything(release: Release) -> str:
    """Each in its turn."""
    for maker in MAKERS:
        print(f"   {maker.what}", flush=True)
        maker.make(release)
    return ""


def bytes_are_the_same(release: Release) -> str:
    """The same commit in another directory gives the same bytes."""
    with tempfile.TemporaryDirectory(dir=release.root / "build") as folder:
        clone = _cloned(release, Path(folder))
        if (zig := release.root / "build/zig").exists():
            (clone.root / "build").mkdir()
            (clone.root / "build/zig").symlink_to(zig)
        make_everything(clone)
        for file in sorted(path.relative_to(clone.out) for path in clone.out.rglob("*") if path.is_file()):
            first = release.out / file
            if not first.is_file() or first.read_bytes() != (clone.out / file).read_bytes():
                raise RunError(f"{release.out / file}: another clone makes another file of this name; find out why")
    return ""


def write_notes(release: Release) -> str:
    """The section of CHANGELOG.md, and the sums of everything."""
    write_file(release.out / "NOTES.md", Changelog.of(release.root).sections[release.version] + "\n")
    return str(write_sums(release.out, [file for file in release.out.iterdir() if file.name != "SHA256SUMS"]))


def make_tag(release: Release) -> str:
    """Signed where git has a key for it."""
    if not has_passed(release.root):
        raise RunError("files or the commit have changed since the gate passed; make the release again")
    how = "--sign" if _has_key(release.root) else "--annotate"
    told(release.root, "tag", how, "--message", f"ipcts {release.version}", release.tag)
    return how_tagged(release)


def how_tagged(release: Release) -> str:
    """Whether the tag has a signature."""
    return "signed" if _has_key(release.root) else "not signed, because git has no key; git config user.signingkey names one"


def _has_key(root: Path) -> bool:
    """Whether git can sign: a key is configured, or gpg has one for the committer."""
    if asked(root, "config", "user.signingkey"):
        return True
    who = asked(root, "config", "user.email")
    try:
        return bool(who) and subprocess.run(["gpg", "--list-secret-keys", f"<{who}>"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


STEPS = (
    Step("the version follows from the last release", version_is_next, only_looks=True),
    Step("the tree is clean, on the branch main", tree_is_clean, only_looks=True),
    Step("the tools are here", tools_are_here, only_looks=True),
    Step("what was promised is kept", promises_are_kept, only_looks=True),
    Step("CHANGELOG.md is ready", changelog_is_ready, only_looks=True),
    Step("the pages that commands make are fresh", make_pages, plan=lambda release: ", ".join(" ".join(page) for page in PAGES)),
    Step("the version is set in runner/__init__.py", set_version),
    Step("CHANGELOG.md has the version and the date", date_changelog),
    Step("debian/changelog has them, too", date_debian_changelog),
    Step("it is committed", commit),
    Step("the gate has passed for the commit (runner/check --all)", gate_passes),
    Step("everything is made", make_everything, plan=lambda release: ", ".join(maker.what for maker in MAKERS) + f", in {release.out}"),
    Step("another clone makes the same bytes", bytes_are_the_same),
    Step("the notes and the sums are written", write_notes),
    Step("the commit is tagged", make_tag, plan=how_tagged),
)


def _cloned(release: Release, folder: Path) -> Release:
    """The same release in a clone below this directory."""
    clone = Release(folder / "ipcts", release.version)
    told(release.root, "clone", "--quiet", "--shared", ".", str(clone.root))
    return clone


def _changed(release: Release) -> str:
    """The names of the files that differ from the commit."""
    return ", ".join((asked(release.root, "diff", "--name-only", "HEAD") or "").splitlines())


def _run(root: Path, command: list[str], quiet: bool = False) -> None:
    """Raises RunError where the command fails. `quiet` leaves out what it prints, but not what it complains of."""
    output = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, stdout=output, check=False)
    if done.returncode:
        shown = " ".join(word for word in command if word != sys.executable)
        raise RunError(f"`{shown}` failed with exit status {done.returncode}; mend it, commit, and make the release again")
