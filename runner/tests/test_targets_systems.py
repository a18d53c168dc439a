# SPDX-License-Identifier: MIT
"""The targets of runner/targets/ over a few cases each, where this machine has what they need and their build is there."""

from __future__ import annotations

import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from runner.model.targets import build_directory, load_target
from runner.model.toml_file import read_toml
from runner.model.versions import version_in
from runner.running.software import software_of
from runner.tests import warm
from runner.tests.checkout import ROOT

SAMPLE = ("cases/pipe/read", "cases/sysv-sem/semget", "-k", "eof or initial")


def run(target: str, *arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """A run of the sample on this target, without a build."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-build", "--jobs=1", "--target", target]
    return warm.run([*command, *(arguments or SAMPLE)], cwd=ROOT, env={**os.environ, **(env or {})}, timeout=300)


_NAMESPACES = {
    "bubblewrap": "--user", "chroot": "--mount", "gvisor": "--user", "gvisor-tmpfs": "--user", "podman": "--mount", "crun": "--mount",
    "proot": "--mount",
}  # fmt: skip


def require(name: str) -> None:
    """Skips where this machine can't run the target."""
    target = load_target(ROOT, name)
    if target.missing():
        pytest.skip(f"install {' '.join(package for _, package in target.missing())}")
    if name in _NAMESPACES:  # in a chroot, for one, there are none
        refused = subprocess.run(["unshare", _NAMESPACES[name], "true"], capture_output=True, text=True, check=False)
        if refused.returncode:
            pytest.skip(f"no such namespaces here: {refused.stderr.strip()}")
    if not (build_directory(ROOT, target) / "ipcts").exists():
        pytest.skip(f"not built: cmake --workflow --preset {target.preset}")


@pytest.mark.parametrize(
    "name",
    [
        "asan", "bubblewrap", "chroot", "crun", "gvisor", "gvisor-tmpfs", "i386", "musl", "podman", "proot", "qemu-user-aarch64",
        "qemu-user-i386", "qemu-user-mips64el", "qemu-user-ppc64el", "qemu-user-riscv64", "qemu-user-s390x", "qemu-user-x86_64", "tsan", "valgrind",
    ],
)  # fmt: skip
def test_sample(name: str) -> None:
    require(name)
    done = run(name)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def fetched() -> Iterator[str]:
    """The targets with software of another suite, as NAME@SUITE."""
    for file in sorted((ROOT / "runner/targets").glob("*.toml")):
        keys = read_toml(file, file.name, "create it")
        yield from (f"{file.stem}@{suite}" for suite in keys.get("fetch", {}).get("suites", []) if "software" in keys)


@pytest.mark.parametrize("name", fetched())
def test_what_was_fetched_is_asked_for_its_version(name: str) -> None:
    """Not what the host has of it: deviations hold for versions."""
    target = load_target(ROOT, name)
    assert target.fetch is not None
    place = target.fetch.place().resolve()
    if not target.fetch.found(place):
        pytest.skip(f"not fetched: runner/ipcts fetch {name}")
    told = version_in(software_of(target))
    package = version_in(place.name.split("_")[1])
    assert told and told[0] == package[0]  # systemd tells no more
    assert told[1] in (0, package[1])


@pytest.mark.parametrize("name", ["gvisor", "podman"])
def test_nothing_is_left(name: str) -> None:
    """No sandbox, container or directory of a session is there afterwards."""
    require(name)
    build = build_directory(ROOT, load_target(ROOT, name))
    before = set(build.glob("gvisor/*"))  # of another run
    assert run(name).returncode == 0
    if name == "gvisor":
        assert set(build.glob("gvisor/*")) <= before
    else:
        store = build / "podman"
        listing = ["podman", "--root", str(store), "--runroot", f"{store}.run", "--storage-driver", "vfs", "ps", "--all", "--quiet"]
        assert subprocess.run(listing, capture_output=True, text=True, timeout=60, check=True).stdout == ""


@pytest.fixture
def sshd(tmp_path: Path) -> Iterator[str]:
    """A server of our own on loopback: what IPCTS_SSH has to say to reach it."""
    program = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None or shutil.which("ssh") is None:
        pytest.skip("install openssh-server openssh-client")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # without it the server of a root doesn't start
    for key in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / key], check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (tmp_path / "config").write_text(
        f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {tmp_path}/host\nAuthorizedKeysFile {tmp_path}/user.pub\n"
        f"PidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nSetEnv XDG_CACHE_HOME={tmp_path}/cache\n"
    )
    options = f"-F none -i {tmp_path}/user -p {port} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
    with subprocess.Popen([program, "-D", "-e", "-f", tmp_path / "config"], stderr=subprocess.DEVNULL) as server:
        try:
            deadline = time.monotonic() + 30
            while subprocess.run(["ssh", *shlex.split(options), "127.0.0.1", "true"], capture_output=True, check=False).returncode:
                assert time.monotonic() < deadline and server.poll() is None, "the server does not answer"
                time.sleep(0.1)
            yield f"{options} 127.0.0.1"
        finally:
            server.terminate()


def test_ssh(sshd: str, tmp_path: Path) -> None:
    require("ssh")
    for _ in range(2):
        done = run("ssh", env={"IPCTS_SSH": sshd})
        assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "cache/ipcts").iterdir())) == 1  # copied once


def test_ssh_without_a_host() -> None:
    require("ssh")
    done = run("ssh", env={"IPCTS_SSH": ""})
    assert done.returncode == 2
    assert "IPCTS_SSH is not set; name the host" in done.stdout + done.stderr


def test_gvisor_in_a_path_with_a_blank(tmp_path: Path) -> None:
    require("gvisor")
    program = tmp_path / "my code/ipcts"
    program.parent.mkdir()
    shutil.copy(ROOT / "build/ipcts", program)
    command = [str(ROOT / "runner/targets/gvisor.sh"), "runsc", "start", f"blank-{os.getpid()}", str(program)]
    done = subprocess.run(
        [*command, "/work"], input="1 pipe/read/data-consumed-once\n", capture_output=True, text=True, timeout=120, check=False
    )
    subprocess.run([*command[:2], "stop", *command[3:]], capture_output=True, timeout=120, check=True)
    assert " exit:0 " in done.stdout, done.stdout + done.stderr
    assert [path.name for path in program.parent.iterdir() if path != program] == ["gvisor"]
