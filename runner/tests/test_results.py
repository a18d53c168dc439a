# SPDX-License-Identifier: MIT
"""The results document and the bug reports."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from runner import VERSION
from runner.diagnose.diagnosis import Diagnostician, FoundCause
from runner.model.case import case_sources, parse_case
from runner.model.document import Earlier
from runner.model.results import CaseResult, RunResults, make_result
from runner.model.shard import Shard
from runner.model.slices import definitions_of, kept, pieces_of, words_of
from runner.model.text import escape
from runner.model.verdicts import Answer, Verdict
from runner.reports.bug_reports import BugReports
from runner.reports.earlier import since
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


def test_earlier_results_that_cannot_be_read_end_the_run_at_once(project: Project) -> None:
    project.add("a/x/fail")
    run = project.pytest("--earlier=out/none.json")
    assert run.status == 2
    assert "--earlier: " in run.output and "none.json: it can't be read" in run.output


def test_nothing_earlier_tells_since_when() -> None:
    version = Earlier({"name": "box", "description": "a box"}, {"a/b/c": "PASS"})
    assert since(["a/b/c"], []) == []
    assert since(["a/b/c"], [version])[0] == "- Since: this version"
    assert since(["a/b/d"], [version])[0] == "- Since: not known"


def test_bug_reports(project: Project) -> None:
    project.add("a/x/fail", "a/x/pass", "a/x/known")
    project.plan({"a/x/fail": "print:a/x/fail: -1 EPERM\n", "a/x/known": "print:```\n"})
    project.deviations("linux", '[[known]]\nid = "a/x/known"\nreason = "so it is"\nreference = "f"\nseen = "s"\n')
    entry = 'id = "a/x/fail"\nreason = "it is another system"\nreference = "f"\nseen = "s"\nrequirement = "zero"\nread_in = "2024 read()"\n'
    project.deviations("other", f"[[known]]\n{entry}")
    (project.root / "cases/support").mkdir()
    (project.root / "cases/support/case.hpp").write_text("#pragma once\nint x;\n")
    run = project.pytest("--bug-reports=out/reports")
    reports = project.root / "out/reports"
    assert sorted(path.name for path in reports.iterdir()) == ["README.md", "a.x.fail.cpp", "a.x.fail.md"]
    text = (reports / "a.x.fail.md").read_text()
    for part in (
        "# a/x/fail\n\nIt does what it says.\n",
        "- Reference: POSIX.1-2024 XSH read()",
        "- Required: zero (read in 2024 read())\n",
        "- Target: fake, a fake\n- Started by: `",
        f"- Suite: ipcts {VERSION}",
        "- System: Fake\\x1b[31mOS 1 #1, pdp11, none\\u202e\\x9b1m\\x0d \\x08\\x00 1, files on fakefs, uid 0, isolation by records",
        "--- expected\n+++ observed\n-a/x/fail: 0\n+a/x/fail: -1 EPERM\n",
        f"pytest --target={project.root}/fake.toml cases/a/x/fail.cpp",
        "c++ -std=c++20 -I cases cases/a/x/fail.cpp",
        "int main() {}",
        "- other fails 1 of 1: it is another system\n- Not on record as failing this: glibc.",
    ):
        assert part in text, text
    assert "-a/x/fail: 0" in run.output
    assert "[a/x/fail](a.x.fail.md): 1 case" in (reports / "README.md").read_text()

    (reports / "mine.md").touch()
    project.plan({"a/x/pass": "print:`````\n"})
    project.pytest("--bug-reports=out/reports", "--deviations=none")
    assert sorted(path.name for path in reports.iterdir()) == ["README.md", "a.x.pass.cpp", "a.x.pass.md", "mine.md"]
    assert "``````diff" in (reports / "a.x.pass.md").read_text()


def test_the_document_names_the_version_of_an_emulator(project: Project) -> None:
    project.add("a/x/pass")
    for command, wanted in ((["printf", "box 7\\nmore"], "box 7"), (["false"], None), (["no-such-program"], None)):
        project.target(f"software = {json.dumps(command)}")
        run = project.pytest()
        jsonschema.validate(run.results, SCHEMA)
        assert run.status == 0 and run.results["target"].get("software") == wanted


def test_failures_name_their_page_on_a_site(project: Project) -> None:
    project.add("a/x/fail")
    project.plan({"a/x/fail": "print:no\n"})
    address = "https://example.org/ipcts/case/a/x/fail.html"
    (project.root / "cases/support").mkdir()
    (project.root / "cases/support/case.hpp").write_text("#pragma once\n")
    run = project.pytest("--site=https://example.org/ipcts/", "--bug-reports=out/reports")
    assert f"  page       {address}\n" in run.output
    assert f"- Page: <{address}>\n" in (project.root / "out/reports/a.x.fail.md").read_text()
    assert address in project.pytest("-o", "ipcts_site=https://example.org/ipcts").output
    assert "page " not in project.pytest().output
    for wrong in ("example.org", "javascript:x", "https://[x"):
        run = project.pytest(f"--site={wrong}")
        assert run.status == 2 and f"ipcts: --site: '{wrong}' is not the address of a site; write one such as" in run.output


def made_result(case: str, verdict: Verdict, observed: str) -> CaseResult:
    """The result of a case of this repository."""
    known = parse_case(ROOT, Path(f"cases/{case}.cpp"))
    how = "exit:99" if verdict is Verdict.UNRESOLVED else "exit:0"
    made = make_result(known, [Answer(how, observed.encode(), b"", 0.0, 0.0)], None)
    return replace(made, verdict=verdict.value)


def test_one_report_for_each_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [parse_case(ROOT, source).id for source in case_sources(ROOT) if source.as_posix().startswith("cases/pipe/read/")]
    joined, alone, unresolved = sources[:3], sources[3], sources[4]
    results = [made_result(case, Verdict.FAIL, "no\n") for case in (*joined[1:], alone)]
    results += [made_result(joined[0], Verdict.UNRESOLVED, ""), made_result(unresolved, Verdict.UNRESOLVED, "")]
    causes = [
        FoundCause("read", "loses ../a `byte`", "", joined, joined, (), joined[2:], 0.9),
        FoundCause("", "no common cause", "", [alone, unresolved], (), (), (), 0.0),
    ]
    monkeypatch.setattr(Diagnostician, "causes", lambda *_: causes)
    target = {"name": "box", "description": "a box", "start": ["box", "{ipcts}"], "deviations": []}
    versions = [
        Earlier({"name": "box 1", "description": "an old box"}, {joined[0]: "UNSUPPORTED", joined[1]: "PASS"}),
        Earlier({"name": "box 2", "description": "a box"}, {joined[1]: "KNOWN", joined[2]: "PASS", alone: "FAIL"}),
    ]
    BugReports().write(RunResults(ROOT, target, Shard(1, 1), results, [], 1, 1.0, "", "pytest", earlier=versions), tmp_path)
    name = alone.replace("/", ".")
    assert {path.name for path in tmp_path.iterdir()} == {
        "README.md", "read-loses-a-byte.md", "read-loses-a-byte.cpp", f"{name}.md", f"{name}.cpp",
    }  # fmt: skip
    text = (tmp_path / "read-loses-a-byte.md").read_text()
    assert text.startswith("# read(): loses ../a `byte`\n\n3 cases fail for this cause, as it seems (90% sure).")
    assert f"The simplest is {joined[1]}:" in text, "one that failed says more than one whose set-up did"
    told = "which did not say what it is"
    lines = f"- Since: box 2 (a box), {told}\n  - box 1 (an old box), {told}: 0 of 1 fail\n  - box 2 (a box), {told}: 1 of 2 fail\n"
    assert lines in text
    text_alone = (tmp_path / f"{name}.md").read_text()
    assert f"- Since: box 2 (a box), {told}, or longer\n  - box 1 (an old box), {told}: it says nothing about them\n" in text_alone
    assert f"- {joined[0]}: " in text and f"- {joined[2]}: " in text and f"- {joined[1]}: " not in text
    assert "- Started by: `box {ipcts}`\n" in text
    index = (tmp_path / "README.md").read_text()
    assert f"- {unresolved}: UNRESOLVED: " in index and "(read-loses-a-byte.md): 3 cases" in index


@pytest.mark.unless_unchanged("cases", "expected")
def test_reproducers_stand_alone_and_judge_themselves(tmp_path: Path) -> None:
    """Each file builds with `c++ -std=c++20 FILE` and nothing beside it, and says whether the case prints what is expected."""
    headers = {f'"support/{header.name}"' for header in (ROOT / "cases/support").glob("*.hpp")}
    shown = {source: {name for name in headers if name in (ROOT / source).read_text()} for source in case_sources(ROOT)}
    chosen: list[Path] = []  # few cases that have each support header between them
    while found := headers - {name for source in chosen for name in shown[source]}:
        best = max(shown, key=lambda source: len(shown[source] & found))
        if not shown[best] & found:
            break
        chosen.append(best)
    for number, source in enumerate(chosen):
        case = parse_case(ROOT, source)
        run = reproduce(tmp_path / f"case{number}", self_contained(ROOT, source, case.expected))
        command = [str(built()), "--case", case.id]
        suite = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
        right = suite.returncode == 0 and suite.stdout == case.expected
        assert run.returncode == (77 if suite.returncode == 77 else 0 if right else 1), (source, run.stdout)


def reproduce(program: Path, text: str) -> subprocess.CompletedProcess[str]:
    """Builds a reproducer and runs it."""
    file = program.with_suffix(".cpp")
    file.write_text(text)
    assert '#include "' not in text
    subprocess.run(["c++", "-std=c++20", "-pthread", file.name, "-o", program], cwd=program.parent, check=True)
    return subprocess.run([program], cwd=program.parent, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.parametrize(
    ("body", "expected", "status", "lines"),
    [
        ('std::puts("a: \\"?");', 'a: "?\n', 0, [' a: "?', "right"]),
        ('std::puts("a");', "a\n??=\n", 1, [" a", "-??=", "WRONG"]),
        ('std::puts("b");', "a\n", 1, ["-a", "+b", "WRONG"]),
        ("std::abort();", "a\n", 1, ["-a", "WRONG: it was killed by signal 6"]),
        ("return 3;", "", 1, ["WRONG: it ended with exit status 3"]),
        ("return 77;", "a\n", 77, ["unsupported here"]),
    ],
)
def test_the_judge(body: str, expected: str, status: int, lines: list[str], tmp_path: Path) -> None:
    (tmp_path / "case.cpp").write_text(f"// It is.\n\n#include <cstdio>\n#include <cstdlib>\n\nint main() {{\n    {body}\n}}\n")
    run = reproduce(tmp_path / "judged", self_contained(tmp_path, Path("case.cpp"), expected))
    assert run.returncode == status
    assert all(came.startswith(wanted) for came, wanted in zip(run.stdout.splitlines(), lines, strict=True)), run.stdout


def test_only_what_is_used_is_kept() -> None:
    header = """// About all.
