# SPDX-License-Identifier: MIT
"""What CI systems read: JUnit, TAP, KTAP, the summary, GitHub's annotations and action. Each is read by a parser of its consumers."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import junitparser
import pytest
import yaml
from _pytest.junitxml import LogXML, xml_key
from tap.parser import Parser

from runner.frontends.pytest.junit import start_clock
from runner.tests.checkout import ROOT, Project
from runner.tests.test_diff import rendered

PLAN = {
    "pipe/read/bad": "print:<b>no</b> ]]>\x01 # |\n",
    "pipe/read/known": "print:other\n",
    "fifo/open/hangs": "end:hang",
    "fifo/open/lost": "end:exit:99",
    "sysv-shm/shmget/absent": "end:exit:77",
}
IDS = ("pipe/read/good", "scenario/pipe/story", *PLAN)


@pytest.fixture
def mixed(project: Project) -> Project:
    """A checkout whose cases end in every way."""
    project.add(*IDS)
    project.plan(PLAN)
    entry = 'id = "pipe/read/known"\nreason = "# so it is"\nreference = "f"\nseen = "s"\n'
    project.deviations("linux", f"[[known]]\n{entry}")
    return project


# ---- JUnit --------------------------------------------------------------------------------------


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_junit(mixed: Project, xdist: tuple[str, ...]) -> None:
    mixed.pytest("--junitxml=out/j.xml", "--site=https://example.org", *xdist)
    suites = junitparser.JUnitXml.fromfile(str(mixed.root / "out/j.xml"))
    suite = next(iter(suites))
    assert (suite.name, suite.tests, suite.failures, suite.errors, suite.skipped) == ("ipcts on fake", 7, 2, 1, 2)
    about = {entry.name: entry.value for entry in suite.properties()}
    assert (about["suite.name"], about["target.name"], about["target.machine"], about["target.deviations"]) == ("ipcts", "fake", "pdp11", "linux")
    cases = {f"{case.classname} {case.name}": case for case in suite}
    assert cases.keys() == {
        "pipe.read good", "pipe.read bad", "pipe.read known", "fifo.open hangs", "fifo.open lost", "sysv-shm.shmget absent", "scenario.pipe story",
    }  # fmt: skip
    case = cases["pipe.read bad"]
    element = case._elem  # junitparser 2.8 knows no file, line and properties of a case
    assert (element.get("file"), element.get("line")) == ("cases/pipe/read/bad.cpp", "1")
    assert 0.001 <= cases["pipe.read good"].time <= 0.002
    assert {entry.get("name"): entry.get("value") for entry in element.iter("property")} == {
        "id": "pipe/read/bad",
        "verdict": "FAIL",
        "statement": "It does what it says.",
        "reference": "POSIX.1-2024 XSH read()",
        "profile": "posix",
        "address": "https://example.org/case/pipe/read/bad.html",
    }
    (failure,) = case.result
    assert failure.message == "the observation differs" and "-pipe/read/bad: 0\n+<b>no</b> ]]>\\x01 # |" in failure.text
    assert cases["pipe.read known"].result[0].message == "# so it is"
    assert isinstance(cases["fifo.open lost"].result[0], junitparser.Error)


def test_the_build_is_no_part_of_the_time(tmp_path: Path) -> None:
    xml = LogXML(str(tmp_path / "j.xml"), None)
    xml.pytest_sessionstart()
    before = dict(vars(xml))  # whose key for the time depends on pytest's version
    config: Any = SimpleNamespace(stash={xml_key: xml})
    start_clock(config)
    assert vars(xml) != before


# ---- TAP and KTAP -------------------------------------------------------------------------------


def test_tap(mixed: Project) -> None:
    mixed.pytest("--tap=out/tap")
    points = {line.description.removeprefix("- "): line for line in Parser().parse_file(str(mixed.root / "out/tap")) if line.category == "test"}
    assert points.keys() == set(IDS)
    assert {case for case, point in points.items() if not point.ok} == {case for case in PLAN if case != "sysv-shm/shmget/absent"}
    assert points["sysv-shm/shmget/absent"].skip and points["pipe/read/known"].todo


def ktap_results(lines: Iterator[str], inset: str = "", prefix: str = "") -> dict[str, tuple[bool, str]]:
    """Reads one level of KTAP as Documentation/dev-tools/ktap.rst of the kernel has it: (ok, directive) by the names of test and subtest."""
    plan = re.fullmatch(r"1\.\.(\d+)", next(lines).removeprefix(inset))
    assert plan
    found: dict[str, tuple[bool, str]] = {}
    below: dict[str, tuple[bool, str]] = {}
    number = 0
    while number < int(plan[1]):
        line = next(lines)
        if line == f"{inset}  KTAP version 1":
            below = ktap_results(lines, f"{inset}  ")
            continue
        assert line.startswith(inset) and line[len(inset)] != " "
        if line.startswith(f"{inset}# "):
            continue
        point = re.fullmatch(r"(ok|not ok) (\d+) ([^#]+?)(?: # (SKIP|XFAIL|TIMEOUT|ERROR)\b.*)?", line.removeprefix(inset))
        number += 1
        assert point and int(point[2]) == number, line
        good = point[1] == "ok"
        assert not below or good == all(ok for ok, _ in below.values()), "a test fails if a subtest does"
        found |= {point[3]: (good, point[4] or "")} | {f"{point[3]} > {name}": result for name, result in below.items()}
        below = {}
    return found


def test_ktap(mixed: Project) -> None:
    mixed.pytest("--ktap=out/ktap")
    lines = iter((mixed.root / "out/ktap").read_text().splitlines())
    assert next(lines) == "KTAP version 1"
    assert ktap_results(lines) == {
        "fifo": (False, ""),
        "fifo > fifo/open/hangs": (False, "TIMEOUT"),
        "fifo > fifo/open/lost": (False, "ERROR"),
        "pipe": (False, ""),
        "pipe > pipe/read/bad": (False, ""),
        "pipe > pipe/read/good": (True, ""),
        "pipe > pipe/read/known": (True, "XFAIL"),
        "pipe > scenario/pipe/story": (True, ""),
        "sysv-shm": (True, "SKIP"),
        "sysv-shm > sysv-shm/shmget/absent": (True, "SKIP"),
    }
    assert next(lines, None) is None
    assert "  # pipe/read/bad: FAIL: the observation differs\n" in (mixed.root / "out/ktap").read_text()


# ---- GitHub -------------------------------------------------------------------------------------


def test_summary(mixed: Project) -> None:
    old = mixed.root / "old.json"
    mixed.plan({})
    mixed.pytest("--results=old.json")
    assert old.exists()
    mixed.plan(PLAN)
    mixed.pytest("--summary=out/s.md", "--compare=old.json", "--site=https://example.org")
    page = rendered((mixed.root / "out/s.md").read_text())
    assert "<h1>ipcts on fake</h1>" in page and "<td>UNRESOLVED</td>\n<td align=\"right\">1</td>" in page
    assert "<h2>What has changed</h2>" in page and "<h3>Newly failing: 4 cases, all for the worse</h3>" in page
    assert '<li><a href="https://example.org/case/pipe/read/bad.html">pipe/read/bad</a>: It does what it says.' in page
    assert "<b>" not in page and "came '&lt;b&gt;no&lt;/b&gt; ]]&gt;\\x01 # |'" in page


def commands_of(output: str) -> dict[str, tuple[dict[str, str], str]]:
    """The workflow commands in a log as GitHub's runner obeys them: title -> (properties, message)."""

    def decoded(text: str) -> str:
        for code, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            text = text.replace(code, character)
        return text

    found = {}
    resume = ""
    for line in map(str.strip, output.splitlines()):
        if resume:
            resume = "" if line == resume else resume
        elif stop := re.fullmatch(r"::stop-commands::(\w{16,})", line):
            resume = f"::{stop[1]}::"
        elif command := re.fullmatch(r"::error ([^:]*)::(.*)", line):
            properties = {key: decoded(value) for key, _, value in (pair.partition("=") for pair in command[1].split(","))}
            found[properties["title"]] = (properties, decoded(command[2]))
    return found


