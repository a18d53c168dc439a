# SPDX-License-Identifier: MIT
"""How often the causes that runner/diagnose/ names are right: on systems with a known fault, and on systems whose reasons are on record."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.diagnose.diagnosis import FAILED, Diagnostician, FoundCause
from runner.diagnose.matrix import Fault, Matrix
from runner.falsify.learn import FaultyRuns
from runner.model.case import Case
from runner.model.deviations import load_deviations
from runner.model.results import make_result
from runner.model.verdicts import Answer, Verdict

_FAULTS, _PAIRS, _KEPT = 300, 100, 300
_VARIANTS = {"every call": "*", "every second call": "*/2", "the first call alone": "1"}
# Behaviours of the fault library that it does not record, so that no matrix knows them.
_KEPT_BEHAVIOURS = tuple(
    f"kept-{name}"
    for name in ("not-in-children", "not-in-threads", "runs-out", "acts-and-fails", "acts-twice", "no-permissions", "takes-any-argument", "no-eagain")
)
_FEWEST = 3  # cases of a reason that shall share one cause

Results = dict[str, Mapping[str, Any]]


def draw(matrix: Matrix, families: Mapping[str, str], count: int, chance: random.Random) -> list[Fault]:
    """So many faults that some case notices, from all families in turn."""
    by_family: dict[str, list[Fault]] = defaultdict(list)
    for fault, noticed in sorted(matrix.noticed.items()):
        for family in sorted({families[case] for case in noticed if case in families}):
            by_family[family].append(fault)
    for faults in by_family.values():
        chance.shuffle(faults)
    drawn: dict[Fault, None] = {}
    while len(drawn) < count and any(by_family.values()):
        for _, faults in sorted(by_family.items()):
            while faults and (fault := faults.pop()) in drawn:
                pass
            if faults and len(drawn) < count:
                drawn[fault] = None
    return list(drawn)


def evaluate_faults(root: Path, program: Path, cases: Sequence[Case], seed: int) -> str:
    """Markdown: what was named first on systems with one fault and with two; raises RunError."""
    doctor = Diagnostician(root)
    runs = FaultyRuns(root, program, cases)
    chance = random.Random(seed)
    faults = draw(doctor.matrix, {case.id: case.family for case in runs.cases.values()}, _FAULTS, chance)
    passing = {case: _result(runs, case, answer) for case, answer in runs.usual.items()}
    rows = ["| system | systems | nothing fails | interface first | fault first |", "| --- | ---: | ---: | ---: | ---: |"]
    whole: dict[Fault, Results] = {}
    for name, number in _VARIANTS.items():
        systems = _systems(runs, faults, number)
        whole = whole or systems
        rows.append(_row(name, systems, passing, lambda fault: doctor))
    rows.append(_row("every call; that fault is not in the matrix", whole, passing, doctor.unaware_of))
    interfaces = sorted({interface for interface, _ in doctor.matrix.tried})
    kept = random.Random(seed).sample([(interface, behaviour) for interface in interfaces for behaviour in _KEPT_BEHAVIOURS], _KEPT)
    rows.append(_row("every call; behaves as no fault of the library does", _systems(runs, kept, "*"), passing, lambda fault: doctor))
    pairs = [pair for pair in (chance.sample(faults, 2) for _ in range(20 * _PAIRS)) if pair[0][0] != pair[1][0] and all(whole[one] for one in pair)]
    both = sum(_both_named(doctor, whole, pair, passing) for pair in pairs[:_PAIRS])
    return "\n".join([*rows, "", f"Two faults in different interfaces: both are among the first three causes in {both} of {len(pairs[:_PAIRS])}."])


def _result(runs: FaultyRuns, case: str, answer: Answer) -> Mapping[str, Any]:
    # What is expected here is what the case prints without a fault: a deviation of this system is none of the fault's.
    result = make_result(runs.cases[case], [answer], None).to_json()
    usual = runs.usual[case].out.decode("utf-8", "backslashreplace")
    result["expected"] = usual
    if not runs.differs(case, answer):
        result["verdict"] = "PASS"
    return result


def _systems(runs: FaultyRuns, faults: Sequence[Fault], number: str) -> dict[Fault, Results]:
    """For each fault the results of the cases that notice it."""
    calls = {case: {interface for interface, _ in tried} for case, tried in runs.faults.items()}
    wanted = [
        (case, fault, number)
        for fault in faults
        for case, tried in runs.faults.items()
        if fault in tried or (fault[1] in _KEPT_BEHAVIOURS and fault[0] in calls[case])
    ]
    systems: dict[Fault, Results] = {fault: {} for fault in faults}
    for (case, fault, _), answer in zip(wanted, runs.run(wanted), strict=True):
        if runs.differs(case, answer):
            systems[fault][case] = _result(runs, case, answer)
    return systems


def _row(name: str, systems: Mapping[Fault, Results], passing: Results, doctor_for: Callable[[Fault], Diagnostician]) -> str:
    interface = exact = 0
    failing = {fault: results for fault, results in systems.items() if any(result["verdict"] != "UNSUPPORTED" for result in results.values())}
    for fault, results in failing.items():
        first = doctor_for(fault).causes({**passing, **results}.values())[0]
        interface += first.interface == fault[0]
        exact += first.fault == f"{fault[0]}:*:{fault[1]}"
    count = max(1, len(failing))
    return f"| {name} | {len(failing)} | {len(systems) - len(failing)} | {interface / count:.0%} | {exact / count:.0%} |"


def _both_named(doctor: Diagnostician, systems: Mapping[Fault, Results], pair: Sequence[Fault], passing: Results) -> bool:
    causes = doctor.causes({**passing, **systems[pair[0]], **systems[pair[1]]}.values())
    return {fault[0] for fault in pair} <= {cause.interface for cause in causes[:3]}


def evaluate_systems(root: Path, documents: Sequence[Mapping[str, Any]]) -> str:
    """Markdown: how the causes of the known deviations of these systems agree with the reasons on record; raises RunError.

    The reasons of a system itself are not among the sources then. A cause is mixed where more than one case of ten has another reason than
    most of its cases, and that reason has no interface in common with theirs.
    """
    doctor = Diagnostician(root)
    rows = ["| system | failures | causes | without a common cause | reasons of three cases or more | in one cause | mixed causes |"]
    rows.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    details = []
    for document in documents:
        causes = doctor.causes(document["cases"], document["target"]["deviations"], known=True)
        on_record = load_deviations(root, document["target"]["deviations"], "the results document", root)
        failed = {case["id"] for case in document["cases"] if case["verdict"] in (*FAILED, Verdict.KNOWN)}
        reasons = {case: known.reason for case, entry in on_record.items() if case in failed and (known := entry.on(document["target"]))}
        by_reason: dict[str, list[str]] = defaultdict(list)
        for case, reason in reasons.items():
            by_reason[reason].append(case)
        home = {case: cause for cause in causes for case in cause.cases}
        large = {reason: cases for reason, cases in by_reason.items() if len(cases) >= _FEWEST}
        split = [reason for reason, cases in large.items() if not _together(cases, home)]
        mixed = [cause for cause in causes if cause.interface and _is_mixed(doctor, cause, reasons, by_reason)]
        name = document["target"].get("name", "")
        alone = sum(len(cause.cases) for cause in causes if not cause.interface)
        failures = sum(len(cause.cases) for cause in causes)
        rows.append(f"| {name} | {failures} | {len(causes)} | {alone} | {len(large)} | {len(large) - len(split)} | {len(mixed)} |")
        details += [f"{name}: not in one cause: {reason}" for reason in split]
        details += [f"{name}: mixed: {cause.title}" for cause in mixed]
    return "\n".join([*rows, "", *details])


def _together(cases: Sequence[str], home: Mapping[str, FoundCause]) -> bool:
    cause, count = Counter(id(home[case]) for case in cases if case in home).most_common(1)[0]
    named = any(id(found) == cause and found.interface for found in home.values())
    return named and count >= 0.8 * len(cases)


def _is_mixed(doctor: Diagnostician, cause: FoundCause, reasons: Mapping[str, str], by_reason: Mapping[str, Sequence[str]]) -> bool:
    def interfaces(reason: str) -> set[str]:
        named = set(re.findall(r"(\w+)\(", reason))
        return named.union(*(doctor.programs.about(case) | {case.split("/")[1].replace("-", "_")} for case in by_reason[reason]))

    counts = Counter(reasons[case] for case in cause.cases if case in reasons)
    if not counts:
        return False
    most = counts.most_common(1)[0][0]
    others = sum(count for reason, count in counts.items() if not interfaces(reason) & interfaces(most))
    return others > 0.1 * len(cause.cases)
