# SPDX-License-Identifier: MIT
"""`run()` runs a Python command as subprocess.run() would, but does not start an interpreter for it.

The tests start pytest and runner/ipcts some hundred times, and each start spends most of its time on imports. Here a server process
imports pytest and the standard library once, and each command is a copy (fork) of it. It imports the runner's own modules anew, for they
ask where their checkout is. What depends on the interpreter's start, such as its options, signals or a terminal, needs subprocess.run().
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path

from runner import ROOT

_KEPT = {"pytest", "_pytest", "pluggy", "attr", "execnet"} | sys.stdlib_module_names


def run(
    command: Sequence[str | Path], cwd: Path | None = None, env: Mapping[str, str] | None = None, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """Runs [sys.executable, FILE or -m MODULE, ARGUMENTS...]."""
    words = [str(word) for word in command]
    assert words[0] == sys.executable
    with tempfile.NamedTemporaryFile() as out, tempfile.NamedTemporaryFile() as err:
        arguments = (words[1:], cwd or Path.cwd(), dict(os.environ if env is None else env), out.name, err.name)
        process = _server().Process(target=_become, args=arguments)
        process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(words, timeout, out.read(), err.read())
        return subprocess.CompletedProcess(words, process.exitcode, _text(out.read()), _text(err.read()))


def _text(data: bytes) -> str:
    return data.decode().replace("\r\n", "\n").replace("\r", "\n")  # as subprocess does


@cache
def _server() -> ForkServerContext:
    """It ends when this process does."""
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(sorted(name for name in sys.modules if name.partition(".")[0] in _KEPT and name != "__main__"))
    return server


def _become(words: list[str], cwd: Path, environment: dict[str, str], out: str, err: str) -> None:
    """Runs the command, in the new process."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd)
    for number, name in ((1, out), (2, err)):
        file = os.open(name, os.O_WRONLY | os.O_APPEND)
        os.dup2(file, number)
        os.close(file)
    for name in [name for name in sys.modules if name.partition(".")[0] == "runner"]:
        del sys.modules[name]
    sys.path = [place for place in sys.path if not Path(place).is_relative_to(ROOT)]
    if words[0] == "-m":
        sys.argv = words[1:]
        sys.path.insert(0, str(cwd))
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = words
        sys.path.insert(0, str(Path(words[0]).absolute().parent))
        runpy.run_path(words[0], run_name="__main__")
