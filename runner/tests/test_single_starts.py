# SPDX-License-Identifier: MIT
"""Targets that start the program once for each case."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runner.model.targets import load_target
from runner.tests import warm
from runner.tests.checkout import ROOT, Project, built

# Ends as the case's id says.
PROGRAM = """
import os, signal, sys, time
case = sys.argv[1]
if case.endswith("absent"):
    sys.stderr.write("sh: emulator: not found\\n")
    sys.exit(127)
print(f"{case}: 0", flush=True)
if case.endswith("hangs"):
    time.sleep(1000)
if case.endswith("deaf"):
    os.close(1)
    os.close(2)
    time.sleep(1000)
if case.endswith("killed"):
    os.kill(os.getpid(), signal.SIGSEGV)
if case.endswith("real-time"):
    os.kill(os.getpid(), signal.SIGRTMIN + 1)
if case.endswith("skips"):
    sys.stderr.write("unsupported: not here\\n")
    sys.exit(77)
if case.endswith("leaves"):
    if os.fork() == 0:
        time.sleep(1000)
if case.endswith("talks"):
    while True:
        print("x" * 100_000)
if case.endswith("files"):
    open(os.environ["TMPDIR"] + "/left", "w").close()
    sys.stderr.write(os.environ["TMPDIR"])
"""

# Shows a console, and marks the lines of the case as docs/protocol.md says.
CONSOLE = r"""
import os, signal, sys, time, zlib
case = sys.argv[1]

def say(data):
    os.write(1, data)

def mark(word, text, before=b"", spoilt=False):
    body = f"{word} {text}".encode()
    say(before + b"@@ipcts %s %08x %s\r\n" % (word.encode(), zlib.crc32(body) ^ spoilt, text.encode()))

def count():
    path = case.replace("/", ".") + ".starts"
    with open(path, "a") as file:
        file.write("x")
    return os.path.getsize(path)

if case.endswith("babbles"):
    while True:
        say(b"@@ipcts \0\xff" + os.urandom(3000))
say(b"\x1bcBIOS\r\n[    0.000000] Booting\r\n")
if case.endswith("late"):
    time.sleep(1000)
if case.endswith(("never", "never-once")) and (case.endswith("never") or count() == 1):
    say(b"no root device")
    sys.exit(1)
if case.endswith("other"):
    mark("begin", "a/x/wrong")
if case.endswith("old"):
    say(b"@@ipcts hello 7 {}\n")
say(b'@@ipcts hello 1 {"sysname": "Toy", "release": "1"}\r\n')
mark("begin", case)
say(b"[    1.0] a line of the kernel\r\n")
mark("out", f"{case}: 0", before=b"[    1.1] begun ")
mark("err", "note: a remark")
if case.endswith("hangs"):
    time.sleep(1000)
if case.endswith("panics"):
    say(b"panic: out of luck\r\n")
    sys.exit(0)
if case.endswith("crashes"):
    os.kill(os.getpid(), signal.SIGABRT)
if case.endswith("spoilt") or case.endswith("spoilt-once") and count() == 1:
    mark("out", "another line", spoilt=True)
if case.endswith("talks"):
    while True:
        mark("out", "x" * 1000)
if case.endswith("skips"):
    mark("err", "unsupported: not here")
    mark("end", "exit:77")
if case.endswith("no-status"):
    mark("end", "somehow")
mark("end", "exit:0")
say(b"System halted\r\n")
if case.endswith("halts"):
    time.sleep(1000)
