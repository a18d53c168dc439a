# SPDX-License-Identifier: MIT
"""runner/ipcts release in a small repository, and what releases promise."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from runner.commands import main, release
from runner.releasing import steps
from runner.releasing.gate import has_passed, leave_stamp
from runner.releasing.promises import check_promises, least_version

CHANGES = "# Changes\n\n## Unreleased\n\nThe first release.\n\n- A new thing.\n"
# What stands for runner/ipcts: it writes the file that it is told to. FILE `broken` makes it fail, `place` makes it tell where it is.
COMMANDS = """#!/usr/bin/env python3
import pathlib, sys
words = sys.argv[1:]
if words[0] == "package":
    if pathlib.Path("broken").exists():
        sys.exit(2)
    out = pathlib.Path(words[2])
    out.mkdir(parents=True, exist_ok=True)
    (out / "ipcts-program").write_text(str(pathlib.Path.cwd()) if pathlib.Path("place").exists() else "program")
else:
    pathlib.Path("docs", words[0] + ".md").write_text("fresh\\n")
"""
GATE = """#!/bin/sh
set -e
[ "$1" = --all ]
mkdir -p build
git describe --always --dirty "--exclude=*" --abbrev=12 >build/gate-passed
echo gate >>build/ran
"""
SCHEMA = {"required": ["cases"], "properties": {"format": {}, "cases": {"items": {"$ref": "#/definitions/case"}}},
          "definitions": {"case": {"required": ["id"], "properties": {"id": {}, "why": {"anyOf": [{"properties": {"reason": {}}}]}}}}}  # fmt: skip
DEBIAN = "ipcts (0.1.0) UNRELEASED; urgency=medium\n\n  * The first release.\n\n -- The authors <a@example.org>  Sun, 22 Nov 2026 10:00:00 +0000\n"
FILES = {
    "CHANGELOG.md": CHANGES,
    ".gitignore": "build/\n",
    "runner/__init__.py": 'VERSION = "0.0.0"\n',
    "runner/ipcts": COMMANDS,
    "runner/check": GATE,
    "runner/transport/frames.py": "PROTOCOL = 3\n",
    "runner/model/document.py": "FORMAT = 2\n",
    "runner/reports/results.schema.json": json.dumps(SCHEMA),
    "debian/changelog": DEBIAN,
    "docs/coverage.md": "old\n",
    "docs/errors.md": "fresh\n",
    "docs/ci.md": "    IPCTS: v0.0.0\n",
    "README.md": "- uses: example/ipcts@v0.0.0\n",
    "docs/deviations.md": "fresh\n",
    **{f"cases/pipe/read/{name}.cpp": f"// {name}\n" for name in ("one", "two")},
    **{f"expected/pipe/read/{name}.txt": f"{name}: 1\n" for name in ("one", "two")},
}


class Repository:
    """A small clone."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)
        for name in ("ipcts", "check"):
            (root / "runner" / name).chmod(0o755)
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit()

    def write(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text)

    def read(self, name: str) -> str:
        return (self.root / name).read_text()

    def edit(self, name: str, old: str, new: str) -> None:
        assert old in self.read(name)
        self.write(name, self.read(name).replace(old, new))

    def git(self, *words: str) -> str:
        return subprocess.run(["git", *words], cwd=self.root, capture_output=True, text=True, check=True).stdout.strip()

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=x")

    def released(self, version: str = "1.2.3") -> Repository:
        """With a release of this state."""
        self.edit("CHANGELOG.md", "## Unreleased\n", f"## Unreleased\n\nNothing yet.\n\n## {version} (2026-01-02)\n")
        self.commit()
        self.git("tag", f"v{version}")
        return self


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Git has no settings but the user's name, and no key."""
    settings = tmp_path / "settings"
    settings.write_text("[user]\n\tname = A\n\temail = a@example.org\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("GNUPGHOME", str(tmp_path))
    made = Repository(tmp_path / "clone")
    monkeypatch.setattr(release, "ROOT", made.root)
    monkeypatch.setattr(steps, "MAKERS", (steps.Maker("a program", steps.make_programs),))
    return made


def test_a_release(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    """One commit with version, changes and pages; its tag; everything in one directory."""
    assert main(["release", "0.1.0"]) == 0
    assert repository.read("runner/__init__.py") == 'VERSION = "0.1.0"\n'
    text = repository.read("CHANGELOG.md")
    assert re.fullmatch(
        r"# Changes\n\n## Unreleased\n\nNothing yet\.\n\n## 0\.1\.0 \(\d{4}-\d\d-\d\d\)\n\nThe first release\.\n\n- A new thing\.\n", text
    )
    assert repository.git("status", "--porcelain") == ""
    assert repository.git("log", "-1", "--format=%s %D") == "ipcts 0.1.0 HEAD -> main, tag: v0.1.0"
    assert repository.git("diff", "--name-only", "HEAD~").split() == [
        "CHANGELOG.md", "README.md", "debian/changelog", "docs/ci.md", "docs/coverage.md", "runner/__init__.py"
    ]  # fmt: skip
    assert (repository.read("README.md"), repository.read("docs/ci.md")) == ("- uses: example/ipcts@v0.1.0\n", "    IPCTS: v0.1.0\n")
    assert repository.git("cat-file", "-t", "v0.1.0") == "tag"
    out = repository.root / "build/release/0.1.0"
    assert sorted(path.name for path in out.iterdir()) == ["NOTES.md", "SHA256SUMS", "ipcts-program"]
    assert (out / "NOTES.md").read_text() == "The first release.\n\n- A new thing.\n"
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=out, check=True)
    assert (out / "SHA256SUMS").read_text().count("\n") == 2
    said = capfd.readouterr().out
    assert "   not signed, because git has no key; " in said
    assert said.splitlines()[-1] == f"Now look at the tag (git show v0.1.0), push it (git push origin main v0.1.0), and publish {out}."

    assert main(["release", "0.1.0"]) == 2
    assert "0.1.0: the tag v0.1.0 is there, and a tag is never moved" in capfd.readouterr().err


@pytest.mark.parametrize(("version", "entries"), [("0.1.0", 1), ("0.2.0", 2)])
def test_the_changelog_of_debian(repository: Repository, version: str, entries: int) -> None:
    """An entry that was begun is ended, and else there is a new one. Once more changes nothing."""
    new = steps.Release(repository.root, version)
    assert steps.date_debian_changelog(new) == ""
    text = repository.read("debian/changelog")
    assert text.startswith(f"ipcts ({version}) unstable; urgency=medium\n\n  * ")
    assert text.count("ipcts (") == text.count("\n -- The authors <a@example.org>  ") == entries
    assert text.endswith(DEBIAN) == (entries == 2)
    assert steps.date_debian_changelog(new) == "the entry is there already" and repository.read("debian/changelog") == text


def test_a_release_that_failed_goes_on(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    """With what was mended, and the gate again. What was done stays, and there is no tag before the end."""
    repository.write("broken", "")
    repository.commit()
    assert main(["release", "0.1.0"]) == 2
    assert capfd.readouterr().err.splitlines()[-1].endswith("failed with exit status 2; mend it, commit, and make the release again")
    assert repository.git("tag") == "" and repository.read("build/ran") == "gate\n"
    (repository.root / "broken").unlink()
    repository.commit()
    assert main(["release", "0.1.0"]) == 0
    assert repository.git("log", "-2", "--format=%s %D").splitlines() == ["x HEAD -> main, tag: v0.1.0", "ipcts 0.1.0"]
    assert repository.read("CHANGELOG.md").count("## 0.1.0") == 1 and repository.read("build/ran") == "gate\ngate\n"


def test_other_bytes_in_another_clone(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    repository.write("place", "")
    repository.commit()
    assert main(["release", "0.1.0"]) == 2
    assert "build/release/0.1.0/ipcts-program: another clone makes another file of this name" in capfd.readouterr().err
    assert repository.git("tag") == ""


def test_a_dry_run_changes_nothing(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    before = repository.git("rev-parse", "HEAD")
    assert main(["release", "0.1.0", "--dry-run"]) == 0
    said = capfd.readouterr().out
    assert f"to do: everything is made (a program, in {repository.root}/build/release/0.1.0)\n" in said
    assert "to do: the commit is tagged (not signed, " in said
    assert (repository.git("rev-parse", "HEAD"), repository.git("status", "--porcelain"), repository.git("tag")) == (before, "", "")
    assert not (repository.root / "build").exists()

    repository.write("new", "")
    assert main(["release", "0.1", "--dry-run"]) == 2
    said, errors = capfd.readouterr()
    assert "   NOT YET: 0.1: a version has three numbers, such as 0.2.0" in said and "   NOT YET: new: not committed; " in said
    assert errors == "runner/ipcts release: 2 of the conditions are not met\n"


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("new", "", "new: not committed; commit or remove it"),
        ("CHANGELOG.md", "# Changes\n\n## Unreleased\n\nNothing yet.\n", "CHANGELOG.md: nothing is unreleased; say what has changed"),
        ("CHANGELOG.md", "# Changes\n\n## Unreleased\n\nThis will be 0.1.0.\n", "CHANGELOG.md: the section Unreleased begins with what will be"),
        ("CHANGELOG.md", "# Changes\n", "CHANGELOG.md: there is no section '## Unreleased'"),
        ("CHANGELOG.md", "## Unreleased\n\n- A.\n\n## 0.1.0 (2026-01-02)\n", "CHANGELOG.md: there is a section 0.1.0, but something is unreleased"),
        ("runner/__init__.py", "VERSION = 1\n", 'runner/__init__.py: there is no line VERSION = "..."; restore it'),
    ],
)
def test_not_ready(repository: Repository, name: str, text: str, line: str, capfd: pytest.CaptureFixture[str]) -> None:
    repository.write(name, text)
    if name != "new":
        repository.commit()
    before = repository.git("rev-parse", "HEAD")
    assert main(["release", "0.1.0"]) == 2
    assert capfd.readouterr().err.startswith(f"runner/ipcts release: {line}")
    assert repository.git("rev-parse", "HEAD") == before and repository.git("tag") == ""


def test_releases_are_made_on_main(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    repository.git("checkout", "--quiet", "-b", "other")
    assert main(["release", "0.1.0"]) == 2
    assert "this is other, and releases are made on main; check that out" in capfd.readouterr().err


def test_a_tool_that_is_missing(repository: Repository, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """All of them are named, before anything is changed."""
    monkeypatch.setattr(steps, "MAKERS", (steps.Maker("x", steps.make_programs, lambda release: ["no g++; install g++", "no zig"]),))
    assert main(["release", "0.1.0"]) == 2
    assert capfd.readouterr().err == "runner/ipcts release: no g++; install g++\nno zig\n"


# ---- promises -----------------------------------------------------------------------------------


def _remove(repository: Repository) -> None:
    for name in ("cases/pipe/read/two.cpp", "expected/pipe/read/two.txt"):
        (repository.root / name).unlink()


def _expect_more(repository: Repository) -> None:
    repository.edit("expected/pipe/read/one.txt", "1", "2")


def _drop_key(repository: Repository) -> None:
    repository.edit("runner/reports/results.schema.json", '"reason": {}', "")


def _drop_required(repository: Repository) -> None:
    repository.edit("runner/reports/results.schema.json", '"required": ["id"], ', "")


def _lower_protocol(repository: Repository) -> None:
    repository.edit("runner/transport/frames.py", "3", "2")


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (_remove, "CHANGELOG.md:1: pipe/read/two was released with v1.2.3 and is gone; name the id here, or bring the case back"),
        (_expect_more, "CHANGELOG.md:1: what pipe/read/one expects is not what v1.2.3 expected; name the id here, and say why"),
        (_drop_key, "runner/reports/results.schema.json:1: the key cases.why.reason is in v1.2.3 and is gone; "),
        (_drop_required, "runner/reports/results.schema.json:1: the key cases.id is always there in v1.2.3; "),
        (_lower_protocol, "runner/transport/frames.py:1: the number of the protocol is 2, and v1.2.3 has 3; it never becomes smaller"),
    ],
)
def test_a_broken_promise(repository: Repository, edit: Callable[[Repository], None], line: str) -> None:
    """Before the first release nothing is promised."""
    assert list(check_promises(repository.root)) == []
    edit(repository)
    assert list(check_promises(repository.root)) == []
    repository.git("checkout", ".")
    repository.released()
    assert list(check_promises(repository.root)) == []
    edit(repository)
    (complaint,) = check_promises(repository.root)
    assert complaint.startswith(line)


@pytest.mark.parametrize("name", ["pipe/read/two", "pipe/read/*"])
def test_what_is_named_may_change(repository: Repository, name: str) -> None:
    """In what is newer than the release."""
    repository.released()
    _remove(repository)
    repository.write("CHANGELOG.md", repository.read("CHANGELOG.md") + f"- `{name}` is new.\n")
    assert len(list(check_promises(repository.root))) == 1
    repository.edit("CHANGELOG.md", "Nothing yet.", f"- `{name}` is gone: it was wrong.")
    assert list(check_promises(repository.root)) == []


def test_keys_may_go_with_a_new_format(repository: Repository) -> None:
    repository.released()
    _drop_key(repository)
    repository.edit("runner/model/document.py", "2", "3")
    assert list(check_promises(repository.root)) == []


def test_an_id_is_not_used_again(repository: Repository) -> None:
    repository.released()
    _remove(repository)
    repository.edit("CHANGELOG.md", "Nothing yet.", "- `pipe/read/two` is gone.")
    repository.released("1.10.0")
    repository.write("cases/pipe/read/two.cpp", "// two\n")
    (complaint,) = check_promises(repository.root)
    assert complaint.startswith("cases/pipe/read/two.cpp:1: v1.2.3 had a case with this id, and v1.10.0 had not; ")


def _change_format(repository: Repository) -> None:
    repository.edit("runner/model/document.py", "2", "3")


def _add(repository: Repository) -> None:
    repository.write("cases/pipe/read/three.cpp", "// three\n")


@pytest.mark.parametrize(
    ("edit", "least"),
    [
        (_change_format, {"1.2.3": (2, 0, 0), "0.2.3": (0, 3, 0)}),
        (_add, {"1.2.3": (1, 3, 0), "0.2.3": (0, 3, 0)}),
        (_remove, {"1.2.3": (1, 3, 0)}),
        (_expect_more, {"1.2.3": (1, 3, 0)}),
        (lambda repository: None, {"1.2.3": (1, 2, 4), "0.2.3": (0, 2, 4)}),
    ],
)
def test_the_version_follows(repository: Repository, edit: Callable[[Repository], None], least: dict[str, tuple[int, int, int]]) -> None:
    assert least_version(repository.root)[0] == (0, 0, 0)
    repository.released("0.0.9")
    for version, wanted in least.items():
        repository.git("tag", f"v{version}")
        edit(repository)
        assert least_version(repository.root)[0] == wanted
        repository.git("checkout", "--quiet", ".")
        repository.git("clean", "--quiet", "--force")
        repository.git("tag", "--delete", f"v{version}")


def test_a_version_that_is_too_small(repository: Repository, capfd: pytest.CaptureFixture[str]) -> None:
    repository.released()
    _add(repository)
    repository.edit("CHANGELOG.md", "Nothing yet.", "- A case.")
    repository.commit()
    assert main(["release", "1.2.4"]) == 2
    assert "1.2.4: cases were added or removed since v1.2.3, so the version is 1.3.0 or more" in capfd.readouterr().err


# ---- the gate's stamp ---------------------------------------------------------------------------


def test_the_stamp_is_for_one_commit(repository: Repository) -> None:
    root = repository.root
    (root / "build").mkdir()
    leave_stamp(root, "")
    assert not has_passed(root)
    commit = repository.git("describe", "--always", "--abbrev=12")
    leave_stamp(root, commit)
    assert has_passed(root)
    repository.write("CHANGELOG.md", "other")
    assert not has_passed(root)
    repository.commit()
    leave_stamp(root, commit)  # the gate began at another commit
    assert not has_passed(root)


@pytest.mark.parametrize(
    ("words", "good", "stamped"), [(["--all"], True, True), (["--all"], False, False), ([], True, False), (["--all", "lint"], True, False)]
)
def test_only_the_whole_gate_leaves_a_stamp(
    check_module: ModuleType, monkeypatch: pytest.MonkeyPatch, words: list[str], good: bool, stamped: bool
) -> None:
    left: list[str] = []
    monkeypatch.setattr(check_module, "STEPS", {"lint": lambda scope: good})
    monkeypatch.setattr(check_module, "GROUPS", (("lint",),))
    monkeypatch.setattr(check_module, "clean_commit", lambda root: "abc")
    monkeypatch.setattr(check_module, "leave_stamp", lambda root, commit: left.append(commit))
    monkeypatch.setattr(sys, "argv", ["check", *words])
    assert check_module.main() == (0 if good else 1)
    assert any(left) == stamped
