# SPDX-License-Identifier: MIT
"""Proves that each case can fail, by running it on systems that are wrong on purpose (docs/falsify.md).

Without an ID, the command runs the cases that have changed since they were proven last. It sees that from their object files and from
the fault library, and remembers the proofs in build/proven.json. An ID may be a pattern such as 'pipe/*', the beginning of ids such as
pipe/read, or needs:rounds for all cases with this word in `needs`. With --rate a fault befalls only some calls, and nothing is remembered.
Exit status: 0 every case is proven (with --strict: and none is weak; with --rate: every case notices some fault), 1 some are not, 2 it could not be done.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import time
from pathlib import Path

from runner import ROOT, VERSION
from runner.falsify.faults import EQUIVALENT, load_equivalent
from runner.falsify.ledger import Ledger
from runner.falsify.prove import Proof, falsify, family_table
from runner.falsify.rare import Sighting, falsify_rarely, rare_table
from runner.model.case import Case, load_cases
from runner.model.errors import RunError
from runner.model.files import write_file
from runner.model.targets import DEFAULT, load_target
from runner.running.build import build

_BUILD = ROOT / "build"
MOST, MOST_SECONDS = 1_000_000, 3600


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="run these cases, changed or not; an id, a pattern such as 'pipe/*', a family, or needs:WORD")
    parser.add_argument("--all", action="store_true", help="run all cases, changed or not")
    parser.add_argument("--rate", metavar="N", type=int, help="let each fault befall every Nth call only; without an ID: the race cases")
    parser.add_argument("--stress", metavar="SECONDS", type=float, help="with --rate: give the rounds of a race case so long for each fault")
    parser.add_argument("--results", metavar="FILE", type=Path, help="write every case and every fault as JSON")
    parser.add_argument("--no-build", action="store_true", help="do not build; use build/ipcts-faulty as it is")
    strict = "fail for weak cases and unused entries of equivalent.toml, too (a race can make them look so now and then)"
    parser.add_argument("--strict", action="store_true", help=strict)
    parser.add_argument("-q", "--quiet", action="store_true", help="do not print a line for each case")


def run(options: argparse.Namespace) -> int:
    """Proves; raises RunError, FrontMatterError."""
    if options.rate is None and options.stress is not None:
        raise RunError("--stress is for faults that come rarely; give --rate, too")
    if options.rate is not None and not 1 <= options.rate <= MOST:
        raise RunError(f"--rate: {options.rate} is not possible; give a whole number from 1 to {MOST:,}")
    if options.stress is not None and not 0 < options.stress <= MOST_SECONDS:
        raise RunError(f"--stress: {options.stress:g} is not possible; give a number of seconds, at most {MOST_SECONDS}")
    everything = load_cases(ROOT)
    cases = chosen(everything, options.ids or (["needs:rounds"] if options.rate else []))
    if not options.no_build:
        build(ROOT, load_target(ROOT, DEFAULT), lambda done, total: None, "ipcts-faulty")
    if options.rate:
        begin = time.monotonic()
        sightings = falsify_rarely(ROOT, _BUILD / "ipcts-faulty", cases, options.rate, options.stress or 0.0)
        return tell_rare(sightings, time.monotonic() - begin, options)
    ledger = Ledger(_BUILD)
    if not (options.ids or options.all):
        unchanged = [case for case in cases if ledger.proven(case)]
        cases = [case for case in cases if case not in unchanged]
        print(f"{len(unchanged)} cases have not changed since they were proven; --all runs them, too")
    begin = time.monotonic()
    proofs = falsify(ROOT, _BUILD / "ipcts-faulty", cases)
    seconds = time.monotonic() - begin
    ledger.note(proofs)
    if options.results:
        write_file(options.results, json.dumps(as_json(proofs, seconds), indent=1) + "\n")
    status = tell(proofs, seconds, options.quiet, options.strict)
    unused = tell_unused(proofs, {case.id for case in everything})
    return status or (1 if unused and options.strict else 0)


def chosen(cases: list[Case], wanted: list[str]) -> list[Case]:
    """The cases that the patterns name; raises RunError for one that names none."""
    if not wanted:
        return cases
    for pattern in wanted:
        if not any(is_named(case, pattern) for case in cases):
            raise RunError(f"there is no case '{pattern}'; build/ipcts --list prints all ids")
    return [case for case in cases if any(is_named(case, pattern) for pattern in wanted)]


def is_named(case: Case, pattern: str) -> bool:
    """Whether the case is one of these: an id, a pattern of ids, the beginning of ids (pipe, pipe/read), or needs:WORD."""
    if pattern.startswith("needs:"):
        return pattern.removeprefix("needs:") in case.needs
    return fnmatch.fnmatchcase(case.id, pattern) or case.id.startswith(pattern.rstrip("/") + "/")


def as_json(proofs: list[Proof], seconds: float) -> dict[str, object]:
    """The document of --results."""
    return {
        "version": VERSION,
        "seconds": round(seconds, 1),
        "cases": [
            {
                "id": proof.case.id,
                "judged": proof.judged,
                "proven": proof.proven,
                "steady": proof.steady,
                "interfaces": sorted(proof.interfaces),
                **{
                    name: [str(fault) for fault in getattr(proof, name)]
                    for name in ("detected", "hung", "missed", "excused", "weak")
                },
            }
            for proof in proofs
        ],
    }


def tell_unused(proofs: list[Proof], ids: set[str]) -> int:
    """Names the entries of equivalent.toml that match no fault of the cases that they name; how many there are.

    An entry is looked at when all its cases were run, of those with these `ids`. One for cases that this system does not support stays:
    nothing is known of it here. On a busy machine threads may make their calls in another order than usual, so that an entry looks unused.
    """
    unused = 0
    judged = {proof.case.id: proof for proof in proofs if proof.judged}
    for entry in load_equivalent(ROOT):
        meant = fnmatch.filter(ids, entry.case)
        if meant and judged.keys() >= {*meant} and not any(entry.covers(id_, fault) for id_ in meant for fault in judged[id_].tried):
            unused += 1
            print(f"{EQUIVALENT}: no fault matches the entry for {entry.case} under {entry.fault}; remove it, if that is always so")
    return unused


def tell_rare(sightings: list[Sighting], seconds: float, options: argparse.Namespace) -> int:
    """Prints what was noticed of faults that come rarely, and writes it; the exit status."""
    stress = options.stress or 0.0
    judged = [sighting for sighting in sightings if sighting.judged]
    if options.results:
        names = ("soon", "later", "hung", "missed")
        cases = [
            {
                "id": sighting.case.id,
                "judged": sighting.judged,
                "steady": sighting.steady,
                **{name: [str(fault) for fault in getattr(sighting, name)] for name in names},
            }
            for sighting in sightings
        ]
        document = {"version": VERSION, "seconds": round(seconds, 1), "rate": options.rate, "stress": stress, "cases": cases}
        write_file(options.results, json.dumps(document, indent=1) + "\n")
    for sighting in [] if options.quiet else judged:
        print(f"{sighting.case.id}: {len(sighting.soon)} of {len(sighting.soon + sighting.later + sighting.missed)} faults noticed")
        for name, faults in (("under stress only", sighting.later), ("not noticed", sighting.missed)):
            if faults:
                print(f"    {name}: {' '.join(map(str, faults))}")
    blind = [sighting for sighting in judged if not sighting.noticed(bool(stress))]
    for sighting in blind:
        why = "it notices none of these faults" if sighting.steady else "it differs from run to run without any fault"
        print(f"blind: {sighting.case.id}: {why}")
    print(f"\n{rare_table(sightings, stress)}\n\n{len(judged)} cases in {seconds:.0f} s, one call in {options.rate} wrong: {len(blind)} notice nothing")
    return 1 if blind else 0


def tell(proofs: list[Proof], seconds: float, quiet: bool, strict: bool) -> int:
    """Prints what came of it; the exit status."""
    judged = [proof for proof in proofs if proof.judged]
    unproven = [proof for proof in judged if not proof.proven]
    weak = [proof for proof in judged if proof.proven and proof.weak]
    for proof in [] if quiet else judged:
        total = len(proof.detected) + len(proof.missed) + len(proof.excused)
        print(f"{proof.case.id}: {len(proof.detected)} of {total} faults detected")
        for name, faults in (("not detected, excused", proof.excused), ("not detected", proof.missed)):
            if faults:
                print(f"    {name}: {' '.join(map(str, faults))}")
    for proof in weak:
        print(f"weak: {proof.case.id}: {' '.join(map(str, proof.weak))}")
    for proof in unproven:
        if not proof.steady:
            print(f"unproven: {proof.case.id}: it differs from run to run without any fault")
            continue
        calls = " ".join(sorted(proof.interfaces))
        why = f"it detects no fault of {calls}" if calls else "it calls no function of the interface in its id (docs/falsify.md)"
        print(f"unproven: {proof.case.id}: {why}")
    print(f"\n{family_table(proofs)}\n\n{len(judged)} cases in {seconds:.0f} s: {len(unproven)} unproven, {len(weak)} weak")
    return 1 if unproven or (weak and strict) else 0
