# SPDX-License-Identifier: MIT
"""Runs the suite as a user does, in a pytest of its own, for the commands that measure or compare runs."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.errors import RunError
from runner.model.places import is_only_read, start_directory


def _pytest_command() -> list[str]:
    """The words that start pytest: of this Python where it has one, else the one in PATH; or ipcts-run. Raises RunError."""
    if is_only_read(ROOT):
        return [sys.executable, str(ROOT / "runner/ipcts-run")]
    if importlib.util.find_spec("pytest"):
        return [sys.executable, "-m", "pytest"]
    if program := shutil.which("pytest"):
        return [program]
    raise RunError("pytest is not installed; run runner/setup")


@dataclass(frozen=True)
class SuiteRun:
    """One run: pytest's exit status, all that it printed, and the results document; None where there is none."""

    status: int
    output: str
    document: dict[str, Any] | None

    def needed(self) -> dict[str, Any]:
        """The document; raises RunError where there is none."""
        if self.document is None:
            raise RunError(f"pytest wrote no results (exit status {self.status}): {self.output.strip()[-300:]}")
        return self.document


def run_suite(
    arguments: Sequence[str] = (), what: Sequence[str] = ("cases",), prefix: Sequence[str] = (), results: Path | None = None
) -> SuiteRun:
    """Runs what is built. `prefix` are words before pytest's, `results` where the document is kept, if anywhere. Raises RunError."""
    with tempfile.TemporaryDirectory() as scratch:
        place = results.absolute() if results else Path(scratch, "results.json")
        place.unlink(missing_ok=True)
        command = [*prefix, *_pytest_command(), "-q", "--no-build", "-p", "no:cacheprovider", *arguments, f"--results={place}", *what]
        done = subprocess.run(
            command,
            cwd=start_directory(ROOT),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="backslashreplace",
            check=False,
        )
        document = json.loads(place.read_text(encoding="utf-8")) if place.exists() else None
        return SuiteRun(done.returncode, done.stdout, document)