#include <cstdio>

namespace x {

// One.
struct One {
    int value = 1'000;
};
struct Two {};

inline int text(One one) { return one.value; }
inline int text(Two) { return unused('}'); }
inline int unused(char) { return 0; }
#ifdef WIDE
inline int wide() { return 1; }
#else
inline int wide() { return 2; }
#endif
inline void take(int number, void (*function)(int) = nullptr) {}
inline void (*hook)(int) = nullptr;
inline const bool begun = wide();
template <class T>
T& last(T& value) {
    return value;
}

}  // namespace x
"""
    pieces = pieces_of(header)

    def names(used: str) -> set[str]:
        return {name for number in kept(pieces, words_of(used)) for name in pieces[number].names}

    assert names("") == {"wide"}, "what runs at the start, and what it needs"
    assert names("take(1); // last hook") == {"wide", "take"}
    assert names('last(hook); "Two"') == {"wide", "last", "hook"}
    assert names("text(One{})") == {"wide", "text", "One"}
    assert names("text(Two{})") == {"wide", "text", "Two", "unused"}
    assert dict(definitions_of("#if A\n#include <a.h>\nint f() {\n    return g();  // once\n}\n#endif\n")) == {frozenset(("f",)): "\n    return g();  \n}\n"}
    assert [piece.names for piece in pieces_of("#if A\nvoid f() {\n#else\nvoid g() {\n#endif\n}\n")] == [frozenset()]


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
