# SPDX-License-Identifier: MIT
"""Runs a session of boot.py and does harm to its machine while certain cases run: `saboteur.py PLAN.json COMMAND...`.

PLAN is {id: harm}: the name of a signal for qemu, or a command for qemu's monitor, which listens on the socket PLAN.monitor. Each
harm is done once, and written to PLAN.done then.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Copies the session's output, and reads along."""
    file = Path(sys.argv[1])
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # boot.py obeys it, and needs the time to tidy up
    plan, done, monitor = json.loads(file.read_text()), file.with_suffix(".done"), file.with_suffix(".monitor")
    with subprocess.Popen([*sys.argv[2:], "--", "-monitor", f"unix:{monitor},server=on,wait=off"], stdout=subprocess.PIPE) as boot:
        assert boot.stdout
        seen = b""
        while data := os.read(boot.stdout.fileno(), 65536):
            os.write(1, data)
            seen += data
            for case in re.findall(rb"@@ipcts run \d+ (\S+)\r?\n", seen):
                harm = plan.get(case.decode())
                past = done.read_text().splitlines() if done.exists() else []
                if harm and case.decode() not in past:
                    done.write_text("\n".join([*past, case.decode()]))
                    do(harm, boot.pid, str(monitor))
            seen = seen[-200:]
        return boot.wait()


def do(harm: str, boot: int, monitor: str) -> None:
    """Does it."""
    if harm.startswith("SIG"):
        (machine,) = Path(f"/proc/{boot}/task/{boot}/children").read_text().split()
        os.kill(int(machine), signal.Signals[harm])
    else:
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(monitor)
            link.sendall(f"{harm}\n".encode())
            said = b""
            with contextlib.suppress(ConnectionError):
                while said.count(b"(qemu) ") < 2 and (data := link.recv(65536)):  # its prompt, and the next one once it has obeyed
                    said += data


if __name__ == "__main__":
    sys.exit(main())
