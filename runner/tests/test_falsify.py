# SPDX-License-Identifier: MIT
"""runner/ipcts falsify: the mutants that suites like this one use to miss, and stand-ins for the program (test_real_build.py has the real one)."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runner.commands import falsify as proving
from runner.diagnose.matrix import Fault, read_matrix
from runner.falsify.faults import EQUIVALENT, Equivalent
from runner.falsify.faults import Fault as Mutant
from runner.falsify.learn import FaultyRuns
from runner.falsify.prove import Proof
from runner.model.case import load_cases
from runner.model.verdicts import Answer
from runner.tests import warm
from runner.tests.checkout import ROOT, Project, command

PROGRAM = ROOT / "build" / "ipcts-faulty"

MUTANTS: tuple[Fault, ...] = (
    ("sigaction", "ignores-SA_ONSTACK"), ("sigaction", "ignores-SA_RESETHAND"), ("sigaction", "ignores-SA_RESTART"),
    ("sigaction", "ignores-SA_NOCLDSTOP"), ("sigaction", "ignores-SA_NOCLDWAIT"), ("sigaction", "ignores-sa_mask"),
    ("sigaction", "ignores-SA_NODEFER"), ("sigaction", "no-op"), ("raise", "no-op"), ("munmap", "no-op"), ("mq_notify", "no-op"),
    ("sem_unlink", "no-op"), ("shm_unlink", "no-op"), ("mmap", "shared-as-private"), ("mq_send", "priority-0"), ("sigqueue", "value-0"),
    ("timer_settime", "it_interval-0"), ("setitimer", "it_interval-0"), ("timer_settime", "ignores-TIMER_ABSTIME"),
    ("clock_nanosleep", "ignores-TIMER_ABSTIME"),
)  # fmt: skip
_CASES = 3  # so many are tried for each


def falsify(*arguments: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Runs runner/ipcts falsify of a checkout."""
    return command(root, "falsify", *arguments, timeout=600)


@pytest.fixture(scope="module")
def detected() -> set[Fault]:
    """The mutants that a case notices. Each is tried on cases that noticed it when the matrix of the diagnosis was made, and that
    an ordinary user can run."""
    if not PROGRAM.exists():
        pytest.skip("no build/ipcts-faulty; build it: cmake --build build --target ipcts-faulty")
    noticed = read_matrix(ROOT).noticed
    cases = {case.id: case for case in load_cases(ROOT) if not {"root", "two-uids"} & set(case.needs)}
    tried = {mutant: [case for case in sorted(noticed[mutant]) if case in cases][:_CASES] for mutant in MUTANTS}
    wanted = [(case, mutant, "*") for mutant in MUTANTS for case in tried[mutant]]
    runs = FaultyRuns(ROOT, PROGRAM, [cases[case] for case in sorted({case for case, _, _ in wanted})])
    return {fault for (case, fault, _), answer in zip(wanted, runs.run(wanted), strict=True) if runs.differs(case, answer)}


@pytest.mark.parametrize("mutant", MUTANTS, ids=":".join)
def test_mutant_is_detected(detected: set[Fault], mutant: Fault) -> None:
    """A case turns red on this wrong system."""
    assert mutant in detected, f"no case notices {':'.join(mutant)} now; run runner/ipcts diagnose --learn if cases have changed"


def test_unknown_case_is_refused() -> None:
    """An id that names no case gives one line and exit status 2."""
    done = falsify("--no-build", "pipe/read/no-such-case")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "no case 'pipe/read/no-such-case'" in done.stderr


def test_runner_tells_a_wrong_system(tmp_path: Path) -> None:
    """A system on which every read() reports one byte less: the runner fails the case that reads, not the one that doesn't."""
    if not PROGRAM.exists():
        pytest.skip("no build/ipcts-faulty; build it: cmake --build build --target ipcts-faulty")
    results = tmp_path / "results.json"
    cases = ("cases/pipe/read/eof-after-last-writer-closes.cpp", "cases/pipe/write/sigpipe-without-reader.cpp")
    wrong = "--via=" + shlex.join([str(ROOT / "runner/native/faults/wrong-system"), "read:*:one-less"])
    done = warm.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-build", wrong, f"--results={results}", *cases], cwd=ROOT)
    assert done.returncode == 1, done.stdout + done.stderr
    verdicts = {case["id"]: case["verdict"] for case in json.loads(results.read_text())["cases"]}
    assert verdicts == {"pipe/read/eof-after-last-writer-closes": "FAIL", "pipe/write/sigpipe-without-reader": "PASS"}


