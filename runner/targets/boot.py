#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A session on a booted kernel: `ipcts` is its init, alone in an initramfs but for a shell, and serves requests on a serial port.

The port is this program's standard input and output; the kernel's console, with all that it logs, goes to standard error.
docs/porting.md is for users. The machine is ended when standard input ends, however this program's caller ends.

With --case there is no port: init runs this one case, and the console goes to standard output.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

MEMORY = 256  # MiB of a machine
QEMU = "qemu-system-x86_64 -accel tcg -cpu qemu64,-cx16"  # qemu 7.2 spoils the flags at a cmpxchg16b of Linux 6.12.107, which dies of it
UTILITIES = ("sh", "cat", "mkfifo")  # what cases run, with busybox


def give_up(text: str) -> NoReturn:
    """One line and exit status 2."""
    print(f"boot.py: {text}", file=sys.stderr)
    sys.exit(2)


# ---- the initramfs ------------------------------------------------------------------------------


Entry = tuple[str, int, bytes, tuple[int, int]]  # name, mode, content, numbers of a device


def initramfs(ipcts: Path, shell: bool) -> bytes:
    """An archive with the program as /init, /dev/console, and with `shell` busybox, where it is installed."""
    entries: list[Entry] = [
        ("dev", 0o040755, b"", (0, 0)),
        ("dev/console", 0o020600, b"", (5, 1)),
        ("init", 0o100755, ipcts.read_bytes(), (0, 0)),
    ]
    if shell and (busybox := shutil.which("busybox")):
        entries += [("bin", 0o040755, b"", (0, 0)), ("bin/busybox", 0o100755, Path(busybox).read_bytes(), (0, 0))]
        entries += [(f"bin/{name}", 0o120777, b"busybox", (0, 0)) for name in UTILITIES]
    return cpio(entries)


def cpio(entries: list[Entry]) -> bytes:
    """The entries in cpio's format newc, as Linux takes it (Documentation/driver-api/early-userspace/buffer-format.rst)."""
    archive = bytearray()
    for number, (name, mode, content, device) in enumerate([*entries, ("TRAILER!!!", 0, b"", (0, 0))], 1):
        fields = (number, mode, 0, 0, 1, 0, len(content), 0, 0, *device, len(name) + 1, 0)
        archive += b"070701" + b"".join(b"%08x" % field for field in fields) + name.encode() + b"\0"
        archive += b"\0" * (-len(archive) % 4) + content
        archive += b"\0" * (-len(archive) % 4)
    return bytes(archive)


# ---- the machine --------------------------------------------------------------------------------


def qemu(kernel: Path, archive: str, options: argparse.Namespace) -> list[str]:
    """The command that boots the kernel in qemu: console on standard error, a second port on standard input and output."""
    console = os.dup(1 if options.case else 2)  # qemu takes none of the first three
    os.set_inheritable(console, True)
    # On a busy host an emulated timer may be too late for the kernel's own check of it, which ends in a panic.
    unchecked = ["no_timer_check"] if "x86_64" in options.qemu else []
    arm = "aarch64" in options.qemu  # whose board has one serial port only, in qemu before 9.1
    tty = "ttyAMA0" if arm else "ttyS0"
    words = " ".join([f"console={tty}", "panic=-1", *unchecked, options.append, *_words_for_init(options, "hvc0" if arm else "ttyS1")])
    chardev = ("-chardev", "stdio,id=port,signal=off")
    second = ("-device", "virtio-serial-pci", "-device", "virtconsole,chardev=port") if arm else ("-serial", "chardev:port")
    port = () if options.case else (*chardev, *second)
    return [
        *shlex.split(options.qemu),
        *("-kernel", str(kernel), "-initrd", archive, "-append", words, "-m", str(MEMORY), "-smp", str(options.cpus)),
        *("-display", "none", "-monitor", "none", "-nodefaults", "-no-user-config", "-no-reboot"),
        *("-add-fd", f"fd={console},set=1", "-chardev", "file,id=console,path=/dev/fdset/1,append=on"),
        *("-serial", "chardev:console"),
        *port,
        *options.more,
    ]


