# SPDX-License-Identifier: MIT
"""A run that is killed, at any place and at any moment, leaves nothing behind.

Each attempt runs pytest on the real binary in IPC and mount namespaces of its own, with a /dev/shm and a TMPDIR of its own, kills
one process of the run with SIGKILL, and looks at what is left two seconds later.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from runner.tests.checkout import ROOT, built

INSIDE = ROOT / "runner/tests/kill_and_look.py"


def _unshare() -> list[str]:
    """How to get the namespaces; skips where that isn't possible."""
    for command in (["unshare", "--ipc", "--mount"], ["unshare", "--user", "--map-root-user", "--ipc", "--mount"]):
        if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("no namespaces here to keep the system's own objects apart")


@pytest.mark.parametrize("isolation", ["namespaces", "records"])
@pytest.mark.parametrize("victim", ["pytest", "agent", "guardian", "case", "all"])
def test_nothing_is_left(tmp_path: Path, victim: str, isolation: str) -> None:
    binary = tmp_path / "ipcts"
    shutil.copy(built(), binary)
    start = [str(binary), "--batch", *(["--isolate", "no"] if isolation == "records" else [])]
    (tmp_path / "copy.toml").write_text(f'description = "a copy"\nstart = {json.dumps(start)}\n')
    (tmp_path / "tmp").mkdir()
    for attempt in range(2):
        command = [*_unshare(), sys.executable, str(INSIDE), victim, str(tmp_path), str(attempt)]
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS"))}
        run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT, env=environment)
        assert run.returncode == 0, run.stderr
        left = json.loads(run.stdout.splitlines()[-1])
        assert left["killed"], left
        assert not any(left["left"].values()), left
