# SPDX-License-Identifier: MIT
"""`ipcts --tap` judges by itself, in runner/native/agent/judge.cpp: as runner/model/verdicts.py does, verdict and reason."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from runner.model.verdicts import Answer, judge
from runner.tests.checkout import ROOT, built

EXPECTED = "read: 0\nread again: -1 EAGAIN\n"
ENDS = [
    ("exit", 0),
    ("exit", 77),
    ("exit", 99),
    *(("exit", status) for status in (1, 2, 76, 78, 98, 100, 126, 127, 255)),
    ("signal", 9),
    ("timeout", 0),
    ("overflow", 0),
    ("lost", 0),
    ("hang", 0),
]
OUTPUTS = [
    EXPECTED.encode(),
    b"",
    EXPECTED.encode()[:-1],
    EXPECTED.encode() + b"x\n",
    EXPECTED.encode() + b"\0",
    b"read: 1\n",
    b"read: 0\n",
    b"read: 0\nread ag",
]
NOTES = [b"", b"note: 1\nfile.cpp:12: set-up failed: EPERM\n", b"no such facility here\n", b"no line feed", b"\n\n"]


@pytest.fixture(scope="module")
def judging(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The agent's judge() as a program."""
    compiler = shutil.which("g++") or shutil.which("c++")
    if not compiler:
        pytest.skip("no C++ compiler")
    program = tmp_path_factory.mktemp("judge") / "judge"
    sources = [ROOT / "runner/tests/judge_test.cpp", ROOT / "runner/native/agent/judge.cpp"]
    flags = ["-std=c++20", '-DIPCTS_VERSION="0"', f"-I{ROOT}/cases", f"-I{ROOT}/runner/native/agent", f"-I{built().parent}"]
    subprocess.run([compiler, *flags, *sources, "-o", program], check=True)
    return program


def test_both_judges_say_the_same(judging: Path) -> None:
    answers = [(end, value, out, err) for end, value in ENDS for out in OUTPUTS for err in NOTES]
    lines = [f"{end} {value} x{out.hex()} x{err.hex()} x{EXPECTED.encode().hex()}\n" for end, value, out, err in answers]
    run = subprocess.run([judging], input="".join(lines), capture_output=True, text=True, check=True)
    said = run.stdout.splitlines()
    assert len(said) == len(answers)
    for (end, value, out, err), line in zip(answers, said, strict=True):
        how = {"exit": f"exit:{value}", "signal": "signal:SIGKILL"}.get(end, end)
        judgement = judge(Answer(how, out, err), EXPECTED)
        assert line == f"{judgement.verdict.value}|{judgement.reason}", (how, out, err)


@pytest.mark.parametrize(
    "how, out, verdict, where_it_holds_in_all",
    [
        ("exit 0", EXPECTED, "PASS|", "PASS|"),
        ("exit 0", "old\n", "KNOWN|as before", "FAIL|the observation differs"),
        ("hang 0", "", "KNOWN|as now", "FAIL|did not return; expected next: read: 0"),
        ("exit 0", "there\n", *["KNOWN|as on this processor"] * 2),
        ("exit 0", "another\n", *["FAIL|the observation differs"] * 2),
    ],
)
def test_versions_of_an_emulator(judging: Path, how: str, out: str, verdict: str, where_it_holds_in_all: str) -> None:
    """The program can't know which version is below it: whatever one of them does is known, unless an entry behind it holds in all."""
    line = f"{how} x{out.encode().hex()} x x{EXPECTED.encode().hex()}\n"
    for argument, said in (("versions", verdict), ("all", where_it_holds_in_all)):
        run = subprocess.run([judging, argument], input=line, capture_output=True, text=True, check=True)
        assert run.stdout == f"{said}\n"