sys.exit(3)
"""


def set_up(folder: Path, program: str, *names: str, more: str = "") -> Project:
    """A checkout with the target single.toml, which runs this program for each of these cases."""
    project = Project(folder)
    project.add(*(f"a/x/{name}" for name in names))
    start = json.dumps([sys.executable, "-c", program, "{id}"])
    (folder / "single.toml").write_text(
        f'description = "one"\nstart = {start}\neach = "case"\nstart_seconds = 5\ntime_scale = 0.2\n{more}'
    )
    return project


def test_verdicts(tmp_path: Path) -> None:
    names = ("passes", "hangs", "deaf", "killed", "real-time", "skips", "leaves", "talks")
    run = set_up(tmp_path, PROGRAM, *names).pytest("--target=single.toml", target=False)
    assert run.verdicts() == {
        "a/x/deaf": "UNRESOLVED",
        "a/x/hangs": "UNRESOLVED",
        "a/x/killed": "FAIL",
        "a/x/leaves": "PASS",
        "a/x/passes": "PASS",
        "a/x/real-time": "FAIL",
        "a/x/skips": "UNSUPPORTED",
        "a/x/talks": "FAIL",
    }, run.output
    assert run.case("a/x/killed")["reason"] == "killed by SIGSEGV"
    assert run.case("a/x/hangs")["ended"] == run.case("a/x/deaf")["ended"] == "timeout"
    assert run.case("a/x/hangs")["observed"] == "a/x/hangs: 0\n"
    assert run.case("a/x/talks")["ended"] == "overflow"
    assert run.status == 1


def test_timeout(tmp_path: Path) -> None:
    """--timeout is all that a start gets."""
    project = set_up(tmp_path, PROGRAM, "hangs", more="jobs = 1\n")
    begun = time.monotonic()
    run = project.pytest("--target=single.toml", "--timeout=0.5", target=False)
    assert run.verdicts() == {"a/x/hangs": "UNRESOLVED"}, run.output
    assert run.case("a/x/hangs")["seconds"] < 2.5 and time.monotonic() - begun < 30


def test_a_command_that_starts_nothing(tmp_path: Path) -> None:
    """The case is not to blame: the target is tried again, and then given up."""
    project = set_up(tmp_path, PROGRAM, *(f"{n}-absent" for n in range(9)), more="jobs = 1\n")
    run = project.pytest("--target=single.toml", target=False)
    assert run.status == 2
    assert "exit status 127; its last words: sh: emulator: not found; the runner gave up after 3 restarts" in run.output
    assert "UNTESTED" in run.verdicts().values() and "FAIL" not in run.verdicts().values()


def test_files_of_a_case(tmp_path: Path) -> None:
    """Each start has a directory of its own for temporary files, which goes with it."""
    run = set_up(tmp_path, PROGRAM, "files", "more-files").pytest("--target=single.toml", target=False)
    directories = {run.case(f"a/x/{name}")["notes"] for name in ("files", "more-files")}
    assert run.status == 0 and len(directories) == 2, run.output
    assert not any(os.path.exists(name) for name in directories)


def test_stop(tmp_path: Path) -> None:
    """The command after a session is run after each start, with the same word for it."""
    stop = json.dumps(["sh", "-c", 'echo "$0" >>stopped', "{session}"])
    run = set_up(tmp_path, PROGRAM, "passes", "killed", more=f"stop = {stop}\n").pytest("--target=single.toml", target=False)
    assert len(run.verdicts()) == 2
    assert len(set((tmp_path / "stopped").read_text().split())) == 2


def test_console(tmp_path: Path) -> None:
    names = ("passes", "hangs", "panics", "crashes", "spoilt", "spoilt-once", "talks", "skips", "no-status", "halts", "late", "babbles")
    run = set_up(tmp_path, CONSOLE, *names, "never-once", more="console = true\n").pytest("--target=single.toml", target=False)
    assert run.verdicts() == {
        "a/x/babbles": "UNRESOLVED",
        "a/x/crashes": "UNRESOLVED",
        "a/x/halts": "PASS",
        "a/x/hangs": "UNRESOLVED",
        "a/x/late": "UNRESOLVED",
        "a/x/never-once": "PASS",
        "a/x/no-status": "UNRESOLVED",
        "a/x/panics": "UNRESOLVED",
        "a/x/passes": "PASS",
        "a/x/skips": "UNSUPPORTED",
        "a/x/spoilt": "UNRESOLVED",
        "a/x/spoilt-once": "PASS",
        "a/x/talks": "FAIL",
    }, run.output
    assert run.results["target"]["sysname"] == "Toy"
    assert run.case("a/x/passes")["observed"] == "a/x/passes: 0\n"
    assert run.case("a/x/passes")["notes"] == "note: a remark\n"
    assert run.case("a/x/skips")["reason"] == "unsupported: not here"
    assert run.case("a/x/hangs")["ended"] == "timeout"
    assert "the target ended (exit:0) while it ran this case" in run.case("a/x/panics")["reason"]
    assert run.case("a/x/panics")["reason"].endswith("panic: out of luck")
    assert "Booting" in run.case("a/x/panics")["notes"]
    assert "signal:SIGABRT" in run.case("a/x/crashes")["reason"]
    assert run.case("a/x/spoilt")["ended"] == run.case("a/x/no-status")["ended"] == "garbled"
    assert "did not begin the case in time; its last words: [    0.000000] Booting" in run.case("a/x/late")["reason"]
    assert run.case("a/x/halts")["seconds"] < run.case("a/x/hangs")["seconds"]


def test_a_kernel_that_never_begins(tmp_path: Path) -> None:
    """As with a session: three restarts in a row."""
    project = set_up(tmp_path, CONSOLE, *(f"{n}-never" for n in range(9)), more="console = true\njobs = 1\n")
    run = project.pytest("--target=single.toml", target=False)
    assert run.status == 2
    assert "without the mark that begins the case; its last words: no root device; the runner gave up" in run.output


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("other", "single.toml: the console shows the case a/x/wrong, not a/x/other; let 'start' hand {id} on to it"),
        ("old", "single.toml: the target's ipcts speaks protocol 7"),
    ],
)
def test_a_console_that_cannot_be_right(tmp_path: Path, name: str, text: str) -> None:
    run = set_up(tmp_path, CONSOLE, name, more="console = true\njobs = 1\n").pytest("--target=single.toml", target=False)
    assert run.status == 2
    assert text in run.output


def test_the_console_is_kept(tmp_path: Path) -> None:
    project = set_up(tmp_path, CONSOLE, "passes", more="console = true\n")
    assert project.pytest("--target=single.toml", "--logs=kept", target=False).status == 0
    (log,) = (tmp_path / "kept").iterdir()
    assert log.read_bytes().startswith(b"a/x/passes\n\x1bcBIOS\r\n") and b"] Booting" in log.read_bytes()


def test_what_the_target_lacks(tmp_path: Path) -> None:
    """Such cases are not run, in no round."""
    project = set_up(tmp_path, PROGRAM, "passes", more='lacks = ["fork", "exec"]\n')
    project.add("a/x/killed", needs="threads fork")
    for arguments in ((), ("--repeat=2",), ("-x",)):
        run = project.pytest("--target=single.toml", *arguments, target=False)
        assert run.status == 0 and run.verdicts() == {"a/x/killed": "UNSUPPORTED", "a/x/passes": "PASS"}, run.output
        assert run.case("a/x/killed")["reason"] == "unsupported: single.toml says that this target lacks fork"


def test_what_a_case_writes_to_standard_error_is_kept(tmp_path: Path) -> None:
    run = set_up(tmp_path, PROGRAM, "skips").pytest("--target=single.toml", "--logs=kept", target=False)
    assert run.verdicts() == {"a/x/skips": "UNSUPPORTED"}, run.output
    logs = list((tmp_path / "kept").iterdir())
    assert [log.read_text() for log in logs] == ["a/x/skips\nunsupported: not here\n"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('start = ["true"]\neach = "case"', "each start is for one case, but 'start' has no {id}"),
        ('start = ["true", "{id}"]', "'start' has {id}, but is no command for one case; add each = \"case\""),
        ('start = ["true", "{id}"]\neach = "one"', "'each' is 'one'; write session or case"),
        ('start = ["true"]\nconsole = true', "'console' is true, but a session's output is no console; add each = \"case\""),
        ('start = ["true", "{id}"]\neach = "case"\nconsole = 1', "'console' must be a boolean, true or false"),
        ('start = ["true", "{id}"]\neach = true', "'each' must be a string"),
        ('start = ["true"]\nlacks = ["forks"]', "'lacks' has an unknown 'forks'; use exec, fork, ipc-namespace"),
        ('start = ["true"]\nlacks = "fork"', "'lacks' must be a list"),
        ('start = ["./no-such", "{id}"]\neach = "case"', "the command `./no-such"),
        ('start = ["true", "{nosuch}"]', "'start' has an unknown {nosuch}; use {build}"),
    ],
)
def test_bad_files_are_refused(tmp_path: Path, text: str, message: str) -> None:
    project = set_up(tmp_path, PROGRAM, "passes")
    (tmp_path / "bad.toml").write_text(f'description = "one"\n{text}\n')
    run = project.pytest("--target=bad.toml", target=False)
    assert run.status == 2
    assert f"ipcts: bad.toml: {message}" in run.output


def on_this_machine(target: str, results: Path, *arguments: str) -> dict[str, dict[str, str]]:
    """A run of real cases without a new failure: id -> result."""
    built()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-build", "--target", target, f"--results={results}"]
    done = warm.run([*command, *arguments], cwd=ROOT, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return {case["id"]: case for case in json.loads(results.read_text())["cases"]}


def test_without_fork(tmp_path: Path) -> None:
    """The target nofork: what needs no process passes, and what needs one is not run."""
    cases = on_this_machine("nofork", tmp_path / "results.json", "cases/pipe/read", "cases/posix-sem", "cases/sysv-shm/shmget")
    totals = {verdict: sum(case["verdict"] == verdict for case in cases.values()) for verdict in ("PASS", "UNSUPPORTED")}
    assert totals["PASS"] > 30 and totals["UNSUPPORTED"] > 15
    assert all("fork" in case["needs"] for case in cases.values() if case["verdict"] == "UNSUPPORTED")


def test_the_filter_refuses_processes_and_no_threads() -> None:
    program = """
