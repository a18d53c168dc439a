# SPDX-License-Identifier: MIT
"""A command that is run as a copy of a process ends as one that is started."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runner.tests import warm
from runner.tests.checkout import ROOT

PROGRAM = """
import os, sys, signal
print(sys.argv, os.getcwd(), sorted(os.environ), __name__, [name for name in sys.modules if name.startswith("runner")], flush=True)
print("r\\u00e9sum\\u00e9\\r", file=sys.stderr, flush=True)
os.system("echo a child")
exec(sys.argv[1])
"""


@pytest.mark.parametrize(
    "end", ["", "sys.exit(3)", "sys.exit('a message')", "os._exit(4)", "os.kill(os.getpid(), signal.SIGKILL)", "os.kill(os.getpid(), signal.SIGTERM)"]
)
@pytest.mark.parametrize("program", [("program.py",), ("-m", "program")])
def test_as_if_it_were_started(tmp_path: Path, program: tuple[str, ...], end: str) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    command = [sys.executable, *program, end]
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": str(tmp_path), "NAME": "value"}
    started = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    run = warm.run(command, cwd=tmp_path, env=environment)
    if "-m" in program:  # whose name in sys.argv is a path then
        run.stdout, started.stdout = (text.partition("', ")[2] for text in (run.stdout, started.stdout))
    assert (run.args, run.returncode, run.stdout, run.stderr) == (command, started.returncode, started.stdout, started.stderr)


def test_the_time_limit_ends_it(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import os, time\nprint(os.getpid(), flush=True)\ntime.sleep(1000)\n")
    with pytest.raises(subprocess.TimeoutExpired) as caught:
        warm.run([sys.executable, "program.py"], cwd=tmp_path, timeout=3)
    assert caught.value.stdout and not Path(f"/proc/{int(caught.value.stdout)}").exists()


def runs(pid: int) -> bool:
    """Whether the process has not ended. Where process 1 reaps nobody, as in some containers, it stays a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_the_server_ends_with_who_uses_it(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import os\nprint(os.getppid())\n")
    code = "import sys\nfrom runner.tests import warm\nprint(warm.run([sys.executable, sys.argv[1]]).stdout)"
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "program.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    deadline = time.monotonic() + 10
    while runs(int(done.stdout)):
        assert time.monotonic() < deadline
        time.sleep(0.02)
