# SPDX-License-Identifier: MIT
"""A site of a few cases of this repository and of results that nobody measured."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from runner import ROOT
from runner.model.case import Case, load_cases
from runner.model.deviations import Known
from runner.model.results import CaseResult, RunResults, make_result
from runner.model.shard import Shard
from runner.model.verdicts import Answer, Verdict
from runner.reports.json_document import document
from runner.site.build import write_site
from runner.site.content import load_content
from runner.site.pages import Pages

FOLDERS = ("pipe/read", "sysv-sem/semop", "scenario/pipe")  # of the cases


def small_checkout(root: Path, folders: Sequence[str] = FOLDERS) -> list[Case]:
    """A checkout with the cases of some folders; returns them."""
    for name in ("runner", "docs", "inventory", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"):
        (root / name).symlink_to(ROOT / name)
    for tree in ("cases", "expected"):
        for folder in folders:
            shutil.copytree(ROOT / tree / folder, root / tree / folder)
    (root / "cases/support").symlink_to(ROOT / "cases/support")
    (root / "expected/deviations").symlink_to(ROOT / "expected/deviations")
    return load_cases(root)


def written(path: Path, results: Iterable[CaseResult], started: str = "2026-11-20T10:00:00+00:00", **target: object) -> Path:
    """Writes a results document, of a target that is called as the file is."""
    described = {
        "name": path.stem,
        "description": f"a system that is called {path.stem}",
        "start": ["box", "{ipcts}", "--batch"],
        "time_scale": 1.0,
        "deviations": ["linux"],
        "sysname": "Box",
        "release": "1.0",
        "machine": "pdp11",
        "libc": "libbox 3",
        "uid": 0,
    }
    run = RunResults(ROOT, described | target, Shard(1, 1), list(results), [], 1, 7.25, started, "pytest")
    path.write_text(json.dumps(document(run)), encoding="utf-8")
    return path


def random_results(cases: Iterable[Case], seed: int) -> list[CaseResult]:
    """Results of every kind: one in three does not pass, and some cases are not there."""
    chance = random.Random(seed)
    return [_random_result(case, chance) for case in cases if chance.random() > 0.05]


def _random_result(case: Case, chance: random.Random) -> CaseResult:
    known = Known(case.id, f"reason {chance.randrange(2)}", "f", "s", chance.choice([None, "x\n"]), chance.choice([None, None, "a moon"]), "box.toml")
    seconds, computed = chance.choice([0.002, 0.01, 0.4, 9.5]), chance.choice([0.0, 0.001, 0.3, 9.0])
    kinds: list[tuple[Answer, Known | None]] = [
        (Answer("exit:0", case.expected.encode(), b"", seconds, computed), chance.choice([None, None, None, known]) if known.condition else None),
        (Answer("exit:0", chance.choice([b"x\n", case.expected.encode() + b"more\n"]), b"a note\n", seconds), chance.choice([None, known])),
        (Answer("hang", b"", b"at the time limit: it slept\n", 10.0), None),
        (Answer("exit:77", b"", b"no such thing here\n"), None),
        (Answer("exit:99", b"", b"cases/x.cpp:1: set-up failed: open: EPERM\n"), None),
        (Answer("died", why="the target died"), None),
        (Answer("exit:0", case.expected.encode()), replace(known, condition=None)),
    ]
    chosen = chance.choices(kinds, weights=[14, 3, 1, 1, 1, 1, 1])[0]
    answers = [chosen[0]]
    if chance.random() < 0.1:
        answers += [kinds[0][0], kinds[1][0]]
    return make_result(case, answers, chosen[1])


def small_site(folder: Path) -> tuple[Path, dict[str, dict[str, Any]]]:
    """Makes a site of three systems, one of them with two versions; returns its place and the documents by their names on it."""
    cases = small_checkout(folder)
    results = {
        "alpha": written(folder / "alpha.json", [make_result(case, [Answer("exit:0", case.expected.encode())], None) for case in cases]),
        "beta": written(folder / "beta.json", random_results(cases, 1), "2026-11-21T10:00:00+00:00"),
        "beta+2026-11-19t1000": written(folder / "older.json", random_results(cases, 2), "2026-11-19T10:00:00+00:00", name="beta", release="0.9"),
        "gamma": written(folder / "gamma.json", random_results(cases, 3), time_scale=3.0),
    }
    write_site(folder / "site", Pages(load_content(folder, results.values())).all())
    return folder / "site", {name: json.loads(path.read_text(encoding="utf-8")) for name, path in results.items()}


def verdicts(results: Iterable[CaseResult]) -> set[Verdict]:
    """Those that occur."""
    return {Verdict(result.verdict) for result in results}
