#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs one of the LAVA jobs beside this file on this machine: no server, no board, only `lava-run` and its qemu device.

LAVA is in a root directory of its own, build/lava, which `runner/setup lava` makes. All that the job names is made here, in OUT/files;
the device is what a LAVA server makes of its own template and of the job's context. OUT/log.yaml is what LAVA says, OUT/results.yaml
has the results out of it, and OUT/summary.yaml has them in short. docs/board-farms.md is for users.
"""

from __future__ import annotations

import argparse
import collections
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import jinja2
import yaml

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
ROOT = CHECKOUT / "build/lava"
TEMPLATES = ROOT / "usr/share/lava-server/device-types"
PLACE = "https://example.org/ipcts/"  # in the job
IMAGE_MIB = 600

sys.path.insert(0, str(CHECKOUT))

from runner.targets.boot import cpio  # noqa: E402


def give_up(text: str) -> NoReturn:
    """One line and exit status 2."""
    print(f"run_here.py: {text}", file=sys.stderr)
    sys.exit(2)


def from_boot(name: str, place: Path) -> None:
    """Copies the kernel or the initrd of LAVA's root directory."""
    shutil.copy(next(iter((ROOT / "boot").glob(f"{name}-*"))), place)


def make_kernel(program: Path, files: Path) -> None:
    """A kernel, and an archive that holds nothing but the program."""
    from_boot("vmlinuz", files / "bzImage")
    (files / "initramfs").write_bytes(cpio([("init", 0o100755, program.read_bytes(), (0, 0))]))


def make_installed(program: Path, files: Path) -> None:
    """A small Debian with the program, on which root logs in without a password; a kernel and its initrd."""
    from_boot("vmlinuz", files / "vmlinuz")
    from_boot("initrd.img", files / "initrd")
    image, tree = files / "debian.ext4", files / "debian"
    if not image.exists():  # it stays for the next time
        hooks = ("passwd --delete root", "systemctl enable console-getty.service")  # which needs no udev
        words = [f'--customize-hook=chroot "$1" {hook}' for hook in hooks]
        subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", "--include=systemd-sysv", *words, "bookworm", tree], check=True)
        subprocess.run(["mkfs.ext4", "-q", "-d", tree, files / "debian.new", f"{IMAGE_MIB}M"], check=True)
        shutil.rmtree(tree)
        (files / "debian.new").replace(image)
    place = "/usr/bin/ipcts"
    requests = f"rm {place}\nwrite {program} {place}\nset_inode_field {place} mode 0100755\n"
    subprocess.run(["debugfs", "-w", "-f", "-", image], input=requests, text=True, capture_output=True, check=True)


MAKERS = {"kernel": make_kernel, "installed": make_installed}


def device_for(job: dict[str, Any]) -> str:
    """The device as a LAVA server would make it: its template, with the job's context."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), trim_blocks=True)
    return environment.get_template(f"{job['device_type']}.jinja2").render(job["context"])


def results_in(log: Path) -> list[dict[str, Any]]:
    """The results in the lines of a log, in their order."""
    messages = (yaml.load(line, yaml.CSafeLoader) for line in log.read_text().splitlines() if '"lvl": "results"' in line)
    return [message["msg"] for message in messages]


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """The results of LAVA's own steps, the counts of the cases' results, and the cases that did not pass."""
    cases = [result for result in results if result["definition"] != "lava"]
    counts = collections.Counter(result["result"] for result in cases)
    others = {word: [result["case"] for result in cases if result["result"] == word] for word in sorted(counts) if word != "pass"}
    lava = {result["case"]: result["result"] for result in results if result["definition"] == "lava"}
    return {"lava": lava, "counts": dict(counts), **others}


def main() -> int:
    """See --help."""
    parser = argparse.ArgumentParser(description="Runs a LAVA job on this machine (docs/board-farms.md).")
    parser.add_argument("job", choices=MAKERS, help="the job: NAME.yaml in this directory")
    parser.add_argument("program", type=Path, help="the program ipcts")
    parser.add_argument("out", type=Path, help="a directory for all that is made")
    parser.add_argument("--cases", default="", metavar="PREFIXES", help="only the cases whose ids begin so")
    options = parser.parse_args()
    if not TEMPLATES.exists():
        give_up(f"{ROOT.relative_to(CHECKOUT)}: LAVA is not there; run runner/setup lava")
    if not options.program.exists():
        give_up(f"{options.program}: no such file; name the program ipcts")
    out: Path = options.out.resolve()
    files = out / "files"
    files.mkdir(parents=True, exist_ok=True)
    MAKERS[options.job](options.program, files)

    text = (HERE / f"{options.job}.yaml").read_text().replace(PLACE, "file:///out/files/")
    if options.cases:
        text = text.replace('IPCTS_TIME_SCALE=3"', f'IPCTS_TIME_SCALE=3 -- --tap {options.cases}"').replace("ipcts --tap", f"ipcts --tap {options.cases}")
    (out / "job.yaml").write_text(text)
    (out / "device.yaml").write_text(device_for(yaml.safe_load(text)))
    (out / "dispatcher.yaml").write_text("dispatcher_ip: 127.0.0.1\n")
    command: list[str | Path] = ["bwrap", "--bind", ROOT, "/", "--proc", "/proc", "--dev", "/dev", "--bind", out, "/out", "--unshare-pid", "--die-with-parent"]
    command += ["lava-run", "--job-id=1", "--output-dir=/out/lava"]
    command += ["--device=/out/device.yaml", "--dispatcher=/out/dispatcher.yaml", "/out/job.yaml"]
    with (out / "log.yaml").open("w") as log:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False)
    results = results_in(out / "log.yaml")
    made = summary(results)
    for name, content in (("results", results), ("summary", made)):
        (out / f"{name}.yaml").write_text(yaml.safe_dump(content, sort_keys=False))
    print(", ".join(f"{count} {word}" for word, count in made["counts"].items()) or "no results", f"(lava-run: exit status {done.returncode})")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