# A stand-in for ipcts-faulty. The case tells what it does: `steady` detects the fault, `unsteady` differs without one, `lost` cannot be started.
STAND_IN = """#!/usr/bin/env python3
import sys
sys.path.insert(0, {root!r})
from runner.transport.frames import encode_done
say = sys.stdout.buffer
say.write(b'@@ipcts hello 1 {{"sysname": "Fake", "isolation": "namespaces"}}\\n')
say.flush()
for line in sys.stdin:
    number, case, *words = line.split()
    fault = dict(word.split("=", 1) for word in words)["fault"]
    say.write(b"@@ipcts run %s %s\\n" % (number.encode(), case.encode()))
    how, out, err = "exit:0", b"%s: 0\\n" % case.encode(), b""
    if fault == "record":
        err = b"@fault read 1 fails\\n"
    elif fault.startswith("none:"):
        out = b"x: 1\\n" if "unsteady" in case else out
    else:
        out = b"x: -1\\n"
    if "lost" in case and fault != "record":
        how, out, err = "lost", b"", b"fork: EAGAIN\\n"
    say.write(encode_done(int(number), case, how, out, err))
    say.flush()
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A checkout with cases for the stand-in."""
    project = Project(tmp_path)
    project.add("pipe/read/steady", "pipe/read/unsteady", "pipe/read/lost")
    return project


def program(project: Project, text: str) -> None:
    """Makes the program."""
    path = project.root / "build/ipcts-faulty"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


def test_the_control_shows_a_case_that_is_not_steady(project: Project) -> None:
    """A case that differs under a fault that does nothing proves nothing, whatever it detects."""
    program(project, STAND_IN.format(root=str(ROOT)))
    done = falsify("--no-build", "pipe/read/*steady", root=project.root)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "unproven: pipe/read/unsteady: it differs from run to run without any fault" in done.stdout
    assert "unproven: pipe/read/steady" not in done.stdout
    assert "2 cases in" in done.stdout and "1 unproven" in done.stdout


@pytest.mark.parametrize("odd", ["out = b'x: 1\\n'", "err = b'@fault write 1 fails\\n'"], ids=["differs", "calls something else"])
def test_a_case_that_is_not_proven_is_run_anew(project: Project, odd: str) -> None:
    """A race may hit a rare fault of this very system when its calls are recorded, or come to few of them."""
    at_first = 'fault == "record" and "rare" in case and not __import__("os").path.exists(__file__ + ".seen")'
    first = f"    if {at_first}:\n        open(__file__ + '.seen', 'w').close()\n        {odd}\n"
    program(project, STAND_IN.format(root=str(ROOT)).replace('    if "lost"', first + '    if "lost"'))
    project.add("pipe/read/rare")
    done = falsify("--no-build", "pipe/read/rare", root=project.root)
    assert (project.root / "build/ipcts-faulty.seen").exists()
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_fault_that_comes_rarely(project: Project) -> None:
    """It is noticed at once, or under stress only, or not at all; other selections than ids."""
    noticed = 'b"x: -1\\n" if "soon" in case or "stress" in line or "unsteady" in case else out'
    program(project, STAND_IN.format(root=str(ROOT)).replace('b"x: -1\\n"', noticed))
    project.add("pipe/read/soon", "pipe/read/later", needs="rounds")
    results = project.root / "results.json"
    done = falsify("--no-build", "--rate=20", "--stress=0.1", f"--results={results}", "needs:rounds", root=project.root)
    assert done.returncode == 0, done.stdout + done.stderr
    cases = {case["id"]: case for case in json.loads(results.read_text())["cases"]}
    assert set(cases) == {"pipe/read/soon", "pipe/read/later"}
    assert cases["pipe/read/soon"]["soon"] == cases["pipe/read/later"]["later"] == ["read:*/20:fails"]
    assert "| pipe | 2 | 0 | 1 | 2 | 2 | 1 | 2 | 0 |" in done.stdout
    done = falsify("--no-build", "--rate=20", "pipe/read/later", "pipe/read/unsteady", root=project.root)
    assert done.returncode == 1
    assert "blind: pipe/read/later: it notices none of these faults" in done.stdout
    assert "blind: pipe/read/unsteady: it differs from run to run without any fault" in done.stdout


