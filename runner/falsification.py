# SPDX-License-Identifier: MIT
"""Runs cases on deliberately wrong systems and tells which of them notice. docs/falsify.md explains the terms."""

from __future__ import annotations

import fnmatch
import queue
import re
import subprocess
import threading
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.errors import RunError
from runner.frames import Done, FrameReader, Hello
from runner.frontmatter import Case
from runner.toml_file import check_keys, read_toml

INTERFACES = Path("runner/faults/interfaces.toml")
EQUIVALENT = Path("runner/faults/equivalent.toml")
_RECORDED = re.compile(rb"^@fault (\S+) (\d+) (\S+)$", re.MULTILINE)
_SESSIONS = 12  # faults make cases hang: most of these only wait
_MORE_ATTEMPTS = 2  # a lock that does nothing does no harm where nobody happens to come along
_SAVE_MS = 250  # milliseconds that a spoilt case gets beyond four times its ordinary time


@dataclass(frozen=True)
class Fault:
    """One wrong system: `fault` befalls call number `number` (`*`: every call) of `interface`."""

    interface: str
    number: str
    fault: str

    def __str__(self) -> str:
        return f"{self.interface}:{self.number}:{self.fault}"


@dataclass(frozen=True)
class Equivalent:
    """A fault that a case need not notice, because the document allows what it does, or because nothing in the case can show it.

    `case` and `fault` are patterns as in fnmatch; `unless` holds patterns of the cases that must notice it all the same.
    """

    case: str
    fault: str
    reason: str
    unless: tuple[str, ...] = ()

    def covers(self, case: str, fault: Fault) -> bool:
        """Whether this entry excuses `case` for not noticing `fault`."""
        if any(fnmatch.fnmatchcase(case, pattern) for pattern in self.unless):
            return False
        return fnmatch.fnmatchcase(case, self.case) and fnmatch.fnmatchcase(str(fault), self.fault)


@dataclass
class Proof:
    """What became of one case: the faults it noticed, those that only made it hang, and those it did not notice."""

    case: Case
    interfaces: frozenset[str]  # what its id is about, of the functions that it calls
    wide: bool  # the id names no function: all its calls are meant
    usual: Done
    noticed: list[Fault] = field(default_factory=list)
    hung: list[Fault] = field(default_factory=list)  # also among the noticed
    missed: list[Fault] = field(default_factory=list)
    excused: list[Fault] = field(default_factory=list)  # missed, with a reason in EQUIVALENT

    @property
    def judged(self) -> bool:
        """False for a case that this system does not support: nothing can be shown here."""
        return self.usual.how == "exit:0"

    @property
    def proven(self) -> bool:
        """Some fault of the interface in its id turns the case red."""
        return any(fault.interface in self.interfaces for fault in self.noticed)

    @property
    def weak(self) -> list[Fault]:
        """Faults of that interface, in calls that the case makes, that it does not notice; none where the id names no function."""
        if self.wide:
            return []
        return [fault for fault in self.missed if fault.interface in self.interfaces]


def load_equivalent(root: Path) -> list[Equivalent]:
    """The justified blind spots; raises RunError."""
    shown = EQUIVALENT.as_posix()
    data = read_toml(root / EQUIVALENT, shown, "make the file (it may be empty)")
    entries = check_keys(data, shown, {}, {"equivalent": list}).get("equivalent", [])
    keys = {"case": str, "fault": str, "reason": str}
    excuses = []
    for number, entry in enumerate(entries, 1):
        values = check_keys(entry, f"{shown}: [[equivalent]] number {number}", keys, {"unless": list})
        excuses.append(Equivalent(values["case"], values["fault"], values["reason"], tuple(map(str, values.get("unless", [])))))
    return excuses


def load_interfaces(root: Path) -> dict[str, list[str]]:
    """Which functions an id means that does not name one; raises RunError."""
    shown = INTERFACES.as_posix()
    data = read_toml(root / INTERFACES, shown, "restore it from the repository")
    return {name: [str(function) for function in functions] for name, functions in data.items()}


def faults_of(recorded: bytes) -> list[Fault]:
    """The faults to try, from what the recording run said on standard error: each call alone, and all calls at once."""
    calls: dict[tuple[str, str], set[str]] = defaultdict(set)
    numbers: dict[str, set[str]] = defaultdict(set)
    for interface, number, fault in _RECORDED.findall(recorded):
        calls[interface.decode(), fault.decode()].add(number.decode())
        numbers[interface.decode()].add(number.decode())
    faults = [Fault(interface, number, fault) for (interface, fault), each in sorted(calls.items()) for number in sorted(each)]
    return faults + [Fault(interface, "*", fault) for interface, fault in sorted(calls) if len(numbers[interface]) > 1]


def interfaces_of(case: Case, made: Iterable[str], named: dict[str, list[str]]) -> tuple[frozenset[str], bool]:
    """The functions that the id of a case is about, of those that it calls itself; and whether that is all of them."""
    calls = frozenset(made)
    wanted = named.get(f"{case.family}/{case.interface}", named.get(case.interface, [case.interface.replace("-", "_")]))
    wide = "*" in wanted or case.interface == "scenario"
    return (calls if wide else calls & frozenset(wanted)), wide


