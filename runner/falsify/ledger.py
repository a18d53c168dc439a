# SPDX-License-Identifier: MIT
"""Remembers which cases were proven, so that only what changed is proven again: BUILD/proven.json, safe to delete."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from runner import ROOT
from runner.falsify.faults import EQUIVALENT
from runner.falsify.prove import Proof
from runner.model.case import Case
from runner.model.files import write_file
from runner.model.interfaces import INTERFACES


class Ledger:
    """The proofs of one build directory."""

    def __init__(self, build: Path) -> None:
        self._build = build
        self._file = build / "proven.json"
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            content = {}
        self._proven: dict[str, str] = content if isinstance(content, dict) else {}
        library = hashlib.sha256()
        objects = [path for target in ("faults", "once") for path in sorted(build.glob(f"CMakeFiles/{target}.dir/**/*.o"))]
        for path in [ROOT / EQUIVALENT, ROOT / INTERFACES, *objects]:
            library.update(path.read_bytes() if path.exists() else b"")
        self._library = library.hexdigest()

    def _hash(self, case: Case) -> str:
        content = b"".join(path.read_bytes() for path in self._build.glob(f"CMakeFiles/*_cases.dir/cases/{case.id}.cpp.o"))
        return hashlib.sha256(self._library.encode() + content).hexdigest()

    def proven(self, case: Case) -> bool:
        """Whether the case was proven as it is now."""
        return self._proven.get(case.id) == self._hash(case)

    def note(self, proofs: Sequence[Proof]) -> None:
        """Notes what was proven, and what no longer is; raises RunError."""
        for proof in proofs:
            if proof.judged and proof.proven:
                self._proven[proof.case.id] = self._hash(proof.case)
            else:
                self._proven.pop(proof.case.id, None)
        write_file(self._file, json.dumps(self._proven, indent=0, sort_keys=True) + "\n")
