# SPDX-License-Identifier: MIT
"""The last runs in this checkout, in pytest's cache: `runner/ipcts diff` compares them without being told where they are."""

from __future__ import annotations

import contextlib
import gzip
import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.places import run_command, workplace
from runner.model.verdicts import Verdict

HISTORY = "ipcts-runs"  # the name of the folder in pytest's cache
LENGTH = 10  # runs that are kept


@dataclass(frozen=True)
class History:
    """The runs in one folder: a compressed results document each, named by the time at which it was written."""

    folder: Path

    @classmethod
    def of(cls, root: Path) -> History:
        """That of a checkout or of an installed suite, as long as its cache is where pytest has it by default."""
        return cls(workplace(root) / ".pytest_cache" / "d" / HISTORY)

    def add(self, document: Mapping[str, Any]) -> None:
        """Keeps a run in which something was run, and drops the oldest; a folder that can't be written keeps nothing."""
        document = answered(document)
        if not document["cases"]:
            return
        with contextlib.suppress(OSError, RunError):
            # In a hurry: every run ends with this.
            write_file(self.folder / f"{time.time_ns():020}.json.gz", gzip.compress(json.dumps(document).encode(), compresslevel=1))
            for old in self._files()[LENGTH:]:
                old.unlink()

    def last(self) -> Mapping[str, Any]:
        """The last run; raises RunError where there is none."""
        document = next(self._runs(), None)
        if document is None:
            raise RunError(f"{self.folder}: there is no run; run {run_command()}, or name a file that its option --results=FILE has written")
        return document

    def last_like(self, later: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The last run on the same target with some of the same cases."""
        return next((run for run in self._runs() if _is_like(run, later)), None)

    def last_two(self) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """The last run, and before it the last one on the same target with some of its cases: (earlier, later). Raises RunError."""
        runs = self._runs()
        later = next(runs, None)
        earlier = next((run for run in runs if later and _is_like(run, later)), None)
        if later is None or earlier is None:
            fix = f"run {run_command()} twice, or name two files that its option --results=FILE has written"
            raise RunError(f"{self.folder}: there are no two runs on one target; {fix}")
        return earlier, later

    def _files(self) -> list[Path]:
        """The newest first."""
        return sorted(self.folder.glob("*.json.gz"), reverse=True)

    def _runs(self) -> Iterator[Mapping[str, Any]]:
        """The newest first; one that can't be read is none."""
        for file in self._files():
            with contextlib.suppress(RunError):
                yield load_document(file)


def answered(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """The document without the cases that were not run, as after an interrupt."""
    return {**document, "cases": [case for case in document["cases"] if case["verdict"] != Verdict.UNTESTED]}


def _is_like(document: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    same_target = all(document["target"].get(key) == other["target"].get(key) for key in ("name", "start"))
    return same_target and not {case["id"] for case in document["cases"]}.isdisjoint(case["id"] for case in other["cases"])
