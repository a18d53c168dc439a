# SPDX-License-Identifier: MIT
"""A small checkout with fake targets, in which the tests run pytest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from runner.tests import warm

ROOT = Path(__file__).absolute().parent.parent.parent
AGENT = ROOT / "runner/tests/fake_agent.py"
LIT = next(iter(sorted(Path("/usr/lib").glob("llvm-*/build/utils/lit/lit.py"))), None)


def case_source(profile: str = "posix", needs: str = "") -> str:
    """A case's text; nobody compiles it."""
    return f"// It does what it says.\n//\n// ref:     POSIX.1-2024 XSH read()\n// profile: {profile}\n" + (
        f"// needs:   {needs}\n" if needs else ""
    ) + '\n#include "support/case.hpp"\n\nint main() {}\n'  # fmt: skip


def without(error: int, calls: str) -> list[str]:
    """What starts a command where these system calls, names with commas between, fail with `error`."""
    pytest.importorskip("seccomp", reason="install python3-seccomp")
    return [sys.executable, str(ROOT / "runner/tests/without_calls.py"), str(error), calls]


@dataclass
class Run:
    """One run of pytest."""

    status: int
    output: str
    results: dict[str, Any] = field(default_factory=dict)

    def verdicts(self) -> dict[str, str]:
        """id -> verdict."""
        return {case["id"]: case["verdict"] for case in self.results["cases"]}

    def case(self, case_id: str) -> dict[str, Any]:
        """One case's result."""
        return next(case for case in self.results["cases"] if case["id"] == case_id)


class Project:
    """The checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "runner").symlink_to(ROOT / "runner")
        for name in ("conftest.py", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)
        for system in ("linux", "glibc"):
            self.deviations(system, "")
        self.plan_file = root / "plan.json"
        self.plan({})

    def add(self, *ids: str, profile: str = "posix", needs: str = "") -> None:
        """Adds cases."""
        for case_id in ids:
            source = self.root / "cases" / f"{case_id}.cpp"
            expected = self.root / "expected" / f"{case_id}.txt"
            for path in (source, expected):
                path.parent.mkdir(parents=True, exist_ok=True)
            source.write_text(case_source(profile, needs))
            expected.write_text(f"{case_id}: 0\n")

    def commit(self, *paths: str) -> None:
        """Makes it a repository whose one commit has these files."""
        git = ["git", "-C", str(self.root), "-c", "user.name=x", "-c", "user.email=x@example.org"]
        for words in (["init", "--quiet"], ["add", *paths], ["commit", "--quiet", "--message=x"]):
            subprocess.run([*git, *words], check=True)

    def plan(self, plan: dict[str, str]) -> None:
        """What the fake target does."""
        self.plan_file.write_text(json.dumps(plan))

    def deviations(self, system: str, text: str) -> None:
        """Writes a deviations file."""
        path = self.root / "expected/deviations" / f"{system}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def target(self, extra: str = "") -> str:
        """Writes a target file for the fake agent; what --target takes."""
        file = self.root / "fake.toml"
        start = [sys.executable, str(AGENT), str(self.plan_file)]
        file.write_text(f'description = "a fake"\nstart = {json.dumps(start)}\ndeviations = ["linux"]\n{extra}\n')
        return str(file)

    def count(self, name: str) -> list[str]:
        """What the fake agent counted: `asked` or `starts`."""
        path = self.plan_file.with_suffix(f".{name}")
        return path.read_text().splitlines() if path.exists() else []

    def pytest(self, *arguments: str, env: dict[str, str] | None = None, target: bool = True, fresh: bool = False) -> Run:
        """Runs pytest here, on the fake target; `fresh`: in a new interpreter."""
        results = self.root / "out/results.json"
        results.unlink(missing_ok=True)
        command = [sys.executable, "-m", "pytest", "--no-build", f"--results={results}", "-p", "no:cacheprovider"]
        if target:
            if not (self.root / "fake.toml").exists():
                self.target()
            command += ["--target", str(self.root / "fake.toml")]
        command += arguments
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "IPCTS"))} | (env or {})
        if fresh:
            process = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, timeout=120, check=False)
        else:
            process = warm.run(command, cwd=self.root, env=environment)
        run = Run(process.returncode, process.stdout + process.stderr)
        if results.exists():
            run.results = json.loads(results.read_text())
        return run


def command(root: Path, *words: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Runs a command of this checkout's runner/ipcts, in the checkout."""
    return warm.run([sys.executable, "runner/ipcts", *words], cwd=root, timeout=timeout)


def built() -> Path:
    """The real binary; skips the test where it isn't built."""
    binary = ROOT / "build/ipcts"
    if not binary.exists():
        pytest.skip("build/ipcts isn't built: cmake --workflow --preset default")
    return binary
