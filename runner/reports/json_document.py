# SPDX-License-Identifier: MIT
"""The results document: JSON, described by runner/reports/results.schema.json and docs/results.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from runner.model.document import FORMAT, write_document
from runner.model.files import check_place
from runner.model.results import RunResults
from runner.model.suite import describe_suite
from runner.model.verdicts import Verdict


def document(run: RunResults) -> dict[str, Any]:
    """The document of a run."""
    cases = [result.to_json() for result in run.results]
    counts = Counter(case["verdict"] for case in cases)
    return {
        "format": FORMAT,
        "suite": describe_suite(),
        "target": run.target,
        **({"shard": str(run.shard)} if run.shard.parts > 1 else {}),
        "started": run.started,
        "seconds": round(run.seconds, 3),
        "exit": run.exit_status,
        "errors": list(run.errors),
        "totals": {verdict.value: counts[verdict.value] for verdict in Verdict},
        "cases": cases,
    }


class JsonDocument:
    """The whole run as one JSON file."""

    option = "--results"
    metavar = "FILE"
    help = "write the results as JSON, compressed to a FILE.json.gz; write --results=FILE, with the equals sign (docs/results.md)"

    def check(self, place: Path) -> None:
        """Before the run: whether the file can be written. Raises RunError."""
        check_place(place)

    def write(self, run: RunResults, place: Path) -> None:
        """Writes the file; raises RunError."""
        write_document(place, document(run))
