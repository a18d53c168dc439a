# SPDX-License-Identifier: MIT
"""Faults that come rarely: which cases that repeat a scene notice them in the time that they have. docs/falsify.md explains the terms."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.falsify.faults import Fault, faults_of, interfaces_of, load_equivalent
from runner.falsify.prove import RECORD, Bench, limit_ms
from runner.model.case import Case
from runner.model.interfaces import load_interfaces
from runner.model.verdicts import HANG, Answer, Verdict, judge
from runner.transport.session import Wish

_MARGIN_MS = 2000  # milliseconds beyond four times the ordinary time: a hang may be noticed late, but nothing else be taken for one


@dataclass
class Sighting:
    """What one case noticed of faults that come every so many calls: at once, in its usual time, or under stress only.

    `steady` is False where it differs under a fault that does nothing.
    """

    case: Case
    usual: Answer
    soon: list[Fault] = field(default_factory=list)
    later: list[Fault] = field(default_factory=list)
    hung: list[Fault] = field(default_factory=list)  # also in one of the others
    missed: list[Fault] = field(default_factory=list)
    steady: bool = True

    @property
    def judged(self) -> bool:
        """False for a case that this system does not support, that fails without any fault, or that has no fault to try."""
        return self.fit and bool(self.soon or self.later or self.missed)

    @property
    def fit(self) -> bool:
        """Whether the case passes without any fault. One that finds a real bug in its first rounds cannot tell another."""
        return judge(self.usual, self.case.expected).verdict is Verdict.PASS

    def noticed(self, stressed: bool) -> bool:
        """Whether it noticed some fault; under stress, too, if that is asked."""
        return self.steady and bool(self.soon or (stressed and self.later))


def falsify_rarely(root: Path, program: Path, cases: Sequence[Case], rate: int, stress: float) -> list[Sighting]:
    """Runs each case with each fault of its interface in every `rate`-th call: first for its usual time, then, where it noticed nothing
    and `stress` is not 0, for so many seconds. Raises RunError."""
    named, equivalent = load_interfaces(root), load_equivalent(root)
    usual = Bench(root, program).run([(case, Wish(RECORD, 10_000)) for case in cases])
    sightings = [Sighting(case, answer) for case, answer in zip(cases, usual, strict=True)]
    trials: list[tuple[Sighting, Fault]] = []
    for sighting in sightings:
        faults = faults_of(sighting.usual.err)
        interfaces, _ = interfaces_of(sighting.case, {fault.interface for fault in faults}, named)
        rare = {Fault(fault.interface, f"*/{rate}", fault.fault): None for fault in faults if fault.interface in interfaces}
        rare = {fault: None for fault in rare if not any(entry.covers(sighting.case.id, fault) for entry in equivalent)}
        if sighting.fit:
            trials += [(sighting, Fault("none", f"*/{rate}", "none")), *((sighting, fault) for fault in rare)]
    missed = _try(Bench(root, program), trials, 0, soon=True)
    if stress:
        # A race takes the processors: more cases at a time would only be slower each.
        missed = _try(Bench(root, program, os.cpu_count() or 1), missed, int(stress * 1000), soon=False)
    for sighting, fault in missed:
        if fault.interface != "none":
            sighting.missed.append(fault)
    return sightings


def _try(bench: Bench, trials: Sequence[tuple[Sighting, Fault]], stress_ms: int, soon: bool) -> list[tuple[Sighting, Fault]]:
    """One run each; those that showed nothing."""
    requests = [
        (sighting.case, Wish(str(fault), limit_ms(sighting.case, sighting.usual, _MARGIN_MS), stress_ms)) for sighting, fault in trials
    ]
    nothing = []
    for (sighting, fault), answer in zip(trials, bench.run(requests), strict=True):
        if (answer.how, answer.out) == (sighting.usual.how, sighting.usual.out):
            nothing.append((sighting, fault))
        elif fault.interface == "none":
            sighting.steady = False
        else:
            (sighting.soon if soon else sighting.later).append(fault)
            if answer.how in (HANG, "timeout"):
                sighting.hung.append(fault)
    return nothing


def rare_table(sightings: Sequence[Sighting], stress: float) -> str:
    """Markdown: per family the cases that noticed some fault, and how many faults were noticed."""
    heads = ["family", "cases", "not judged", "notice a fault", "faults", "noticed"]
    if stress:
        heads[4:4] = [f"within {stress:g} s"]
        heads.append(f"within {stress:g} s")
    rows = ["| " + " | ".join([*heads, "by a hang"]) + " |", "| --- |" + " ---: |" * len(heads)]
    groups: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        groups[sighting.case.family].append(sighting)
    for name, group in [*sorted(groups.items()), ("all", list(sightings))]:
        judged = [sighting for sighting in group if sighting.judged]
        soon = sum(len(sighting.soon) for sighting in judged)
        later = sum(len(sighting.later) for sighting in judged)
        cells = [len(group), len(group) - len(judged), sum(sighting.noticed(False) for sighting in judged)]
        cells += [sum(sighting.noticed(True) for sighting in judged)] if stress else []
        cells += [soon + later + sum(len(sighting.missed) for sighting in judged), soon]
        cells += [soon + later] if stress else []
        cells.append(sum(len(sighting.hung) for sighting in judged))
        rows.append(f"| {name} | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)
