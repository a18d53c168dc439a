# SPDX-License-Identifier: MIT
"""The agent in poor and hostile places: what it leaves, what it lets others do, how it is left."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import platform
import pty
import shutil
import signal
import subprocess
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from runner.model.case import load_cases
from runner.tests.checkout import ROOT, built, without
from runner.transport.frames import Done
from runner.transport.outputs import Console

NOBODY = 65534
FAULTY = ROOT / "build/ipcts-faulty"
CASES = ("pipe/read/data-consumed-once", "pipe/read/fifo-byte-order", "pipe/read/closed-fd-ebadf")


def ends(output: str) -> list[str]:
    """How each case ended."""
    return [line.split()[4] for line in output.splitlines() if line.startswith("@@ipcts done ")]


def requests(*cases: str) -> str:
    return "".join(f"{number} {case}\n" for number, case in enumerate(cases, 1))


def batch(*arguments: str, before: Sequence[str] = (), cases: Sequence[str] = CASES) -> str:
    """A whole session."""
    command = [*before, str(built()), *arguments, "--batch"]
    done = subprocess.run(command, input=requests(*cases), capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_a_system_that_cannot_remove_directories(tmp_path: Path, isolate: tuple[str, ...]) -> None:
    """What a case leaves stays, and is in no later case's way."""
    before = without(errno.ENOSYS, "rmdir,unlink,unlinkat")
    assert ends(batch("--scratch", str(tmp_path), *isolate, before=before)) == ["exit:0"] * 3


def script(tmp_path: Path, text: str) -> dict[str, str]:
    """The environment in which the agent executes this for a case."""
    tmp_path.chmod(0o755)
    file = tmp_path / "script"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return {"IPCTS_SELF": str(file), "PATH": os.environ["PATH"]}


@pytest.fixture
def public() -> Iterator[Path]:
    """A place that every user reaches, for a program and the directory `scratch`, which is like /tmp.

    Not in pytest's directory: each pytest that starts closes that to other users.
    """
    with tempfile.TemporaryDirectory(prefix="ipcts-agent-") as directory:
        place = Path(directory)
        place.chmod(0o755)
        (place / "scratch").mkdir()
        (place / "scratch").chmod(0o1777)
        yield place


