# SPDX-License-Identifier: MIT
"""A run touches nothing around it and leaves nothing behind, wherever and whenever it is killed.

test_nothing_is_touched: the whole suite twice at the same time, watched by watch.py.
test_nothing_is_left: each attempt runs pytest on the real binary in IPC and mount namespaces of its own, with a /dev/shm and a TMPDIR of
its own, kills one process of the run with SIGKILL, and looks at what is left two seconds later.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from runner.tests.checkout import ROOT, built
from runner.tests.recorded import known_to_vary

pytestmark = pytest.mark.unless_unchanged("cases", "expected")

KILL = ROOT / "runner/tests/kill_and_look.py"
WATCH = ROOT / "runner/tests/watch.py"
ATTEMPTS = 2  # kills for each victim and each isolation: 18 in all


def _unshare() -> list[str]:
    """How to get the namespaces; skips where that isn't possible."""
    for command in (["unshare", "--ipc", "--mount"], ["unshare", "--user", "--map-root-user", "--ipc", "--mount"]):
        if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("no namespaces here to keep the system's own objects apart")


def _environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS"))}


def test_nothing_is_touched(tmp_path: Path) -> None:
    """Not by two runs at once, either."""
    binary = tmp_path / "ipcts"
    shutil.copy(built(), binary)
    command = [*_unshare(), sys.executable, str(WATCH), str(binary), str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=ROOT, env=_environment())
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout.splitlines()[-1])
    assert not seen["changed"]
    assert not any(seen["left"].values()), seen["left"]
    assert seen["status"] == {"namespaces": 0, "records": 0}, seen["logs"]
    sometimes = known_to_vary()
    differ = {
        case: (verdict, seen["verdicts"]["records"][case])
        for case, verdict in seen["verdicts"]["namespaces"].items()
        if case not in sometimes and verdict != seen["verdicts"]["records"][case] and "UNSUPPORTED" not in verdict + seen["verdicts"]["records"][case]
    }
    assert len(seen["verdicts"]["namespaces"]) > 1000 and not differ


def test_a_full_disk(tmp_path: Path) -> None:
    """No wrong verdict comes of it: it is not used, or it is said to be full."""
    binary, full = tmp_path / "ipcts", tmp_path / "full"
    shutil.copy(built(), binary)
    full.mkdir()
    (tmp_path / "copy.toml").write_text(f'description = "a copy"\nstart = {json.dumps([str(binary), "--batch"])}\n')
    fill = 'mount -t tmpfs -o size=64k none "$0" && head -c 1m /dev/zero >"$0/filler" 2>/dev/null; "$@"; status=$?; ls "$0"; exit $status'

    def on_full_disk(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*_unshare(), "sh", "-c", fill, str(full), *command], capture_output=True, text=True, timeout=200, check=False, cwd=ROOT,
            env=_environment() | {"TMPDIR": str(full)},
        )  # fmt: skip

    refused = on_full_disk(str(binary), "--isolate", "no", "--scratch", str(full), "--batch")
    assert refused.returncode == 2 and refused.stdout == "filler\n"
    assert refused.stderr == (
        f"ipcts: {full}: No space left on device; name a writable directory, with 8 MiB or more free, with --scratch\n"
    )
    suite = ["pytest", "-q", "--no-build", "-p", "no:cacheprovider", "--deviations=linux,glibc", f"--target={tmp_path / 'copy.toml'}"]
    with_files = [f"cases/{family}" for family in ("fd-passing", "fifo", "locks", "mmap", "posix-shm", "scenario", "unix-socket")]
    green = on_full_disk(sys.executable, "-m", *suite, *with_files)
    assert green.returncode == 0 and green.stdout.endswith("\nfiller\n"), green.stdout[-2000:]
    results = on_full_disk(sys.executable, "-m", *suite, f"--results={full / 'results.json'}", "cases/pipe/pipe")
    assert results.returncode == 2 and results.stdout.endswith("\nfiller\n"), results.stdout[-2000:]
    assert "results.json" in results.stdout and "No space left on device" in results.stdout, results.stdout


@pytest.mark.parametrize("isolation", ["namespaces", "records"])
@pytest.mark.parametrize("victim", ["pytest", "agent", "guardian", "case", "all"])
def test_nothing_is_left(tmp_path: Path, victim: str, isolation: str) -> None:
    if (victim, isolation) == ("all", "records"):
        pytest.skip("nobody is left who could clean up: only namespaces end by themselves")
    binary = tmp_path / "ipcts"
    shutil.copy(built(), binary)
    unshare = _unshare()

    def attempt(number: int) -> None:
        left = kill_and_look(number)
        if isolation == "records" and left:  # it was killed between making an object and recording it (docs/protocol.md): rare
            left = kill_and_look(number + ATTEMPTS)
        assert not left, left

    def kill_and_look(number: int) -> dict[str, list[str]]:
        directory = tmp_path / str(number)
        (directory / "tmp").mkdir(parents=True)
        os.link(binary, directory / "ipcts")
        start = [str(directory / "ipcts"), "--batch", *(["--isolate", "no"] if isolation == "records" else [])]
        (directory / "copy.toml").write_text(f'description = "a copy"\nstart = {json.dumps(start)}\n')
        command = [*unshare, sys.executable, str(KILL), victim, str(directory), str(number)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False, cwd=ROOT, env=_environment())
        assert run.returncode == 0, run.stderr
        seen = json.loads(run.stdout.splitlines()[-1])
        assert seen["killed"], seen
        return {kind: objects for kind, objects in seen["left"].items() if objects}

    with ThreadPoolExecutor(ATTEMPTS) as pool:
        list(pool.map(attempt, range(ATTEMPTS)))
