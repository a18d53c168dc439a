# SPDX-License-Identifier: MIT
"""Booted kernels: what a session there survives, and the verdicts that a kernel gets with nothing but the program.

Skipped where qemu or the kernel of the target linux@bookworm is not there; the skip says what fetches them.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import types
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import pytest

from runner.model.targets import KERNEL, kernel_target, load_target
from runner.tests import warm
from runner.tests.checkout import ROOT, built

pytestmark = pytest.mark.unless_unchanged("cases", "expected")

BOOT = ROOT / "runner/targets/boot.py"
boot = types.ModuleType("boot")
SourceFileLoader("boot", str(BOOT)).exec_module(boot)


@pytest.fixture
def kernel() -> Path:
    """The image of linux@bookworm."""
    target = load_target(ROOT, "linux@bookworm")
    if target.what_is_missing():
        pytest.skip(target.what_is_missing())
    built()
    return Path(target.with_fetched((KERNEL,))[0])


def run(target: Path, folder: Path, *arguments: str, scale: str = "3") -> tuple[int, dict[str, Any], str]:
    """A run on this target: its status, its results, its output."""
    results = folder / "results.json"
    done = warm.run(
        [sys.executable, "-m", "pytest", "--no-build", "--jobs=1", f"--target={target}", f"--results={results}", *arguments],
        cwd=ROOT,
        env={**os.environ, "IPCTS_TIME_SCALE": scale},
        timeout=600,
    )
    return done.returncode, json.loads(results.read_text()) if results.exists() else {}, done.stdout + done.stderr


def write_target(folder: Path, start: list[str]) -> Path:
    """A target file."""
    file = folder / "harmed.toml"
    file.write_text(
        f'description = "x"\nstart = {json.dumps(start)}\nstart_seconds = 100\ndeviations = ["linux", "glibc"]\n', encoding="utf-8"
    )
    return file


def test_each_death_costs_one_case(kernel: Path, tmp_path: Path) -> None:
    """Panic, reset, SIGKILL and SIGSTOP of the machine, each while a case runs that takes a second."""
    harms = {
        "timer/alarm/default-action-terminates": "nmi",
        "timer/alarm/only-latest-request-counts": "system_reset",
        "timer/alarm/runs-on-while-stopped": "SIGKILL",
        "timer/alarm/sends-sigalrm-after-seconds": "SIGSTOP",
    }
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(harms))
    start = [sys.executable, str(ROOT / "runner/tests/saboteur.py"), str(plan), str(BOOT), "--kernel", str(kernel)]
    target = write_target(tmp_path, [*start, "--append=unknown_nmi_panic", "{ipcts}"])
    status, results, output = run(target, tmp_path, f"--logs={tmp_path}/logs", "cases/timer/alarm", "cases/pipe/read", scale="0.6")
    assert status == 1, output
    cases = {case["id"]: case for case in results["cases"]}
    assert {name for name, case in cases.items() if case["verdict"] == "UNRESOLVED"} == set(harms), output
    assert {case["verdict"] for name, case in cases.items() if name not in harms} <= {"PASS", "KNOWN"}
    nmi, reset, killed, stopped = (cases[name] for name in harms)
    assert "Kernel panic - not syncing" in nmi["notes"]
    assert nmi["reason"].startswith("the target's session ended with exit status 0; its last words: [")
    assert "Kernel panic - not syncing" in output  # the report has the end of the log
    assert "ended with exit status 0" in reset["reason"]
    assert "qemu-system-x86_64 was killed by SIGKILL" in killed["reason"]
    assert "gave no answer for 36 s" in stopped["reason"]
    logs = [file.read_text(errors="replace") for file in (tmp_path / "logs").iterdir()]
    assert len(logs) == 5 and all("Linux version 6.1" in log for log in logs)


def test_the_console_on_the_same_port(kernel: Path, tmp_path: Path) -> None:
    """Kernel messages between and inside of the answers."""
    words = "--append=console=ttyS1 ignore_loglevel"  # segmentation faults are logged
    target = write_target(tmp_path, [str(BOOT), "--kernel", str(kernel), words, "{ipcts}"])
    status, _, output = run(target, tmp_path, "cases/mmap/mprotect", "cases/pipe/read", "-q")
    assert status == 0, output


def test_first_verdict(kernel: Path, tmp_path: Path) -> None:
    """Nothing in the initramfs but the program, no device node, no port: verdicts on the console, then off."""
    archive = tmp_path / "initramfs"
    archive.write_bytes(boot.cpio([("init", 0o100755, built().read_bytes(), (0, 0))]))
    words = "console=ttyS0 panic=-1 no_timer_check quiet -- --tap pipe/read/eof fifo/lseek process/fork/clofork"
    command = ["qemu-system-x86_64", "-accel", "tcg", "-m", "256", "-kernel", str(kernel), "-initrd", str(archive)]
    command += ["-append", words, "-nodefaults", "-no-user-config", "-no-reboot", "-display", "none", "-serial", "stdio"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=True)
    lines = done.stdout.splitlines()
    assert "TAP version 13\n1..4\n" in done.stdout, done.stdout
    assert "ok 2 - pipe/read/eof-after-last-writer-closes" in lines
    assert any(line.startswith("ok 4 - process/fork/clofork-descriptors-closed-in-child # SKIP ") for line in lines), done.stdout
    assert "# 3 ok, 0 not ok, 0 known, 1 skipped" in lines
    assert "Power down" in done.stdout


@pytest.mark.parametrize("argument", [(), ("--case", "pipe/read/eof-after-last-writer-closes")])
def test_init_with_little(tmp_path: Path, argument: tuple[str, ...]) -> None:
    """As pid 1 of namespaces where nothing can be mounted on devices, and there is no file but the program."""
    program = tmp_path / "init"
    shutil.copy(built(), program)
    unshare = ["unshare", "--user", "--map-root-user", "--mount", "--pid", "--ipc", "--net", "--fork", "--kill-child"]
    if subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no user namespaces here")
    words = argument or ("--tap", "pipe/read/eof", "process/setpgid/")
    done = subprocess.run(
        [*unshare, "chroot", tmp_path, "/init", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if argument:
        assert (done.returncode, done.stdout) == (0, 'read what is left: "ab"\nread at the end: 0\n'), done.stderr
    else:
        assert "# ipcts: /dev: " in done.stderr  # complains, and goes on
        assert "ok 1 - pipe/read/eof-after-last-writer-closes" in done.stdout, done.stderr
        assert ", 0 not ok, " in done.stdout


def test_tap_is_tap() -> None:
    """Perl's own reader of TAP agrees with our count."""
    prove = shutil.which("prove")
    if prove is None:
        pytest.skip("install perl")
    command = [prove, "-e", "", f"{built()}", "::", "--tap", "pipe/read", "pipe/dup"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    count = len([path for name in ("read", "dup") for path in (ROOT / "cases/pipe").glob(f"{name}*/*.cpp")])
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Tests={count}," in done.stdout


def test_tap_of_nothing() -> None:
    """No such case: one line, status 2."""
    done = subprocess.run([built(), "--tap", "no/such"], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "ipcts: no id begins with 'no/such'; --list names them all\n"


def test_initramfs_is_an_archive(tmp_path: Path) -> None:
    """busybox's cpio agrees."""
    busybox = shutil.which("busybox")
    if busybox is None:
        pytest.skip("install busybox-static")
    (tmp_path / "program").write_bytes(b"x" * 1001)
    listing = subprocess.run(
        [busybox, "cpio", "-tv"], input=boot.initramfs(tmp_path / "program", shell=True), capture_output=True, timeout=60, check=True
    )
    names = {line.split()[-1] if b" -> " not in line else line.split()[-3] for line in listing.stdout.splitlines()}
    assert {b"dev", b"dev/console", b"init", b"bin/busybox", b"bin/sh"} <= names
    assert b"1001" in listing.stdout


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--kernel", "no-such", "x"), "boot.py: no-such: no such file; name a kernel image (pytest --kernel=FILE)"),
        (("--uml", "no-such", "x"), "boot.py: no-such: no such file; name a kernel image (pytest --kernel=FILE)"),
    ],
)
def test_no_kernel(tmp_path: Path, arguments: tuple[str, ...], line: str) -> None:
    """One line that names the fix."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([BOOT, *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode != 0
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1].startswith(line), done.stderr


def test_user_mode_linux_that_dies_of_the_processor(tmp_path: Path) -> None:
    """One line says why, where it may be so."""
    machine = tmp_path / "linux.uml"
    machine.write_text("#!/bin/sh\nkill -s ABRT $$\n")
    machine.chmod(0o755)
    done = subprocess.run([BOOT, "--uml", machine, machine], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 128 + signal.SIGABRT and "was killed by SIGABRT\n" in done.stderr
    assert ("use a newer one (uml@sid)\n" in done.stderr) == ("amx_tile" in Path("/proc/cpuinfo").read_text())


def test_kernel_option() -> None:
    """The image takes the place of {kernel}."""
    target = kernel_target(ROOT, str(BOOT))
    assert str(BOOT) in target.start and "{kernel}" not in target.start