# A case whose time is over: what it has told of itself (cases/support/scaffolding.hpp), and what comes of that.
@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
@pytest.mark.parametrize(
    ("told", "end", "line"),
    [
        ("", "timeout", "the program had not begun"),
        ("\\1", "hang", "the case slept"),
        ("\\2", "timeout", "a helper that sets something up had not returned"),
        ("\\1\\1", "timeout", "a part of the case had given up before"),
    ],
)
def test_a_case_that_does_not_return(tmp_path: Path, told: str, end: str, line: str, isolate: tuple[str, ...]) -> None:
    environment = script(tmp_path, f"printf '{told}' | dd of=$IPCTS_PROGRESS conv=notrunc 2>/dev/null; sleep 60")
    request = f"1 {CASES[0]} watchdog=700\n"
    run = subprocess.run(
        [built(), *isolate, "--batch"], input=request, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert ends(run.stdout) == [end]
    assert f"at the time limit: {line}" in run.stdout
    if platform.system() == "Linux":
        assert "at the time limit: the case slept in wait" in run.stdout
        assert "at the time limit: child 1 slept in " in run.stdout and "nanosleep" in run.stdout


def test_the_processes_of_others_are_not_told_as_those_of_a_case(tmp_path: Path) -> None:
    """A container whose engine hides parts of /proc lets nobody mount another one, and the one that is there numbers other processes."""
    outside = ["unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "--mount-proc"]
    inside = ["sh", "-c", 'mount -t tmpfs none /proc/driver && exec unshare --user --map-root-user --mount "$@"', "sh"]
    if subprocess.run([*outside, *inside, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespaces here")
    run = subprocess.run(
        [*outside, *inside, built(), "--batch"],
        input=f"1 {CASES[0]} watchdog=700\n",
        env=script(tmp_path, "printf '\\1' | dd of=$IPCTS_PROGRESS conv=notrunc 2>/dev/null; sleep 60"),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    if '"isolation": "namespaces"' not in run.stdout:
        pytest.skip("no namespaces in a namespace here")
    assert ends(run.stdout) == ["hang"]
    # Where another /proc is in sight the kernel allows a new one all the same.
    assert "at the time limit" not in run.stdout or "at the time limit: the case slept" in run.stdout


@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_a_call_that_does_not_return(isolate: tuple[str, ...]) -> None:
    """The main process waits for a child of its, which waits for a signal that never comes."""
    if not FAULTY.exists():
        pytest.skip("no build/ipcts-faulty; build it: cmake --build build --target ipcts-faulty")
    request = "1 signal/kill/esrch-no-process watchdog=700 fault=kill:*:no-op\n"
    run = subprocess.run([FAULTY, *isolate, "--batch"], input=request, capture_output=True, text=True, check=True, timeout=60)
    assert ends(run.stdout) == ["hang"]


def test_directories_that_are_closed_to_the_agent(public: Path) -> None:
    """A case of an ordinary user may leave directories without permissions, one in another."""
    binary = public / "ipcts"
    binary.write_bytes(built().read_bytes())
    binary.chmod(0o755)
    closed = "mkdir -p closed/too/file && chmod 0 closed/too closed"
    read_only = "mkdir read-only && >read-only/file && chmod 500 read-only"
    environment = script(public, f"ls -A; {closed}; {read_only}")
    scratch = public / "scratch"
    done = subprocess.run(
        [str(binary), "--isolate", "no", "--scratch", str(scratch), "--batch"],
        input=requests(*CASES),
        env=environment,
        capture_output=True,
        text=True,
        user=NOBODY if os.geteuid() == 0 else None,
        check=True,
        timeout=60,
    )
    assert ends(done.stdout) == ["exit:0"] * 3, done.stdout
    assert not list(scratch.iterdir())


@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_an_agent_that_is_stopped_leaves_nothing(public: Path, isolate: tuple[str, ...]) -> None:
    scratch, seen = public / "scratch", public / "seen"
    environment = script(public, f"mkdir -p made/there; touch {seen}; sleep 60")
    command = [str(built()), *isolate, "--scratch", str(scratch), "--batch"]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as session:
        assert session.stdin
        session.stdin.write(requests(CASES[0]))
        session.stdin.flush()
        until(seen.exists)
        session.terminate()
        assert session.wait(20) == 128 + signal.SIGTERM
    assert not list(scratch.iterdir())


@pytest.mark.skipif(os.geteuid() != 0, reason="takes root")
def test_nobody_plants_links(public: Path) -> None:
    """The cases of a root agent work where everybody may write, but nobody else can find, nor guess."""
    names = []
    for number in range(2):
        place = public / str(number)
        place.mkdir()
        scratch, seen, go = public / "scratch", place / "seen", place / "go"
        environment = script(place, f"pwd >{seen}.new; mv {seen}.new {seen}; until [ -e {go} ]; do sleep 0.05; done; ls -A")
        command = [str(built()), "--isolate", "no", "--scratch", str(scratch), "--batch"]
        with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as session:
            assert session.stdin and session.stdout
            session.stdin.write(requests(CASES[0]))
            session.stdin.close()
            until(seen.exists)
            work = Path(seen.read_text().strip())
            [base] = scratch.iterdir()
            assert work.parent.parent == base and len(work.parent.name) == 16 and work.stat().st_mode & 0o777 == 0o777
            for directory in (base, work.parent):
                assert subprocess.run(["ls", directory], user=NOBODY, capture_output=True, check=False).returncode != 0
                assert subprocess.run(["touch", directory / "x"], user=NOBODY, capture_output=True, check=False).returncode != 0
            names.append(work.parent.name)
            go.touch()
            assert ends(session.stdout.read()) == ["exit:0"]
    assert len({*names}) == len(names)


@pytest.mark.skipif(os.geteuid() != 0, reason="takes root")
def test_root_of_a_container_may_become_other_users() -> None:
    """Without CAP_SYS_ADMIN, but with CAP_SETUID: the agent's user namespace has all users."""
    if shutil.which("setpriv") is None:
        pytest.skip("no setpriv here")
    before = ["setpriv", "--bounding-set=-sys_admin", "--inh-caps=-sys_admin"]
    output = batch(before=before, cases=["signal/kill/eperm-other-user", "signal/kill/minus-one-as-user-only-own-processes"])
    if '"isolation": "records"' in output:
        pytest.skip("no user namespaces here")
    assert ends(output) == ["exit:0"] * 2, output
    output = batch("--isolate", "no", before=before, cases=["signal/kill/minus-one-as-user-only-own-processes"])
    assert ends(output) == ["exit:77"], output


def until(condition: Callable[[], bool]) -> None:
    """Waits for what must happen within some seconds."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execv(built(), [str(built()), *arguments])
        os.set_blocking(self.fd, False)
        self.output = ""
        self.status: int | None = None

    def shows(self, text: str) -> bool:
        """Whether it has shown this."""
        with contextlib.suppress(OSError):  # nothing yet, or it has ended
            self.output += os.read(self.fd, 65_536).decode()
        return text in self.output

    def ended(self) -> bool:
        """Whether it has ended."""
        self.shows("")
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = status if pid else None
        return self.status is not None

    def kill(self) -> None:
        """Ends it in any case."""
        if not self.ended():
            os.kill(self.pid, signal.SIGTERM)
            until(self.ended)
        os.close(self.fd)


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    """Starts programs on terminals, and ends them."""
    started: list[Terminal] = []

    def start(*arguments: str) -> Terminal:
        started.append(Terminal(*arguments))
        return started[-1]

    yield start
    for program in started:
        program.kill()


@pytest.mark.parametrize("key", [b"\x03", b"\x04"])  # Ctrl-C, Ctrl-D
@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_a_session_on_a_terminal_can_be_left(terminal: Callable[..., Terminal], isolate: tuple[str, ...], key: bytes) -> None:
    session = terminal("--batch", *isolate)
    until(lambda: session.shows("@@ipcts hello"))
    os.write(session.fd, b"1 " + CASES[0].encode() + b"\r")
    until(lambda: session.shows("@@ipcts end 1"))
    os.write(session.fd, key)
    until(session.ended)


@pytest.mark.parametrize("isolate", [(), ("--isolate", "no")])
def test_a_raw_terminal_passes_everything_on(isolate: tuple[str, ...]) -> None:
    """And is as it was when the session has been stopped."""
    manager, line = pty.openpty()
    usual = termios.tcgetattr(line)
    with subprocess.Popen([built(), "--batch", "--raw", *isolate], stdin=line, stdout=line, start_new_session=True) as session:
        output = b""
        asked = False
        while b"@@ipcts end 1\n" not in output:
            output += os.read(manager, 65_536)
            if not asked and b"@@ipcts hello" in output:
                asked = os.write(manager, requests(CASES[0]).encode()) > 0
        assert b"\r" not in output and CASES[0].encode() not in output.partition(b"@@ipcts run")[0]
        session.terminate()
    assert termios.tcgetattr(line) == usual
    os.close(manager)
    os.close(line)


def run_ipcts(*arguments: str) -> tuple[int, str, str]:
    """Exit status, output, errors."""
    done = subprocess.run([built(), *arguments], input="", capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


def test_options_count_wherever_they_stand(tmp_path: Path) -> None:
    words = ("--isolate", "no", "--scratch", str(tmp_path))
    for arguments in ((*words, "--batch"), ("--batch", *words)):
        assert '"isolation": "records"' in run_ipcts(*arguments)[1]
    status, output, _ = run_ipcts("--tap", "--isolate", "no", "pipe/read/closed-fd-ebadf", "--scratch", str(tmp_path))
    assert status == 0 and output.splitlines()[1] == "1..1"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--batch", "--bogus"),
        ("--batch", "pipe"),
        ("--isolate", "maybe", "--batch"),
        ("--batch", "--isolate"),
        ("--batch", "--scratch"),
        ("--tap", "--bogus"),
        ("--tap", "pipe/read", "pipe/nosuch"),
        ("--case",),
        ("--case", "pipe/read/nosuch"),
        ("--list", "pipe"),
        ("--version", "now"),
        ("--bogus",),
        ("pipe/read/nosuch",),
    ],
)
def test_what_is_not_understood(arguments: tuple[str, ...]) -> None:
    status, output, errors = run_ipcts(*arguments)
    assert status == 2 and not output and errors.startswith("ipcts: ") and errors.count("\n") == 1


@pytest.mark.parametrize("arguments", [("pipe/read/nosuch",), ("--bogus",)])
def test_what_the_catch2_program_does_not_understand(arguments: tuple[str, ...]) -> None:
    status, output, errors = run_ipcts("--catch2", *arguments)
    assert status != 0 and output + errors


def test_list() -> None:
    assert set(CASES) <= set(run_ipcts("--list")[1].split())


def test_the_whole_table() -> None:
    cases = json.loads(run_ipcts("--list=json")[1])
    wanted = [
        {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in (vars(case) | {"source": case.source.as_posix(), "not_built": ""}).items()
            if name != "digest"
        }
        for case in load_cases(ROOT)
    ]
    assert cases == wanted


@pytest.mark.skipif(platform.system() != "Linux" or platform.libc_ver()[0] != "glibc", reason="takes Linux and glibc")
def test_a_healthy_system_is_green_by_itself() -> None:
    """What is known of it fails no front end; another failure of the same case does."""
    known = "pipe/fstat/read-updates-atime"
    status, output, _ = run_ipcts("--tap", known)
    assert status == 0 and f"not ok 1 - {known} # TODO reading" in output and "# 0 ok, 0 not ok, 1 known, 0 skipped" in output
    status, output, errors = run_ipcts("--catch2", known)
    if "built without it" not in errors:
        assert status == 0 and "KNOWN on linux" in output


def test_another_failure_of_a_known_deviation(tmp_path: Path) -> None:
    environment = script(tmp_path, "echo another")
    command = [str(built()), "--tap", "pipe/fstat/read"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1 and "TODO" not in done.stdout


def test_tap_shows_no_control_characters(tmp_path: Path) -> None:
    """Not in a reason, either."""
    environment = script(tmp_path, "printf 'evil \\033[2J\\n' >&2; exit 99")
    done = subprocess.run([built(), "--tap", CASES[0]], env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1 and "\x1b" not in done.stdout and "set-up failed: evil ?[2J" in done.stdout


def test_marks() -> None:
    """Every line of a case has a mark and a checksum, and the last one the exit status."""
    case = "pipe/read/eof-after-last-writer-closes"
    done = subprocess.run([built(), "--marks", "--case", case], capture_output=True, timeout=60, check=True)
    console = Console(case, "a test")
    console.take(b"[ 1.0] a kernel's line\n" + done.stdout.replace(b"\n", b"\r\n"), False)
    answer = console.answer(1, "exit:0")
    assert isinstance(answer, Done) and console.over and console.hello
    assert (answer.how, answer.err) == ("exit:0", b"")
    assert answer.out == (ROOT / f"expected/{case}.txt").read_bytes()


def test_marks_of_a_case_that_ends_early() -> None:
    """The reason is marked, too. The case says it where there are no message queues."""
    case = "posix-mq/mq-open/absent-name-enoent"
    before = without(errno.ENOSYS, "mq_open")
    done = subprocess.run([*before, built(), "--marks", "--case", case], capture_output=True, timeout=60, check=False)
    assert done.returncode == 77 and done.stderr == b""
    console = Console(case, "a test")
    console.take(done.stdout, False)
    answer = console.answer(1, "exit:0")
    assert isinstance(answer, Done) and answer.how == "exit:77" and answer.err.startswith(b"unsupported: ")