import os, subprocess, threading
thread = threading.Thread(target=print, args=["thread"])
thread.start()
thread.join()
for make in (os.fork, lambda: subprocess.run(["true"]), lambda: os.posix_spawn("/bin/true", ["true"], {})):
    try:
        make()
    except OSError as error:
        print(error.strerror)
"""
    command = [str(ROOT / "runner/targets/nofork.py"), sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "not known here" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert sorted(done.stdout.splitlines()) == ["Function not implemented"] * 3 + ["thread"], done.stderr


SOME = ("fifo/mkfifo", "mmap/munmap", "pipe/read", "posix-mq/mq-open", "signal/sigaction", "unix-socket/socketpair")  # docs/targets.md has more


def test_a_kernel_that_is_booted_for_each_case(tmp_path: Path) -> None:
    """One case of each of some interfaces, in user-mode Linux: init runs the case, and its console is read."""
    target = "runner/tests/uml-single.toml"
    if missing := load_target(ROOT, target).what_is_missing():
        pytest.skip(missing)
    sources = (sorted((ROOT / "cases" / interface).glob("*.cpp")) for interface in SOME)
    alone = [[source for source in found if "fork" not in source.read_text(encoding="utf-8")] for found in sources]
    boot = [str(ROOT / "runner/targets/boot.py"), "--uml", "linux.uml", "--case", "pipe/read/eof-after-last-writer-closes", str(built())]
    if "AMX" in (said := subprocess.run(boot, capture_output=True, text=True, timeout=120, check=False).stderr):
        pytest.skip(said.splitlines()[-1])
    cases = on_this_machine(target, tmp_path / "results.json", *(str(found[0].relative_to(ROOT)) for found in alone if found))
    verdicts = [case["verdict"] for case in cases.values()]
    assert len(verdicts) == len(SOME) and verdicts.count("PASS") >= len(verdicts) - 1, cases
    described = json.loads((tmp_path / "results.json").read_text())["target"]
    assert described["sysname"] == "Linux" and described["isolation"] == "none"
