# SPDX-License-Identifier: MIT
"""Finds the causes of the failures in a results document: which interface is wrong, and how (docs/diagnose.md).

The document is what pytest --results=FILE writes; without one it is that of the last run. Exit status: 0 the causes were told, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from runner import ROOT
from runner.diagnose.diagnosis import Diagnostician
from runner.diagnose.matrix import TABLE, write_matrix
from runner.diagnose.text import lines_of
from runner.falsify.evaluate import evaluate_faults, evaluate_systems
from runner.falsify.learn import learn
from runner.model.case import load_cases
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.history import History
from runner.model.targets import DEFAULT, load_target
from runner.running.build import build

_PROGRAM = ROOT / "build" / "ipcts-faulty"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    what = "what pytest --results=FILE wrote (default: the last run); several with --evaluate only"
    parser.add_argument("results", nargs="*", metavar="RESULTS.json", type=Path, help=what)
    parser.add_argument("--json", action="store_true", help="write the causes as JSON, all of them")
    parser.add_argument("--known", action="store_true", help="count known deviations as failures")
    parser.add_argument("--learn", action="store_true", help=f"run every case under every fault, and renew {TABLE} (minutes)")
    parser.add_argument("--evaluate", action="store_true", help="measure how often the causes are right: under random faults, or on these documents")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="with --evaluate: which faults are drawn")
    parser.add_argument("--no-build", action="store_true", help="with --learn and --evaluate: use build/ipcts-faulty as it is")


def run(options: argparse.Namespace) -> int:
    """Diagnoses, learns or evaluates; raises RunError, FrontMatterError."""
    if options.learn or (options.evaluate and not options.results):
        if not options.no_build:
            build(ROOT, load_target(ROOT, DEFAULT), lambda done, total: None, _PROGRAM.name)
        cases = load_cases(ROOT)
        if options.learn:
            write_file(ROOT / TABLE, write_matrix(learn(ROOT, _PROGRAM, cases)))
        else:
            print(evaluate_faults(ROOT, _PROGRAM, cases, options.seed))
        return 0
    documents = [load_document(path) for path in options.results]
    if options.evaluate:
        print(evaluate_systems(ROOT, documents))
        return 0
    if len(documents) > 1:
        raise RunError(f"{len(documents)} documents were named; name one, or none for the last run")
    document = documents[0] if documents else History.of(ROOT).last()
    causes = Diagnostician(ROOT).causes(document["cases"], document["target"]["deviations"], options.known)
    if options.json:
        print(json.dumps({"causes": [cause.to_json() for cause in causes]}, indent=1))
    else:
        print("\n".join(lines_of(causes)))
    return 0
