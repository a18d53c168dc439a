# SPDX-License-Identifier: MIT
"""The pages and the files that their scripts load, each as a path below the site's root and a text."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from runner import ROOT
from runner.model.address import case_page
from runner.model.case import Case
from runner.model.comparison import CROWD, FLOOR, TIMES, Kind
from runner.model.reference import addresses
from runner.model.results import CaseResult
from runner.model.suite import describe_suite
from runner.model.text import one_line
from runner.model.verdicts import HANG, Verdict
from runner.reports.reproducer import read_source
from runner.reports.text import commands, describe_system
from runner.site.comparison_data import LETTERS, packed
from runner.site.content import Content, reason_of
from runner.site.manual import manual_pages
from runner.site.marks import ABSENT, MARKS, Mark
from runner.site.systems import DEVIATES, System, Tally, Version

TEMPLATES = ROOT / "runner/site/templates"
FIRST_CAUSES = 3  # of a system on the first page
_STRENGTHS = {"shall": "it must be so", "shall fail": "it must fail so", "documented": "the manual says so"}
_ERROR = re.compile(r"\bE[A-Z0-9]{2,}\b")
_MOST_CASES = 60  # that a list on a system's page names before it only counts
_MOST_CELLS = 12_000  # of the table on a family's page; a larger one is in parts, so that no page has more than 200 KB


@dataclass(frozen=True)
class Part:
    """A page of a family: its file and the cases of each of its interfaces."""

    file: str
    interfaces: dict[str, list[Case]]


class Pages:
    """Makes them."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._manual = manual_pages(content.root, content.cases.__contains__)
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._environment.filters["line"] = lambda value: one_line(str(value))
        self._parts = {family: self._parted(family, cases) for family, cases in content.families.items()}
        page_of_interface = {(family, interface): part.file for family, parts in self._parts.items() for part in parts for interface in part.interfaces}
        self._environment.globals.update(
            MARKS=MARKS,
            case_page=case_page,
            interface_page=lambda case: page_of_interface[case.family, case.interface],
            mark=_mark,
            suite=describe_suite(),
            systems=content.systems,
            date=max((system.newest.started[:10] for system in content.systems), default=""),
        )

    def all(self) -> Iterator[tuple[str, str]]:
        """All pages and files."""
        yield "index.html", self._overview()
        for family in self._parts:
            yield from self._family(family)
        for case in self._content.cases.values():
            yield case_page(case.id), self._case(case)
        for system in self._content.systems:
            yield f"system/{system.slug}.html", self._system(system)
        yield "compare.html", self._comparison()
        yield "search.html", self._render("search.html", "search.html")
        yield "docs/index.html", self._render("manual.html", "docs/index.html", pages=self._manual)
        for page in self._manual:
            yield page.file, self._render("manual_page.html", page.file, page=page)
        yield from self._files_of_scripts()

    def _render(self, template: str, file: str, **values: Any) -> str:
        return self._environment.get_template(template).render(root="../" * file.count("/"), file=file, **values)

    # ---- the kinds of pages ------------------------------------------------------------------

    def _overview(self) -> str:
        families = self._content.families
        tallies: dict[str, list[Tally]] = {}
        for family, cases in families.items():
            tallies[family] = [Tally.of(_results(system, cases)) for system in self._content.systems]
        return self._render(
            "overview.html",
            "index.html",
            tallies=tallies,
            counts={family: len(cases) for family, cases in families.items()},
            causes={slug: causes[:FIRST_CAUSES] for slug, causes in self._content.causes.items()},
            all_causes=self._content.causes,
            cases=len(self._content.in_suite),
        )

    def _parted(self, family: str, cases: Sequence[Case]) -> list[Part]:
        """The family's pages: as many interfaces on each as there is room for."""
        interfaces: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            interfaces[case.interface].append(case)
        room = max(1, _MOST_CELLS // max(1, len(self._content.systems)))
        parts: list[Part] = []
        for interface, its in interfaces.items():
            if not parts or sum(map(len, parts[-1].interfaces.values())) + len(its) > room:
                parts.append(Part(f"family/{family}{f'-{len(parts) + 1}' if parts else ''}.html", {}))
            parts[-1].interfaces[interface] = its
        return parts

    def _family(self, family: str) -> Iterator[tuple[str, str]]:
        cases, parts = self._content.families[family], self._parts[family]
        tallies = [Tally.of(_results(system, cases)) for system in self._content.systems]
        for part in parts:
            yield part.file, self._render("family.html", part.file, family=family, part=part, parts=parts, count=len(cases), tallies=tallies)

    def _case(self, case: Case) -> str:
        content = self._content
        groups = content.groups(case)
        showing = next((group.systems[0] for group in groups if group.verdict in DEVIATES), None)
        in_suite = case.id in content.in_suite
        return self._render(
            "case.html",
            case_page(case.id),
            case=case,
            in_suite=in_suite,
            groups=groups,
            missing=[system for system in content.systems if case.id not in system.results],
            required=content.required(case),
            recorded=content.recorded(case),
            addresses=addresses(case.ref),
            strength=_STRENGTHS.get(case.strength, ""),
            shows=content.shows.get(case.id),
            source=read_source(content.root, case.source) if in_suite else "",
            commands=commands(case, f"pytest --target={showing.name}" if showing and re.fullmatch(r"[\w.-]+", showing.name) else "pytest"),
        )

    def _system(self, system: System) -> str:
        deviations: dict[tuple[str, str], list[CaseResult]] = defaultdict(list)
        unsupported: dict[str, list[CaseResult]] = defaultdict(list)
        unresolved = []
        for result in system.results.values():
            if result.verdict in DEVIATES:
                verdict = "" if result.verdict == Verdict.KNOWN else result.verdict
                deviations[verdict, "did not return" if verdict and result.ended == HANG else reason_of(result)].append(result)
            elif result.verdict == Verdict.UNSUPPORTED:
                unsupported[reason_of(result)].append(result)
            elif result.verdict in (Verdict.UNRESOLVED, Verdict.STALE):
                unresolved.append(result)
        largest = sorted(deviations.items(), key=lambda item: (not item[0][0], -len(item[1]), item[0]))
        return self._render(
            "system.html",
            f"system/{system.slug}.html",
            system=system,
            described=describe_system(dict(system.newest.target)),
            causes=self._content.causes[system.slug],
            deviations=largest,
            unsupported=[
                (reason, results, Counter(self._content.cases[result.id].family for result in results).most_common())
                for reason, results in sorted(unsupported.items(), key=lambda item: (-len(item[1]), item[0]))
            ],
            unresolved=unresolved,
            steps=[(version, _changes(version)) for version in system.versions],
            most=_MOST_CASES,
            has_page=self._content.cases.__contains__,
        )

    def _comparison(self) -> str:
        signs = {letter: [MARKS[verdict].sign, MARKS[verdict].style] for verdict, letter in LETTERS.items()} | {".": [ABSENT.sign, ABSENT.style]}
        rules = {"times": TIMES, "floor": FLOOR * 1e6, "crowd": CROWD, "kinds": [kind.value for kind in Kind], "signs": signs}
        return self._render("compare.html", "compare.html", rules=rules)

    # ---- what scripts load -------------------------------------------------------------------

    def _files_of_scripts(self) -> Iterator[tuple[str, str]]:
        cases = list(self._content.cases.values())
        folders: dict[str, list[str]] = defaultdict(list)
        for case in cases:
            folder, _, slug = case.id.rpartition("/")
            folders[folder].append(slug)
        ids = [f"{folder}/{slug}" for folder, slugs in folders.items() for slug in slugs]
        deviating = [sum(system.results[case_id].verdict in DEVIATES for system in self._with(case_id)) for case_id in ids]
        yield "data/ids.js", _script("ids", list(folders.items()), " ".join(map(str, deviating)))
        yield "data/words.js", _script("words", [_searchable(self._content.cases[case_id]) for case_id in ids])
        for system in self._content.systems:
            for version in system.versions:
                yield f"data/results/{version.slug}.js", _script("results", version.slug, packed(version.data, ids))

    def _with(self, case_id: str) -> Iterable[System]:
        return (system for system in self._content.systems if case_id in system.results)


def _mark(system: System, case_id: str) -> Mark:
    result = system.results.get(case_id)
    return MARKS[result.verdict] if result else ABSENT


def _results(system: System, cases: Iterable[Case]) -> Iterator[CaseResult]:
    return (system.results[case.id] for case in cases if case.id in system.results)


def _changes(version: Version) -> list[tuple[Kind, list[str]]]:
    """The changes since the version before: for each kind the ids."""
    changes = version.changes
    return [(kind, [one_line(change.id) for change in changes.of(kind)]) for kind in Kind if changes.of(kind)] if changes else []


def _searchable(case: Case) -> str:
    """The statement, and the errors that the expected text has and the statement has not."""
    errors = sorted(set(_ERROR.findall(case.expected)) - set(_ERROR.findall(case.statement)))
    return " ".join([case.statement, *(["|", *errors] if errors else [])])


def _script(function: str, *arguments: object) -> str:
    """A call of a function of static/site.js. A script is loaded from a folder of files, too, where nothing else may be read."""
    return f"ipcts.{function}({','.join(json.dumps(argument, separators=(',', ':')) for argument in arguments)});\n"