def uml(kernel: Path, archive: str, options: argparse.Namespace) -> list[str]:
    """The same with user-mode Linux, which is a program."""
    lines = ("con0=null,fd:1", "ssl=null") if options.case else ("con0=null,fd:2", "ssl=null", "ssl1=fd:0,fd:1")
    return [
        *(str(kernel), f"mem={MEMORY}M", f"initrd={archive}", "rdinit=/init", "panic=-1", "con=null", *lines),
        *(f"uml_dir={Path(archive).parent}", *shlex.split(options.append), *options.more, *_words_for_init(options, "ttyS1")),
    ]


def _words_for_init(options: argparse.Namespace, port: str) -> list[str]:
    """The end of the command line: the environment of init and, behind `--`, its arguments."""
    scale = f"IPCTS_TIME_SCALE={os.environ.get('IPCTS_TIME_SCALE', '1')}"
    return [scale, "--", "--marks", "--case", options.case] if options.case else [scale, f"IPCTS_PORT=/dev/{port}"]


def run_machine(command: list[str], folder: str, serves: bool) -> int:
    """Runs it until it ends or, if it serves requests, standard input does; returns the exit status."""
    with subprocess.Popen(command, env={**os.environ, "TMPDIR": folder}, close_fds=False) as machine:
        stopped = False

        def kill() -> None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(machine.pid, signal.SIGKILL)  # user-mode Linux makes a session of its own, with helpers that outlive it
            machine.kill()

        def stop(*_: object) -> None:
            nonlocal stopped
            stopped = True
            kill()

        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, stop)
        poll = select.poll()
        if serves:
            poll.register(0, 0)  # nothing but the end of it: the data is the machine's
        end = os.pidfd_open(machine.pid)
        poll.register(end, select.POLLIN)
        if any(descriptor == end for descriptor, _ in poll.poll()):
            kill()
        else:
            stop()
        status = machine.wait()
    if status < 0 and not stopped:
        print(f"boot.py: {command[0]} was killed by {signal.Signals(-status).name}", file=sys.stderr)
    return 0 if stopped else status if status >= 0 else 128 - status


def main() -> int:
    """See --help."""
    parser = argparse.ArgumentParser(description="Boots a kernel with ipcts as its init (docs/porting.md).")
    parser.add_argument("ipcts", type=Path, help="the program to boot with")
    parser.add_argument("more", nargs="*", help="further options for the emulator, after --")
    kernel = parser.add_mutually_exclusive_group(required=True)
    kernel.add_argument("--kernel", metavar="FILE", type=Path, help="boot this kernel image")
    kernel.add_argument("--uml", metavar="FILE", help="start this program, which is a user-mode Linux")
    parser.add_argument("--qemu", default=QEMU, metavar="COMMAND", help="the emulator (default: %(default)s)")
    parser.add_argument("--case", metavar="ID", help="run this case and no other, with the console on standard output")
    parser.add_argument("--cpus", default=1, type=int, metavar="N", help="number of processors of the machine (default: %(default)s)")
    parser.add_argument(
        "--append",
        default=os.environ.get("IPCTS_KERNEL_WORDS", ""),
        metavar="WORDS",
        help="further words for the kernel's command line (default: those in the environment variable IPCTS_KERNEL_WORDS)",
    )
    options = parser.parse_args()
    image = options.kernel or Path(shutil.which(options.uml) or options.uml)
    if not image.exists():
        give_up(f"{image}: no such file; name a kernel image (pytest --kernel=FILE)")
    with tempfile.TemporaryDirectory(prefix="ipcts-boot-") as folder:
        archive = Path(folder) / "initramfs"
        archive.write_bytes(initramfs(options.ipcts, shell="aarch64" not in options.qemu))
        status = run_machine((uml if options.uml else qemu)(image, str(archive), options), folder, not options.case)
    if options.uml and status == 128 + signal.SIGABRT and "amx_tile" in Path("/proc/cpuinfo").read_text(encoding="utf-8"):
        print("boot.py: user-mode Linux 6.1 and 6.12 die on a processor with AMX, such as this one; use a newer one (uml@sid)", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