def test_annotations(mixed: Project) -> None:
    mixed.deviations("linux", '[[known]]\nid = "gone/case/of-ours"\nreason = "100%: so, it is"\nreference = "f"\nseen = "s"\n')
    mixed.plan({"pipe/read/bad": "print:no\n"})
    github = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(mixed.root.parent)}
    run = mixed.pytest("--results=old.json", env=github)
    told = commands_of(run.output)
    name = mixed.root.name
    assert told["pipe/read/bad"][0] == {"file": f"{name}/cases/pipe/read/bad.cpp", "line": "1", "title": "pipe/read/bad"}
    assert told["pipe/read/bad"][1].startswith("pipe/read/bad: the observation differs\nIt does what it says.\n")
    assert told["gone/case/of-ours"][0]["file"] == f"{name}/expected/deviations/linux.toml"
    assert not commands_of(mixed.pytest("--compare=old.json", env=github).output), "nothing got worse"
    assert not commands_of(mixed.pytest(env={"GITHUB_ACTIONS": ""}).output)
    elsewhere = commands_of(mixed.pytest(env=github | {"GITHUB_WORKSPACE": str(mixed.root / "cases/pipe")}).output)
    assert "file" not in elsewhere["gone/case/of-ours"][0] and elsewhere["pipe/read/bad"][0]["file"] == "read/bad.cpp"


