# SPDX-License-Identifier: MIT
"""What a site tells: the cases of this checkout and of the results, the systems with their causes, and what is on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from runner.diagnose.diagnosis import Diagnostician, FoundCause
from runner.model.case import Case, load_cases
from runner.model.deviations import Known, load_records
from runner.model.error_table import shown_errors
from runner.model.inventory import load_claims
from runner.model.results import CaseResult
from runner.model.text import kept_part, one_line, shown_part
from runner.model.verdicts import Verdict
from runner.model.wakeups import load_wakeups
from runner.reports.text import describe_end, difference
from runner.site.systems import System, load_systems

_LONGEST_TEXT = 6_000  # characters that a page shows of one output, escaped; no case of the suite comes near


@dataclass(frozen=True)
class Group:
    """Systems on which a case came out alike, by the reasons that are given for it.

    `difference` are the lines of expected against observed, '' where nothing was observed. `notes` are those of the first system.
    """

    verdict: str
    ended: str
    difference: str
    notes: str
    reasons: Mapping[str, Sequence[System]]

    @property
    def systems(self) -> list[System]:
        """All of them."""
        return [system for systems in self.reasons.values() for system in systems]


@dataclass(frozen=True)
class Shows:
    """What else a case counts for: errors of interfaces, wake-ups, and claims with their text."""

    errors: Sequence[str]
    wakeups: Sequence[str]
    claims: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Content:
    """All of it. `cases` are those that have a page, by id; `in_suite` those that the checkout has; `records` the deviations files by name."""

    root: Path
    cases: Mapping[str, Case]
    in_suite: frozenset[str]
    systems: Sequence[System]
    causes: Mapping[str, Sequence[FoundCause]]
    records: Mapping[str, Mapping[str, Known]]
    shows: Mapping[str, Shows]

    @property
    def families(self) -> dict[str, list[Case]]:
        """The cases by family, both sorted."""
        groups: dict[str, list[Case]] = defaultdict(list)
        for case in self.cases.values():
            groups[case.family].append(case)
        return dict(sorted(groups.items()))

    def groups(self, case: Case) -> list[Group]:
        """How the case came out on all systems, the deviations first, and each with the largest group first."""
        alike: dict[tuple[str, ...], list[System]] = defaultdict(list)
        for system in self.systems:
            result = system.results.get(case.id)
            if result:
                alike[_key(result)].append(system)
        groups = [_group(case.id, systems) for systems in alike.values()]
        return sorted(groups, key=lambda group: (_ORDER.index(Verdict(group.verdict)), -len(group.systems), group.systems[0].name))

    def required(self, case: Case) -> Known | None:
        """The entry that says what the document requires, where the statement is not it."""
        return next((entries[case.id] for entries in self.records.values() if case.id in entries and entries[case.id].requirement), None)

    def recorded(self, case: Case) -> list[tuple[str, Known]]:
        """The entries of all systems on record, by the names of their files."""
        return [(name, entries[case.id]) for name, entries in self.records.items() if case.id in entries]


_ORDER = (
    *(Verdict.FAIL, Verdict.UNSTABLE, Verdict.KNOWN, Verdict.UNRESOLVED, Verdict.STALE),
    *(Verdict.PASS, Verdict.UNSUPPORTED, Verdict.UNTESTED),
)
_NOT_OBSERVED = (Verdict.PASS, Verdict.UNSUPPORTED, Verdict.UNTESTED)  # nothing that anybody would compare


def load_content(root: Path, results: Iterable[Path]) -> Content:
    """Reads the checkout and the results documents, and finds the causes; raises RunError, FrontMatterError."""
    cases = load_cases(root)
    systems = load_systems(results, cases)
    found = {case.id: case for case in cases}
    for system in systems:
        for result in system.results.values():
            if result.id not in found:
                found[result.id] = _case_of(result)
    diagnostician = Diagnostician(root)
    causes = {}
    for system in systems:
        own = system.newest.target["deviations"]
        causes[system.slug] = diagnostician.causes([result.to_json() for result in system.results.values()], own, known=True)
    return Content(
        root=root,
        cases=dict(sorted(found.items())),
        in_suite=frozenset(case.id for case in cases),
        systems=systems,
        causes=causes,
        records=load_records(root),
        shows=_load_shows(root, cases),
    )


def _case_of(result: CaseResult) -> Case:
    """A case that the checkout does not have, as its result describes it."""
    return Case(
        id=result.id,
        source=Path("cases", f"{result.id}.cpp"),
        statement=one_line(kept_part(result.statement)),
        ref=one_line(kept_part(result.ref)),
        profile=one_line(result.profile)[:100],
        strength=one_line(result.strength)[:100],
        needs=tuple(one_line(str(need))[:100] for need in result.needs[:20]),
        claims=(),
        assertion=(),
        expected=shown_text(result.expected),
    )


def _load_shows(root: Path, cases: Iterable[Case]) -> dict[str, Shows]:
    claims = {row.id: row.columns["claim"] for row in load_claims(root, testable=False)}
    wakeups: dict[str, list[str]] = defaultdict(list)
    for wakeup in load_wakeups(root):
        for case_id in wakeup.cases:
            between = "" if wakeup.between == "alone" else f", between {wakeup.between}"
            wakeups[case_id].append(f"{wakeup.event} wakes {wakeup.name}{between}")
    return {
        case.id: Shows(
            errors=[f"{interface}() {error}" for interface, error in sorted(shown_errors(case))],
            wakeups=wakeups[case.id],
            claims=[(claim, claims[claim]) for claim in case.claims if claim in claims],
        )
        for case in cases
    }


def shown_text(text: str) -> str:
    """A text of a target as a page shows it: escaped, and cut where no reader would go on."""
    shown = shown_part(kept_part(text))
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:_LONGEST_TEXT]}\n... and more\n"


def reason_of(result: CaseResult) -> str:
    """One line on why the verdict is what it is; '' for PASS."""
    text = one_line(result.reason)
    if result.verdict == Verdict.UNSUPPORTED:
        text = text.removeprefix("unsupported: ")  # as the agent begins it
    return text if len(text) <= 500 else text[:500] + " ..."


def _key(result: CaseResult) -> tuple[str, ...]:
    """Results with equal keys are told together. Notes do not count: they name processes and places."""
    if result.verdict in _NOT_OBSERVED:
        return (result.verdict,)
    return result.verdict, result.ended, result.expected, result.observed or ""


def _group(case_id: str, systems: Sequence[System]) -> Group:
    result = systems[0].results[case_id]
    reasons: dict[str, list[System]] = defaultdict(list)
    for system in systems:
        reasons[reason_of(system.results[case_id])].append(system)
    if result.verdict in _NOT_OBSERVED:
        return Group(result.verdict, "", "", "", reasons)
    differs = difference(kept_part(result.expected), kept_part(result.observed)) if result.observed is not None else ""
    end = "" if result.ended in ("", "exit:0") else describe_end(result.ended)[:100]
    return Group(result.verdict, end, shown_text(differs), shown_text(result.notes or "").strip("\n"), reasons)
