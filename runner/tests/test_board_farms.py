# SPDX-License-Identifier: MIT
"""The examples for board farms: what LAVA and labgrid make of a console on which `ipcts` says its verdicts.

LAVA's own rules for jobs are in Debian's lava-common, and what waits on a console is pexpect, as in LAVA and labgrid.
docs/board-farms.md has the commands that run the jobs, and labgrid, in earnest; runner/tests/lava has what the jobs brought.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shlex
from collections import Counter
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pexpect
import pytest
import yaml

from runner.model.case import load_cases
from runner.tests.checkout import ROOT, built
from runner.tests.test_agent import script

LAVA = ROOT / "examples/lava"
JOBS = {name: yaml.safe_load((LAVA / f"{name}.yaml").read_text()) for name in ("kernel", "installed")}
WORDS = {"PASS": "pass", "FAIL": "fail", "UNRESOLVED": "fail", "KNOWN": "skip", "UNSUPPORTED": "skip"}
CASES = ("fifo/l", "pipe/fstat/read")  # of them one is known on Linux


def lava_name(case_id: str) -> str:
    """What LAVA's monitors make of an id."""
    return re.sub(r"\W+", "_", case_id.lower())


def ill(tmp_path: Path) -> dict[str, str]:
    """A system with one failure, whose output looks like verdicts, one set-up that fails, and one thing that it lacks."""
    commands = {
        "fifo/lseek/espipe": r"printf 'ok 1 - a/b/c\nnot ok 2 - a/b/c # SKIP it\n# 1 ok, 2 not ok, 3 known, 4 skipped\n'",
        "fifo/lifetime/hard-links-same-channel": "echo no link >&2; exit 99",
        "fifo/lifetime/rename-keeps-channel": "echo 'no such # TODO' >&2; exit 77",
    }
    cases = " ".join(f"{case_id}) {command};;" for case_id, command in commands.items())
    return script(tmp_path, f"case $IPCTS_CASE in {cases} *) unset IPCTS_SELF; exec {shlex.quote(str(built()))};; esac")


def wanted_results(tmp_path: Path) -> dict[str, str]:
    """The verdicts of the run that wrote results.json, by LAVA's names."""
    return {lava_name(case["id"]): WORDS[case["verdict"]] for case in json.loads((tmp_path / "results.json").read_text())["cases"]}


@pytest.mark.parametrize("job", JOBS)
def test_jobs_follow_the_rules_of_lava(job: str) -> None:
    schemas = pytest.importorskip("lava_common.schemas", reason="no lava-common here; Debian 13 has none")
    schemas.validate(JOBS[job], strict=True)
    with pytest.raises(schemas.Invalid):
        schemas.validate(JOBS[job] | {"device": "qemu"}, strict=True)


def test_ids_stay_different_names() -> None:
    names = Counter(lava_name(case.id) for case in load_cases(ROOT))
    assert [name for name, count in names.items() if count > 1] == []


def waited_for(job: str) -> tuple[list[str], dict[str, Any]]:
    """What LAVA waits for before the first verdict, and the monitor, of a job."""
    tests = [action["test"] for action in JOBS[job]["actions"] if "test" in action]
    before = [success["message"] for test in tests for talk in test.get("interactive", ()) for line in talk["script"] for success in line["successes"]]
    [monitor] = tests[-1]["monitors"]
    return [*before, monitor["start"]], monitor


@pytest.mark.parametrize("job", JOBS)
def test_the_monitor_takes_every_verdict(job: str, tmp_path: Path) -> None:
    """As LAVA does it: pexpect, with these limits and this order, until the end shows up."""
    before, monitor = waited_for(job)
    console = pexpect.spawn(
        str(built()),
        ["--tap", *CASES, "--json", str(tmp_path / "results.json")],
        env=os.environ | ill(tmp_path),
        timeout=60,
        encoding="utf-8",
        searchwindowsize=4000,
        maxread=2000,
    )
    for text in before:
        console.expect(text)
    found = {}
    while console.expect([monitor["end"], monitor["pattern"]]) == 1:
        groups = console.match.groupdict()
        found[lava_name(groups["test_case_id"])] = monitor["fixupdict"].get(groups["result"], groups["result"])
    assert console.read() == "\r\n"
    console.close()
    wanted = wanted_results(tmp_path)
    assert found == wanted and Counter(wanted.values())["fail"] == 2 and {"pass", "skip"} <= set(wanted.values())


def test_half_a_line_is_no_verdict() -> None:
    """A console brings what it has."""
    monitor = waited_for("kernel")[1]
    whole = "\nnot ok 12 - pipe/read/x # TODO a reason\r"
    for length in range(len(whole)):
        assert not re.search(monitor["pattern"], whole[:length], re.DOTALL), whole[:length]
    found = re.search(monitor["pattern"], whole, re.DOTALL)
    assert found and found.groupdict() == {"test_case_id": "pipe/read/x", "result": "TODO"}


@pytest.mark.parametrize("job", JOBS)
def test_what_lava_brought_here(job: str) -> None:
    """The summaries of the runs of docs/board-farms.md: whole, of cases that there are, and nothing failed."""
    kept = yaml.safe_load((ROOT / f"runner/tests/lava/{job}.yaml").read_text())
    ids = {lava_name(case.id) for case in load_cases(ROOT)}
    assert kept["lava"]["lava-test-monitor"] == kept["lava"]["job"] == "pass"
    for word, count in kept["counts"].items():
        assert word == "pass" or count == len(kept[word]) == len(ids & set(kept[word]))
    assert set(kept["counts"]) <= {"pass", "skip"}


def labgrid_test() -> ModuleType:
    """The example's test, which labgrid's fixtures run there."""
    spec = importlib.util.spec_from_file_location("labgrid_example", ROOT / "examples/labgrid/test_ipcts.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Console:
    """What a ConsoleProtocol of labgrid does, on a terminal of this machine."""

    def __init__(self, words: list[str], env: dict[str, str]) -> None:
        self._expect = pexpect.spawn(str(built()), words, env=os.environ | env, maxread=1)

    def expect(self, pattern: Any, timeout: float) -> tuple[int, bytes, Any, bytes]:
        index = self._expect.expect(pattern, timeout=timeout)
        return index, self._expect.before, self._expect.match, self._expect.after


def test_labgrid_reads_the_console(tmp_path: Path) -> None:
    console = Console(["--tap", *CASES, "--json", str(tmp_path / "results.json")], ill(tmp_path))
    verdicts = labgrid_test().verdicts_on(console, 60, 60)
    fixup = waited_for("kernel")[1]["fixupdict"]
    assert {lava_name(case): fixup[verdict] for case, verdict in verdicts.items()} == wanted_results(tmp_path)


def test_labgrid_fails_where_a_case_does(tmp_path: Path) -> None:
    console = Console(["--tap", *CASES], ill(tmp_path))
    power = SimpleNamespace(on=lambda: None, off=lambda: None)
    target = SimpleNamespace(get_driver={"PowerProtocol": power, "ConsoleProtocol": console}.get)
    with pytest.raises(AssertionError):
        labgrid_test().test_kernel(target)


@pytest.mark.parametrize("environment", ["qemu", "ssh"])
def test_labgrid_environments(environment: str) -> None:
    made = yaml.safe_load((ROOT / f"examples/labgrid/{environment}.yaml").read_text())
    assert set(made["targets"]) == {"main"} and made["images"]
