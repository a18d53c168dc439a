# SPDX-License-Identifier: MIT
"""Packages of other Debian suites, unpacked into the user's cache: fetched and checked by an apt with a configuration of its own.

apt checks the signature of a suite's index with Debian's keyring, and the packages with the index. The host's own settings for the
network hold, such as a proxy; its sources, lists and packages are not used and not changed.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.places import cache
from runner.model.targets import Fetch

MIRROR = "http://deb.debian.org/debian"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
_CONFIGURATION = """#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::State "{place}/state";
Dir::State::status "{place}/status";
Dir::Cache "{place}/cache";
Dir::Etc::sourcelist "{place}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
{architectures}
APT::Sandbox::User "root";
APT::Get::AllowUnauthenticated "false";
Acquire::AllowInsecureRepositories "false";
Acquire::AllowWeakRepositories "false";
Acquire::Languages "none";
Acquire::PDiffs "false";
Acquire::GzipIndexes "true";
"""


def fetch(wanted: Fetch, named_by: str, newer: bool = False) -> Path:
    """The file of `wanted`: the one that is there already, unless the suite has a newer version and `newer` asks for it. Raises RunError.

    `named_by` is the file that names the packages.
    """
    place = wanted.place()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with (place.parent / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # several may be asked for it at once
            if newer or not wanted.found(place):
                _fetch(wanted, named_by, place)
    except OSError as error:
        raise RunError(f"{place.parent}: can't be written ({error.strerror}); make room there, or set XDG_CACHE_HOME") from error
    found = wanted.found(place)
    assert found
    return found


def _fetch(wanted: Fetch, named_by: str, place: Path) -> None:
    apt = _Apt(wanted)
    with tempfile.TemporaryDirectory(dir=place.parent) as scratch:
        tree = Path(scratch, "tree")
        tree.mkdir()
        print(f"fetching {' '.join(wanted.packages)} of {wanted.suite}", file=sys.stderr, flush=True)
        files = apt.download(wanted.packages, Path(scratch))
        version = files[0].stem.partition("_")[2].rpartition("%3a")[2]
        for file in files:
            _unpack(file, tree)
        waiting = list(wanted.packages)
        seen = set(waiting)
        while waiting and not wanted.found(tree):  # of a package that only stands for others
            for twin in apt.twins(waiting.pop(0)):
                if twin not in seen and not wanted.found(tree):
                    seen.add(twin)
                    waiting.append(twin)
                    _unpack(apt.download([twin], Path(scratch))[0], tree)
        if not wanted.found(tree):
            raise RunError(f"{named_by}: there is no {wanted.file} in {' '.join(wanted.packages)} of {wanted.suite}; correct 'file'")
        final = place.parent / f"{wanted.packages[0]}_{version}"
        if not final.exists():
            _use_own_libraries(tree, final)
            tree.rename(final)
        link = Path(scratch, "link")
        link.symlink_to(final.name)
        link.replace(place)


def _unpack(file: Path, tree: Path) -> None:
    """A package, without modules of a kernel: nothing loads them."""
    words = 'dpkg-deb --fsys-tarfile "$0" | tar -xf - -C "$1" --exclude="*.ko*"'
    _run(["sh", "-c", words, str(file), str(tree)], "make room there, or set XDG_CACHE_HOME")
    file.unlink()


class _Apt:
    """apt for one suite: its configuration and its lists, fetched anew."""

    def __init__(self, wanted: Fetch) -> None:
        self._suite = wanted.suite
        if not Path(_keyring()).exists():
            raise RunError(f"{_keyring()}: no such file, so that no signature can be checked; install debian-archive-keyring")
        architecture = next(filter(None, (package.partition(":")[2] for package in wanted.packages)), "")
        place = cache() / "apt" / f"{wanted.suite}-{architecture}".rstrip("-")
        for folder in ("state/lists/partial", "cache/archives/partial"):
            (place / folder).mkdir(parents=True, exist_ok=True)
        mirror = _mirror()
        write_file(place / "status", "")
        write_file(place / "sources.list", f"deb [signed-by={_keyring()}] {mirror} {wanted.suite} main\n")
        architectures = f'APT::Architecture "{architecture}"; APT::Architectures "{architecture}";' if architecture else ""
        write_file(place / "apt.conf", _CONFIGURATION.format(place=place, architectures=architectures))
        self._options = ["-qq", f"--config-file={place}/apt.conf"]
        fix = f"does {mirror} have such a suite? Name another one, look at the network, or set IPCTS_DEBIAN_MIRROR"
        _run(["apt-get", *self._options, "--error-on=any", "update"], fix)

    def download(self, packages: Sequence[str], folder: Path) -> list[Path]:
        """The packages' files in `folder`, in their order."""
        _run(["apt-get", *self._options, "download", *packages], f"does {self._suite} have such a package? Name another suite", folder)
        return [next(folder.glob(f"{package.partition(':')[0]}_*.deb")) for package in packages]

    def twins(self, package: str) -> list[str]:
        """The packages that this one needs in exactly its own version: what a package that holds nothing stands for."""
        record = _run(["apt-cache", *self._options, "show", "--no-all-versions", package], "run the command again")
        version = re.search(r"^Version: (\S+)$", record, re.MULTILINE)
        depends = re.search(r"^Depends: (.*)$", record, re.MULTILINE)
        if not version or not depends:
            return []
        return re.findall(rf"([^\s,|]+) \(= {re.escape(version[1])}\)", depends[1])


def _keyring() -> str:
    return os.environ.get("IPCTS_DEBIAN_KEYRING") or KEYRING


def _mirror() -> str:
    """Where this host has its Debian packages from, if it is one, or else Debian's own address."""
    if own := os.environ.get("IPCTS_DEBIAN_MIRROR"):
        return own
    targets = _run(["apt-get", "indextargets", "--no-release-info", "--format", "$(REPO_URI)"], "use a Debian system")
    return next((line.rstrip("/") for line in targets.splitlines() if line.rstrip("/").endswith("/debian")), MIRROR)


def _use_own_libraries(tree: Path, final: Path) -> None:
    """Lets the programs in `tree`, which will be `final`, run with the libraries that were fetched with them, if the C library is one."""
    loader = next(iter(sorted(tree.glob("**/ld-linux*.so.*"))), None)
    if loader is None:
        return
    folders = sorted({final / path.parent.relative_to(tree) for path in tree.glob("**/lib*.so*")})
    for program in tree.glob("**/*"):
        if not program.is_file() or program.is_symlink() or ".so" in program.name or not _has_interpreter(program):
            continue
        # Libraries look for theirs where the program does: for that, the path has to be of the older kind.
        path = ("--force-rpath", "--set-rpath", ":".join(map(str, folders)))
        _run(["patchelf", "--set-interpreter", str(final / loader.relative_to(tree)), *path, str(program)], "install patchelf")


def _has_interpreter(program: Path) -> bool:
    return program.read_bytes()[:4] == b"\x7fELF" and b"/ld-linux" in program.read_bytes()


def _run(command: Sequence[str], fix: str, folder: Path | None = None) -> str:
    """What it prints; raises RunError with `fix` where it fails."""
    if shutil.which(command[0]) is None:
        raise RunError(f"{command[0]}: there is no such program here; {fix if fix.startswith('install') else 'use a Debian system'}")
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        said = next((line for line in done.stderr.splitlines() if line.startswith("E:")), done.stderr).removeprefix("E:")
        shown = " ".join(word for word in command if not word.startswith("-"))
        raise RunError(f"`{shown}` failed: {' '.join(said.split()).rstrip('.') or 'it says nothing'}; {fix}")
    return done.stdout
