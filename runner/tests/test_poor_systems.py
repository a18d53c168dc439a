# SPDX-License-Identifier: MIT
"""This kernel without things that a young system lacks: each case says so, in one line, and the others are as ever."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from runner.tests.checkout import ROOT, built, without

QUEUES = "mq_open,mq_unlink,mq_timedsend,mq_timedreceive,mq_notify,mq_getsetattr"
BARE_DEV = """
mount --make-rprivate /
mkdir "$0" && mount -t tmpfs -o mode=755 none "$0"
for name in null zero full random urandom tty; do touch "$0/$name" && mount --bind "/dev/$name" "$0/$name"; done
mount -o remount,ro "$0" && mount --move "$0" /dev
exec "$@"
"""


def run(tmp_path: Path, before: list[str], *cases: str) -> tuple[int, dict[str, Any]]:
    """A run on this machine, `before` being what starts it."""
    built()
    results = tmp_path / "results.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-build", f"--results={results}", *cases]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS"))}
    done = subprocess.run([*before, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)
    print(done.stdout)
    assert "Traceback" not in done.stdout + done.stderr
    assert results.exists(), done.stdout + done.stderr
    document: dict[str, Any] = json.loads(results.read_text())
    for case in document["cases"]:
        assert case["verdict"] == "PASS" or (case["reason"] and "\n" not in case["reason"]), case
    return done.returncode, document["totals"]


def test_no_timers(tmp_path: Path) -> None:
    """A child interrupts the calls instead: the cases that are not about timers are as ever."""
    before = without(errno.ENOSYS, "timer_create")
    status, totals = run(tmp_path, before, "cases/pipe", "cases/signal/eintr", "cases/locks", "cases/posix-sem")
    assert status == 0 and totals["PASS"] > 150


def test_podmans_filter(tmp_path: Path) -> None:
    """In a container podman's filter refuses futex_waitv(). That is known there, and what is recorded otherwise is new."""
    status, totals = run(tmp_path, without(errno.ENOSYS, "futex_waitv"), "cases/futex/futex", "-k", "waitv or wake")
    assert status == 0 and totals["KNOWN"] == 5 and totals["PASS"] > 5
    status, totals = run(tmp_path, without(errno.EPERM, "futex_waitv"), "cases/futex/futex", "-k", "waitv")  # a newer podman
    assert status == 0 and totals["KNOWN"] == 5
    status, totals = run(tmp_path, without(errno.EACCES, "futex_waitv"), "cases/futex/futex", "-k", "waitv")
    assert status == 1 and totals["FAIL"] == 3
    status, totals = run(tmp_path, without(errno.ENOSYS, "mq_open"), "cases/futex/futex", "-k", "waitv")  # a filter that permits it
    assert status == 0 and totals["KNOWN"] == 0


def test_no_message_queues(tmp_path: Path) -> None:
    status, totals = run(tmp_path, without(errno.ENOSYS, QUEUES), "-k", "posix-mq or mq- or mesgq")
    assert status == 0 and totals["UNSUPPORTED"] > 50
    assert totals["UNSUPPORTED"] == sum(totals.values())


def test_message_queues_are_forbidden(tmp_path: Path) -> None:
    status, totals = run(tmp_path, without(errno.EACCES, QUEUES), "cases/posix-mq")
    assert status == 1 and totals["UNRESOLVED"] > 40 and totals["PASS"] == 0


def test_no_shared_memory_file_system(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no mount namespaces here")
    before = ["unshare", "-m", "sh", "-ec", BARE_DEV, str(tmp_path / "dev")]
    status, totals = run(tmp_path, before, "cases/posix-shm", "cases/posix-sem", "cases/pipe", "cases/posix-mq")
    assert status == 1
    assert totals["UNRESOLVED"] > 30 and totals["FAIL"] < totals["UNRESOLVED"] / 2
    assert totals["PASS"] > 130  # pipes, queues, unnamed semaphores
