# SPDX-License-Identifier: MIT
"""The results document and the bug reports."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jsonschema
import pytest

from runner import VERSION
from runner.model.case import case_sources, parse_case
from runner.model.text import escape
from runner.reports.reproducer import self_contained
from runner.reports.text import difference
from runner.tests.checkout import ROOT, Project, built

SCHEMA = json.loads((ROOT / "runner/reports/results.schema.json").read_text())


@pytest.mark.parametrize("session", ["", "bad-hello", "dies-at-start"])
def test_document_obeys_its_schema(project: Project, session: str) -> None:
    project.add("a/x/control", "a/x/crash", "a/x/known", "a/x/pass", "a/x/skip", "a/x/stale")
    plan = {"a/x/control": "control", "a/x/crash": "crash", "a/x/known": "print:no\n", "a/x/skip": "end:exit:77"}
    project.plan({"*": session} | plan)
    rest = 'reason = "r"\nreference = "f"\nseen = "s"\n'
    project.deviations("linux", "".join(f'[[known]]\nid = "a/x/{name}"\n{rest}' for name in ("known", "stale", "gone")))
    run = project.pytest("--jobs=1")
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.validate(run.results, SCHEMA)
    assert run.results["suite"] == {"name": "ipcts", "version": VERSION}
    assert run.results["exit"] == run.status == (2 if session == "dies-at-start" else 1)
    if not session:
        done = run.case("a/x/pass")
        assert (done["observed"], done["notes"], done["seconds"], done["ended"]) == (done["expected"], "a note\n", 0.0015, "exit:0")
        assert run.results["target"]["machine"] == "pdp11"


def test_bug_reports(project: Project) -> None:
    project.add("a/x/fail", "a/x/pass", "a/x/known")
    project.plan({"a/x/fail": "print:a/x/fail: -1 EPERM\n", "a/x/known": "print:```\n"})
    project.deviations("linux", '[[known]]\nid = "a/x/known"\nreason = "so it is"\nreference = "f"\nseen = "s"\n')
    (project.root / "cases/support").mkdir()
    (project.root / "cases/support/case.hpp").write_text("#pragma once\nint x;\n")
    run = project.pytest("--bug-reports=out/reports")
    assert sorted(path.name for path in (project.root / "out/reports").iterdir()) == [
        "a.x.fail.cpp", "a.x.fail.md", "a.x.known.cpp", "a.x.known.md",
    ]  # fmt: skip
    text = (project.root / "out/reports/a.x.fail.md").read_text()
    for part in (
        "# a/x/fail\n\nIt does what it says.\n",
        "- Reference: POSIX.1-2024 XSH read()",
        "- System: Fake\\x1b[31mOS 1 #1, pdp11, none\\u202e\\x9b1m\\x0d \\x08\\x00 1, files on fakefs, uid 0, isolation by records",
        "--- expected\n+++ observed\n-a/x/fail: 0\n+a/x/fail: -1 EPERM\n",
        f"pytest --target={project.root}/fake.toml cases/a/x/fail.cpp",
        "c++ -std=c++20 -I cases cases/a/x/fail.cpp",
        "int main() {}",
    ):
        assert part in text, text
        assert part.removeprefix("# ").removeprefix("- Reference: ").partition("\n")[0] in run.output + text
    assert "KNOWN: so it is" in (project.root / "out/reports/a.x.known.md").read_text()
    assert "````diff" in (project.root / "out/reports/a.x.known.md").read_text() or "```diff" in text


def test_reproducers_stand_alone(tmp_path: Path) -> None:
    """Each file builds with `c++ -std=c++20 FILE` and nothing beside it, and prints what the case prints."""
    chosen = [source for source in case_sources(ROOT) if "needs" not in (ROOT / source).read_text()[:600]][:2]
    headers = sorted((ROOT / "cases/support").glob("*.hpp"))
    for header in headers:  # and one case for each support header
        name = f'"support/{header.name}"'
        users = [source for source in case_sources(ROOT) if name in (ROOT / source).read_text()]
        chosen += users[:1]
    for number, source in enumerate(dict.fromkeys(chosen)):
        file = tmp_path / f"case{number}.cpp"
        file.write_text(self_contained(ROOT, source))
        assert '#include "' not in file.read_text()
        program = tmp_path / f"case{number}"
        subprocess.run(["c++", "-std=c++20", file.name, "-o", program], cwd=tmp_path, check=True)
        run = subprocess.run([program], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
        in_suite = subprocess.run(
            [built(), "--case", parse_case(ROOT, source).id], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert (run.returncode, run.stdout) == (in_suite.returncode, in_suite.stdout), source


@pytest.mark.parametrize(
    ("expected", "observed", "text"),
    [
        ("a\n", "a\n", ""),
        ("a\nb\n", "a\nc\n", "--- expected\n+++ observed\n a\n-b\n+c"),
        ("a\n", "", "--- expected\n+++ observed\n-a"),
        ("a\n", "a", "--- expected\n+++ observed\n (only the line feed at the end differs)"),
        ("a\n", "b", "--- expected\n+++ observed\n-a\n+b\n\\ no line feed at the end of observed"),
        ("a\n", "a\x0cb\n", "--- expected\n+++ observed\n-a\n+a\\x0cb"),
    ],
)
def test_difference(expected: str, observed: str, text: str) -> None:
    assert difference(expected, observed) == text


def test_escape() -> None:
    assert escape("plain\tä\n") == "plain\tä\n"
    assert escape("\x1b\x00\x7f\x9b\r\u202e\u2028\ue000\xa0") == "\\x1b\\x00\\x7f\\x9b\\x0d\\u202e\\u2028\\ue000\\xa0"