class Farm:
    """Several sessions of `ipcts-faulty`, each fed by a thread of its own."""

    def __init__(self, program: Path) -> None:
        self._program = program

    def run(self, requests: Sequence[tuple[Case, str, int]]) -> list[Done]:
        """The answers to (case, IPCTS_FAULT, time limit in milliseconds), in the order of the requests; raises RunError."""
        answers: list[Done | None] = [None] * len(requests)
        waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in range(len(requests)):
            waiting.put(number)
        problems: list[str] = []
        threads = [threading.Thread(target=self._serve, args=(requests, waiting, answers, problems)) for _ in range(_SESSIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if problems:
            raise RunError(problems[0])
        return [answer for answer in answers if answer is not None]

    def _serve(
        self,
        requests: Sequence[tuple[Case, str, int]],
        waiting: queue.SimpleQueue[int],
        answers: list[Done | None],
        problems: list[str],
    ) -> None:
        while not waiting.empty() and not problems:
            reader = FrameReader()
            with subprocess.Popen([self._program, "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                assert process.stdin and process.stdout
                asked: int | None = None
                while data := process.stdout.read1(1 << 16):  # type: ignore[attr-defined]
                    ready = False
                    for event in reader.feed(data):
                        if isinstance(event, Hello):
                            if event.system.get("isolation") != "namespaces":
                                problems.append(
                                    "runner/falsify: no pid and IPC namespaces here; spoilt calls may then hit other"
                                    " processes: run it as root or where user namespaces are allowed"
                                )
                                break
                            ready = True
                        if isinstance(event, Done) and event.number - 1 == asked:
                            answers[asked] = event
                            ready = True
                    if problems:
                        break
                    if not ready:
                        continue
                    try:
                        asked = waiting.get_nowait()
                    except queue.Empty:
                        break
                    case, fault, limit = requests[asked]
                    process.stdin.write(f"{asked + 1} {case.id} watchdog={limit} fault={fault}\n".encode())
                    process.stdin.flush()
                else:
                    if asked is not None and answers[asked] is None:  # the session died of it: noticed, to say the least
                        answers[asked] = Done(asked + 1, requests[asked][0].id, "lost", 0, 0, b"", b"")
                process.stdin.close()


def falsify(root: Path, program: Path, cases: Sequence[Case]) -> list[Proof]:
    """Runs each case as it is, then under every fault that applies to the calls it makes; raises RunError."""
    named = load_interfaces(root)
    equivalent = load_equivalent(root)
    farm = Farm(program)
    usual = farm.run([(case, "record", 10_000) for case in cases])
    proofs: list[Proof] = []
    requests: list[tuple[Case, str, int]] = []
    subjects: list[tuple[Proof, Fault]] = []
    for case, done in zip(cases, usual, strict=True):
        faults = faults_of(done.err)
        interfaces, wide = interfaces_of(case, {fault.interface for fault in faults}, named)
        proof = Proof(case, interfaces, wide, done)
        proofs.append(proof)
        if not proof.judged:
            continue
        limit = _SAVE_MS + 4 * done.wall_us // 1000
        for fault in faults:
            requests.append((case, str(fault), limit))
            subjects.append((proof, fault))
    attempts = 0
    while requests:
        again = []
        for request, (proof, fault), done in zip(requests, subjects, farm.run(requests), strict=True):
            if (done.how, done.out) != (proof.usual.how, proof.usual.out):
                proof.noticed.append(fault)
                if done.how == "timeout":
                    proof.hung.append(fault)
            elif any(entry.covers(proof.case.id, fault) for entry in equivalent):
                proof.excused.append(fault)
            elif attempts < _MORE_ATTEMPTS:
                again.append((request, (proof, fault)))
            else:
                proof.missed.append(fault)
        attempts += 1
        requests, subjects = [request for request, _ in again], [subject for _, subject in again]
    return proofs


def family_table(proofs: Sequence[Proof]) -> str:
    """Markdown: per family the cases, the proven ones, and how many of the faults they noticed."""
    rows = ["| family | cases | proven | unproven | weak | not judged | faults | noticed | by a hang |", "| --- |" + " ---: |" * 8]
    groups: dict[str, list[Proof]] = defaultdict(list)
    for proof in proofs:
        groups[proof.case.family].append(proof)
    for name, group in [*sorted(groups.items()), ("all", list(proofs))]:
        judged = [proof for proof in group if proof.judged]
        noticed = sum(len(proof.noticed) for proof in judged)
        missed = sum(len(proof.missed) + len(proof.excused) for proof in judged)
        cells = [
            len(group),
            sum(proof.proven for proof in judged),
            sum(not proof.proven for proof in judged),
            sum(bool(proof.weak) for proof in judged),
            len(group) - len(judged),
            noticed + missed,
            noticed,
            sum(len(proof.hung) for proof in judged),
        ]
        rows.append(f"| {name} | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)
