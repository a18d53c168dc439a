# SPDX-License-Identifier: MIT
"""The programs that are given away: which there are, what makes them, and making them."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from runner import VERSION
from runner.model.errors import RunError
from runner.model.git import asked
from runner.model.suite import suite_commit
from runner.running import image
from runner.running.build import build_apart

_CHOSEN_BY_USERS = ("CXX", "CXXFLAGS", "CPPFLAGS", "LDFLAGS", "CPATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH")  # what CMake or a compiler obeys


@dataclass(frozen=True)
class Package:
    """A program for one processor and C library: `preset` builds it, with `compiler` (its words), which `from_package` installs."""

    name: str
    preset: str
    compiler: str
    from_package: str

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"ipcts-{VERSION}-{self.name}"

    def what_is_missing(self, root: Path) -> str:
        """One line that names what its compiler lacks, and the package; '' where nothing is missing."""
        if self.compiler == "zig":
            return "" if (root / "build/zig/version").exists() else f"{self.name}: no compiler zig; run runner/setup package"
        words = self.compiler.split()
        if shutil.which(words[0]) is None:
            return f"{self.name}: no {words[0]}; install the package {self.from_package}"
        library = subprocess.run([*words, "-print-file-name=libc.a"], capture_output=True, text=True, check=False).stdout.strip()
        return "" if os.path.isabs(library) else f"{self.name}: {self.compiler} has no static C library; install the package {self.from_package}"


def _glibc(cpu: str, preset: str, triplet: str) -> Package:
    return Package(f"{cpu}-glibc", preset, f"{triplet}-g++", f"g++-{triplet}")


# Debian has musl for the processor that it runs on; for the others, zig has it.
PACKAGES = (
    Package("x86-64-glibc", "gcc", "g++", "g++"),
    Package("i386-glibc", "i386", "g++-12 -m32", "g++-12-multilib"),
    _glibc("aarch64", "aarch64", "aarch64-linux-gnu"),
    _glibc("armhf", "arm", "arm-linux-gnueabihf"),
    _glibc("riscv64", "riscv64", "riscv64-linux-gnu"),
    _glibc("ppc64el", "ppc64el", "powerpc64le-linux-gnu"),
    _glibc("s390x", "s390x", "s390x-linux-gnu"),
    _glibc("mips64el", "mips64el", "mips64el-linux-gnuabi64"),
    Package("x86-64-musl", "musl", "musl-gcc", "musl-tools"),
    *(
        Package(f"{cpu}-musl", f"musl-{cpu}", "zig", "")
        for cpu in ("i386", "aarch64", "armhf", "riscv64", "ppc64el", "s390x", "mips64el")
    ),
)


def make_package(root: Path, package: Package, cases: str, out: Path, progress: Callable[[int, int], None]) -> str:
    """Builds the program with the cases of this pattern and puts it into `out`; what to tell of it. Raises RunError.

    The program depends on the commit and on the compiler, and neither on the place nor on the time.
    """
    directory = root / "build/package" / package.name
    environment = {name: value for name, value in os.environ.items() if name not in _CHOSEN_BY_USERS}
    environment["SOURCE_DATE_EPOCH"] = commit_time(root)
    build_apart(root, package.preset, directory, {"IPCTS_CATCH2": "OFF", "IPCTS_SMALL": "ON", "IPCTS_CASES": cases}, environment, progress)
    place = out / package.file
    try:
        out.mkdir(parents=True, exist_ok=True)
        shutil.copy(directory / "ipcts", place.with_name(f".{place.name}"))
        os.replace(place.with_name(f".{place.name}"), place)
    except OSError as error:
        raise RunError(f"{error.filename}: {error.strerror}; name a writable directory with --out") from error
    if suite_commit().encode() not in place.read_bytes():
        raise RunError(f"{place}: the commit is not in it; remove {directory}, and make it again")
    left_out = directory / "not-built.txt"
    count = len(left_out.read_text(encoding="utf-8").splitlines()) if left_out.exists() else 0
    return f"{place}: {place.stat().st_size:,} bytes" + (f", without {count} cases ({left_out} says why)" if count else "")


def write_sums(out: Path, files: Iterable[Path] | None = None) -> Path:
    """Writes SHA256SUMS for these files in the directory, by default all programs of this version and the image; raises RunError."""
    sums = out / "SHA256SUMS"
    if files is None:
        files = (out / name for name in (image.FILE, *(package.file for package in PACKAGES)))
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files) if file.is_file()]
    try:
        sums.write_text("".join(lines), encoding="ascii")
    except OSError as error:
        raise RunError(f"{sums}: {error.strerror}; name a writable directory with --out") from error
    return sums


def commit_time(root: Path) -> str:
    """Seconds since the epoch; raises RunError outside a clone."""
    seconds = asked(root, "log", "-1", "--format=%ct")
    if seconds is None:
        raise RunError(f"{root}: git knows no commit here, and a program has to tell its commit; install git, and make packages in a clone")
    return seconds
