# SPDX-License-Identifier: MIT
"""Runs cases on deliberately wrong systems and says which of them detect that. docs/falsify.md explains the terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.falsify.faults import Equivalent, Fault, faults_of, interfaces_of, load_equivalent
from runner.model.case import Case
from runner.model.errors import RunError
from runner.model.interfaces import load_interfaces
from runner.model.targets import Target
from runner.model.verdicts import HANG, Answer
from runner.running.scheduler import Scheduler
from runner.transport.session import Limits, Wish

_SESSIONS = 12  # faults make cases hang: most of these only wait
_MORE_ATTEMPTS = 2  # a lock that does nothing does no harm where nobody happens to come along
_MARGIN_MS = 250  # milliseconds that a case under a fault gets beyond four times its ordinary time
_NEXT_SECOND_MS = 1750  # at least, for a case that waits for the next second: that takes it any time from nothing to a second
RECORD = "record"  # not a fault: the library names the calls that the case makes
_CONTROL = "none:1:none"  # a fault that does nothing: a case that differs under it is unsteady, and its proofs mean nothing
_NOTHING_LEARNT = ("lost", "unknown", "died", "silent", "garbled")  # ends that are none of the case's own


@dataclass
class Proof:
    """What became of one case: the faults it detected, those that only made it hang, and those it did not detect."""

    case: Case
    interfaces: frozenset[str]  # what its id is about, of the functions that it calls
    wide: bool  # the id names no function: all its calls are meant
    usual: Answer
    detected: list[Fault] = field(default_factory=list)
    hung: list[Fault] = field(default_factory=list)  # also among the detected
    missed: list[Fault] = field(default_factory=list)
    excused: list[Fault] = field(default_factory=list)  # missed, with a reason in EQUIVALENT
    steady: bool = True  # the control changed nothing

    @property
    def tried(self) -> list[Fault]:
        """All faults that were tried on it."""
        return self.detected + self.missed + self.excused

    @property
    def judged(self) -> bool:
        """False for a case that this system does not support: nothing can be shown here."""
        return self.usual.how == "exit:0"

    @property
    def proven(self) -> bool:
        """Some fault of the interface in its id turns the case red, and the control does not."""
        return self.steady and any(fault.interface in self.interfaces for fault in self.detected)

    @property
    def weak(self) -> list[Fault]:
        """Faults of that interface, in calls that the case makes, that it does not detect; none where the id names no function."""
        if self.wide:
            return []
        return [fault for fault in self.missed if fault.interface in self.interfaces]


def limit_ms(case: Case, usual: Answer, margin_ms: int = _MARGIN_MS) -> int:
    """The time limit of a case under a fault, in milliseconds, after the run without a fault that took `usual.seconds`."""
    return max(margin_ms, _NEXT_SECOND_MS if "timing" in case.needs else 0) + int(4000 * usual.seconds)


class Bench:
    """Sessions of `ipcts-faulty` that answer requests for a case under a fault."""

    def __init__(self, root: Path, program: Path, sessions: int = _SESSIONS) -> None:
        self._sessions = sessions
        if not program.exists():
            raise RunError(f"{program}: it is not built; leave out --no-build, or run cmake --build build --target ipcts-faulty")
        self._root = root
        self._target = Target(
            name="ipcts-faulty", description="a wrong system", start=(str(program), "--batch"), file=program.name, start_seconds=10.0
        )

    def run(self, requests: Sequence[tuple[Case, Wish]]) -> list[Answer]:
        """The answers, in the order of the requests. Raises RunError where one could not be had."""
        answers = self._attempt(requests)
        again = [number for number, answer in enumerate(answers) if answer.how in _NOTHING_LEARNT]
        if again:
            for number, answer in zip(again, self._attempt([requests[number] for number in again]), strict=True):
                answers[number] = answer
                if answer.how in _NOTHING_LEARNT:
                    case, wish = requests[number]
                    why = answer.why or answer.err.decode("utf-8", "backslashreplace").strip() or answer.how
                    raise RunError(f"{case.id} could not be run under the fault {wish.fault}: {why}; fix that, and run it again")
        return answers

    def _attempt(self, requests: Sequence[tuple[Case, Wish]]) -> list[Answer]:
        if not requests:
            return []
        scheduler = Scheduler(self._target, self._root, self._sessions, Limits.of(self._target, None))
        try:
            for case, wish in requests:
                scheduler.add([case], wish)
            scheduler.start()
            answers = []
            for case, wish in requests:
                scheduler.wait(case, wish=wish)
                answers.append(self._answer(scheduler, case, wish))
            return answers
        finally:
            scheduler.stop()

    @staticmethod
    def _answer(scheduler: Scheduler, case: Case, wish: Wish) -> Answer:
        if scheduler.system and scheduler.system.get("isolation") != "namespaces":
            raise RunError(
                "there are no pid and IPC namespaces here, and calls under a fault may then hit other processes;"
                " run it as root, or where user namespaces are allowed"
            )
        answers = scheduler.answers(case.id, wish)
        if not answers:
            raise RunError(scheduler.troubles[0] if scheduler.troubles else f"{case.id}: no answer")
        return answers[0]


def falsify(root: Path, program: Path, cases: Sequence[Case]) -> list[Proof]:
    """Runs each case as it is, then under every fault that applies to the calls it makes, and a control; raises RunError.

    A case that is not proven is run anew once, from the start. A race may have made few calls when they were recorded, or may have hit a
    rare fault of this very system.
    """
    proofs = _falsify(root, program, cases)
    unproven = [proof.case for proof in proofs if proof.judged and not proof.proven]
    anew = {proof.case.id: proof for proof in _falsify(root, program, unproven)}
    return [anew.get(proof.case.id, proof) for proof in proofs]


def _falsify(root: Path, program: Path, cases: Sequence[Case]) -> list[Proof]:
    named = load_interfaces(root)
    equivalent = load_equivalent(root)
    bench = Bench(root, program)
    usual = bench.run([(case, Wish(RECORD, 10_000)) for case in cases])
    proofs = []
    requests: list[tuple[Case, Wish]] = []
    subjects: list[tuple[Proof, Fault | None]] = []
    for case, answer in zip(cases, usual, strict=True):
        faults = faults_of(answer.err)
        interfaces, wide = interfaces_of(case, {fault.interface for fault in faults}, named)
        proof = Proof(case, interfaces, wide, answer)
        proofs.append(proof)
        if proof.judged:
            limit = limit_ms(case, answer)
            for fault in (None, *faults):
                requests.append((case, Wish(str(fault) if fault else _CONTROL, limit)))
                subjects.append((proof, fault))
    for attempt in range(1 + _MORE_ATTEMPTS):
        again = []
        for request, (proof, fault), answer in zip(requests, subjects, bench.run(requests), strict=True):
            if not _decided(proof, fault, answer, equivalent, last=attempt == _MORE_ATTEMPTS):
                again.append((request, (proof, fault)))
        requests, subjects = [request for request, _ in again], [subject for _, subject in again]
    return proofs


def _decided(proof: Proof, fault: Fault | None, answer: Answer, equivalent: Sequence[Equivalent], last: bool) -> bool:
    """Notes what the answer says; False where it is worth to ask once more."""
    differs = (answer.how, answer.out) != (proof.usual.how, proof.usual.out)
    if fault is None:  # the control
        proof.steady = not differs
        return not differs or last
    if differs:
        proof.detected.append(fault)
        if answer.how in (HANG, "timeout"):
            proof.hung.append(fault)
        return True
    if any(entry.covers(proof.case.id, fault) for entry in equivalent):
        proof.excused.append(fault)
        return True
    if last:
        proof.missed.append(fault)
    return last


def family_table(proofs: Sequence[Proof]) -> str:
    """Markdown: per family the cases, the proven ones, and how many of the faults they detected."""
    rows = ["| family | cases | proven | unproven | weak | not judged | faults | detected | by a hang |", "| --- |" + " ---: |" * 8]
    groups: dict[str, list[Proof]] = defaultdict(list)
    for proof in proofs:
        groups[proof.case.family].append(proof)
    for name, group in [*sorted(groups.items()), ("all", list(proofs))]:
        judged = [proof for proof in group if proof.judged]
        detected = sum(len(proof.detected) for proof in judged)
        missed = sum(len(proof.missed) + len(proof.excused) for proof in judged)
        cells = [
            len(group),
            sum(proof.proven for proof in judged),
            sum(not proof.proven for proof in judged),
            sum(bool(proof.weak) for proof in judged),
            len(group) - len(judged),
            detected + missed,
            detected,
            sum(len(proof.hung) for proof in judged),
        ]
        rows.append(f"| {name} | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)
