# SPDX-License-Identifier: MIT
"""runner/ipcts package: what it says before it builds anything. The building itself takes minutes (docs/releasing.md)."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from runner import VERSION
from runner.commands import main
from runner.model.targets import load_target, target_names
from runner.running.packages import PACKAGES, write_sums
from runner.running.table import SYSTEMS
from runner.tests.checkout import ROOT, built


def test_a_missing_compiler_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["package", "ppc64el-glibc", "--out", str(tmp_path / "out")]) == 2
    wanted = "runner/ipcts package: ppc64el-glibc: no powerpc64le-linux-gnu-g++; install the package g++-powerpc64le-linux-gnu\n"
    assert capsys.readouterr() == ("", wanted) and not (tmp_path / "out").exists()


def test_a_compiler_without_a_c_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Such as one for 64 bits only."""
    compiler = tmp_path / "g++-12"
    compiler.write_text("#!/bin/sh\necho libc.a\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert main(["package", "i386-glibc", "--out", str(tmp_path / "out")]) == 2
    assert "i386-glibc: g++-12 -m32 has no static C library; install the package g++-12-multilib\n" in capsys.readouterr().err


def test_an_unknown_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["package", "pdp11"]) == 2
    assert "there is no program 'pdp11'; the names are x86-64-glibc, " in capsys.readouterr().err


def test_every_program_can_be_made() -> None:
    """It has a preset, and runner/setup installs its compiler."""
    presets = {preset["name"] for preset in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]}
    setup = (ROOT / "runner/setup").read_text().split("package)\n")[1].split(";;")[0].split()
    for package in PACKAGES:
        assert package.preset in presets
        assert not package.from_package or package.from_package in [word.strip('"').removeprefix('packages="') for word in setup]
    assert len({package.name for package in PACKAGES}) == 16 and "buildah" in setup


def test_the_image_needs_buildah_and_both_compilers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["package", "image", "--out", str(tmp_path / "out")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "runner/ipcts package: no buildah; install the package buildah" and not (tmp_path / "out").exists()
    assert [line.split(":")[0] for line in lines[1:]] == ["x86-64-glibc", "aarch64-glibc"]


def test_the_program_knows_the_deviations_of_every_target() -> None:
    """But for those of other builds. It has them in the order of the target files, in which a later one overrides an earlier."""
    for name in target_names(ROOT):
        deviations = load_target(ROOT, name).deviations
        here = [system for system in deviations if system in SYSTEMS]
        assert here == sorted(here, key=SYSTEMS.index)
        assert {*deviations} - {*SYSTEMS} <= {"asan", "tsan", "emscripten"}


def test_sums(tmp_path: Path) -> None:
    """sha256sum agrees. Other files are left out."""
    for name in (f"ipcts-{VERSION}-x86-64-glibc", f"ipcts-{VERSION}-x86-64-musl", f"ipcts-{VERSION}-x86-64-musl.qemu", "other"):
        (tmp_path / name).write_text(name)
    lines = write_sums(tmp_path).read_text().splitlines()
    assert lines[0] == f"{hashlib.sha256(f'ipcts-{VERSION}-x86-64-glibc'.encode()).hexdigest()}  ipcts-{VERSION}-x86-64-glibc"
    assert len(lines) == 2
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_a_program_does_not_tell_where_it_was_built() -> None:
    """Else it would be another one in another directory."""
    assert str(ROOT).encode() not in built().read_bytes()