def test_a_race_that_fails_without_a_fault_is_not_judged(project: Project) -> None:
    """It has found a real bug of this system, and can tell no other."""
    program(project, STAND_IN.format(root=str(ROOT)))
    project.add("pipe/read/race", needs="rounds")
    (project.root / "expected/pipe/read/race.txt").write_text("x: 1\n")
    done = falsify("--no-build", "--rate=20", root=project.root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| pipe | 1 | 1 | 0 | 0 | 0 | 0 |" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--rate=0",), "--rate: 0 is not possible; give a whole number from 1 to"),
        (("--stress=1",), "--stress is for faults that come rarely; give --rate, too"),
        (("--rate=2", "--stress=-1"), "--stress: -1 is not possible; give a number of seconds, at most"),
        (("needs:nothing",), "there is no case 'needs:nothing'"),
    ],
)
def test_wrong_rates_and_selections(project: Project, arguments: tuple[str, ...], line: str) -> None:
    done = falsify("--no-build", *arguments, root=project.root)
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and line in done.stderr, done.stderr


def test_every_twentieth_call_is_wrong() -> None:
    """Counted over all calls of the case, by the fault library itself."""
    if not PROGRAM.exists():
        pytest.skip("no build/ipcts-faulty; build it: cmake --build build --target ipcts-faulty")
    race = "posix-sem/sem-timedwait/race-post-against-timeout-threads"
    ends = {}
    for rate in (1, 2, 1_000_000):
        request = f"1 {race} watchdog=20000 fault=sem_trywait:*/{rate}:no-op\n"
        run = subprocess.run([PROGRAM, "--batch"], input=request, capture_output=True, text=True, check=True, timeout=60)
        ends[rate] = "a unit is left where none was taken: yes\nnone is left after that: yes\n" in run.stdout
    assert ends == {1: False, 2: False, 1_000_000: True}


def test_a_case_that_could_not_be_started_proves_nothing(project: Project) -> None:
    program(project, STAND_IN.format(root=str(ROOT)))
    done = falsify("--no-build", "pipe/read/lost", root=project.root)
    assert done.returncode == 2
    assert done.stderr.startswith("runner/ipcts falsify: pipe/read/lost could not be run under the fault none:1:none: fork: EAGAIN; ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("text", [None, "#!/bin/sh\nexit 3\n", "#!/bin/sh\necho hello\n"])
def test_a_program_that_is_missing_dies_or_is_another_gives_one_line(project: Project, text: str | None) -> None:
    if text:
        program(project, text)
    done = falsify("--no-build", "pipe/read/steady", root=project.root)
    assert done.returncode == 2
    assert done.stderr.startswith("runner/ipcts falsify: ") and done.stderr.count("\n") == 1, done.stderr


def test_an_entry_that_matches_no_fault_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once all the cases that it names were run."""
    entries = [Equivalent(f"pipe/read/{name}", f"read:*:{fault}", "it may") for name in ("*", "steady") for fault in ("no-op", "fails")]
    monkeypatch.setattr(proving, "load_equivalent", lambda root: entries)
    lost, steady, unsteady = (Proof(case, frozenset(), False, Answer("exit:0")) for case in load_cases(project.root))
    steady.missed.append(Mutant("read", "*", "no-op"))
    ids = {proof.case.id for proof in (lost, steady, unsteady)}
    told = f"{EQUIVALENT}: no fault matches the entry for {{}} under read:*:fails; remove it, if that is always so\n".format
    assert (proving.tell_unused([steady, lost], ids), capsys.readouterr().out) == (1, told("pipe/read/steady"))
    assert (proving.tell_unused([steady, lost, unsteady], ids), capsys.readouterr().out) == (2, told("pipe/read/*") + told("pipe/read/steady"))
    assert (proving.tell_unused([lost], ids), capsys.readouterr().out) == (0, "")


def test_an_interrupt_ends_it_soon(project: Project) -> None:
    """With one line, and no session left."""
    program(project, "#!/bin/sh\n>started\nsleep 1000\n")
    words = [sys.executable, str(project.root / "runner/ipcts"), "falsify", "--no-build", "pipe/read/steady"]
    # Python leaves an interrupt alone that was ignored at its start, as it is in the background of a shell.
    with subprocess.Popen(["env", "--default-signal=INT", *words], stderr=subprocess.PIPE, text=True) as process:
        while not (project.root / "started").exists():
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, errors = process.communicate(timeout=20)
    assert time.monotonic() - begun < 2
    assert (process.returncode, errors) == (130, "runner/ipcts falsify: interrupted\n")