def test_a_target_gives_github_no_commands(mixed: Project) -> None:
    with (mixed.root / "cases/pipe/read/bad.cpp").open("a") as source:  # which the report shows line by line, as it does notes
        source.write("::error title=forged::no\n")
    run = mixed.pytest(env={"GITHUB_ACTIONS": "true"})
    assert "\n::error title=forged::no\n" in run.output and "forged" not in commands_of(run.output)
    assert "pipe/read/bad" in commands_of(run.output)


def steps_of_action() -> list[dict[str, str]]:
    """The steps that run a script."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    assert action["runs"]["using"] == "composite" and action["name"] and action["description"]
    used = set(re.findall(r"inputs\.([a-z-]+)", (ROOT / "action.yml").read_text()))
    assert used == action["inputs"].keys(), "each input is used, and described"
    assert all(value["description"].endswith(".") for value in action["inputs"].values())
    return [step for step in action["runs"]["steps"] if "run" in step]


def check_script(text: str, file: Path) -> None:
    """A script as a CI system runs it: it ends with the first command that fails."""
    assert "${{" not in text, "an input must not become part of a script"
    file.write_text(f"#!/bin/bash\nset -eo pipefail\n{text}\n")
    subprocess.run(["shellcheck", file], check=True)


def test_the_scripts_of_the_action_are_sound(tmp_path: Path) -> None:
    for step in steps_of_action():
        assert step["shell"] == "bash"
        check_script(step["run"], tmp_path / "script.sh")


def test_the_examples(tmp_path: Path) -> None:
    """The jobs in docs/ci.md are good YAML, use what the action has, and have sound scripts."""
    page = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    github, gitlab = (yaml.safe_load(text) for text in re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    uses = [step for step in github["jobs"]["ipc"]["steps"] if step["uses"].startswith("example/ipcts@")]
    assert len(uses) == 1 and uses[0]["with"].keys() <= inputs.keys()
    assert all(f"| `{name}` |" in page for name in inputs)
    check_script("\n".join(gitlab["ipc"]["script"]), tmp_path / "script.sh")
    assert gitlab["ipc"]["artifacts"]["reports"]["junit"] == "report/junit.xml"


def test_the_action_runs_the_cases(mixed: Project, tmp_path: Path) -> None:
    """The last step, as GitHub's runner starts it, in a workspace of its own."""
    script = steps_of_action()[-1]["run"]
    header = mixed.root / "cases/support/case.hpp"  # for the bug reports
    header.parent.mkdir()
    header.write_text("#pragma once\n")
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    (workspace / "fake.toml").symlink_to(mixed.target())
    outputs, summary = tmp_path / "outputs", tmp_path / "summary"
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS", "GITHUB"))},
        "GITHUB_ACTION_PATH": str(mixed.root),
        "GITHUB_WORKSPACE": str(workspace),
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_STEP_SUMMARY": str(summary),
        "GITHUB_ACTIONS": "true",
        "TARGET": "fake.toml",
        "VIA": "",
        "DEVIATIONS": "",
        "COMPARE": "",
        "WORDS": "pipe/read scenario/pipe/story",
    }

    def step(**more: str) -> subprocess.CompletedProcess[str]:
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(command, cwd=workspace, env=environment | more, capture_output=True, text=True, check=False)

    done = step()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "::error " in done.stdout and "title=pipe/read/bad" in done.stdout
    assert "# ipcts on fake" in summary.read_text()
    folder = workspace / "ipcts-report"
    assert f"report={folder.name}\n" == outputs.read_text()
    assert sorted(path.name for path in folder.iterdir()) == ["bugs", "junit.xml", "results.json"]
    (folder / "results.json").rename(workspace / "old.json")
    done = step(COMPARE="old.json")
    assert done.returncode == 0 and "nothing differs" in done.stdout
    done = step(TARGET="", VIA="$GITHUB_WORKSPACE/sandbox run", DEVIATIONS="none", WORDS="pipe/read/good")
    assert done.returncode == 2 and f"{workspace}/sandbox" in done.stdout
