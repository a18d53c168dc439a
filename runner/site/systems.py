# SPDX-License-Identifier: MIT
"""The systems of a site: for each the newest results, and what changed from one earlier version to the next."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from runner.model.case import Case
from runner.model.comparison import Comparison, compare
from runner.model.document import load_document
from runner.model.errors import RunError
from runner.model.results import SYSTEM_KEYS, CaseResult
from runner.model.text import one_line
from runner.model.verdicts import Verdict
from runner.site.comparison_data import comparison_data

LONGEST_NAME = 80  # of a system in addresses
DEVIATES = (Verdict.FAIL, Verdict.KNOWN, Verdict.UNSTABLE)
CONFORMS = (Verdict.PASS, Verdict.STALE)
_TEXTS = ("source", "statement", "ref", "profile", "strength")
_ID = re.compile(r"[a-z0-9-]{1,100}(/[a-z0-9-]{1,100}){2}")


@dataclass(frozen=True)
class Tally:
    """How many cases have each verdict."""

    counts: Mapping[str, int]

    @classmethod
    def of(cls, results: Iterable[CaseResult]) -> Tally:
        """The tally of these results."""
        return cls(Counter(result.verdict for result in results))

    @property
    def conforming(self) -> int:
        """Cases that do what the document says."""
        return sum(self.counts.get(verdict, 0) for verdict in CONFORMS)

    @property
    def judged(self) -> int:
        """Cases of which the system does one thing or the other: neither unsupported, nor unresolved, nor untested."""
        return self.conforming + sum(self.counts.get(verdict, 0) for verdict in DEVIATES)

    @property
    def share(self) -> str:
        """The conforming part of the judged cases in per cent, never rounded up; '' where nothing was judged."""
        if not self.judged:
            return ""
        thousandths = 1000 * self.conforming // self.judged
        return f"{thousandths // 10}" if thousandths in (0, 1000) else f"{thousandths // 10}.{thousandths % 10}"

    @property
    def level(self) -> int:
        """The share in five steps, 5 being all; 0 where nothing was judged. A page colours by it."""
        if not self.judged:
            return 0
        share = self.conforming / self.judged
        return 5 if share == 1 else 4 if share >= 0.97 else 3 if share >= 0.85 else 2 if share >= 0.5 else 1


@dataclass(frozen=True)
class Version:
    """One results document of a system, as its history tells it.

    `slug` is its name in addresses. `target`, `suite`, `started` and `seconds` are as in the document, as far as pages tell them.
    `changes` is what differs from the version before, None for the first. `data` is what the comparison in the browser loads.
    """

    slug: str
    target: Mapping[str, Any]
    suite: str
    started: str
    seconds: float
    errors: Sequence[str]
    tally: Tally
    changes: Comparison | None
    data: Mapping[str, Any]

    @property
    def kernel(self) -> str:
        """The system's own name and release; '' where it did not say."""
        return one_line(" ".join(str(self.target[key]) for key in ("sysname", "release") if key in self.target))

    @property
    def label(self) -> str:
        """What tells it from the other versions: release, version of the emulator and day."""
        return " · ".join(filter(None, (self.kernel, one_line(str(self.target.get("software", ""))), one_line(self.started[:10]))))


@dataclass(frozen=True)
class System:
    """A target: its name, its versions with the newest first, and the newest results by case id; in `strays` those of no case."""

    name: str
    versions: Sequence[Version]
    results: Mapping[str, CaseResult]
    strays: Sequence[CaseResult]

    @property
    def slug(self) -> str:
        """Its name in addresses."""
        return self.versions[0].slug

    @property
    def newest(self) -> Version:
        """The newest version."""
        return self.versions[0]

    @property
    def tally(self) -> Tally:
        """That of the newest results."""
        return self.versions[0].tally


def has_page(case_id: str) -> bool:
    """Whether an id can be part of an address; only what no ipcts wrote has others."""
    return _ID.fullmatch(case_id) is not None


def slug_of(text: str, longest: int = LONGEST_NAME) -> str:
    """The text as a part of an address or of a file's name, cut to so many characters."""
    return re.sub(r"[^A-Za-z0-9_.+-]+", "-", text)[:longest].strip("-.").lower() or "unnamed"


def result_of(case: Mapping[str, Any], path: Path) -> CaseResult:
    """The result of a case from its part of a document that load_document() has checked; raises RunError."""
    for key in _TEXTS:
        if not isinstance(case.get(key, ""), str):
            raise RunError(f"{path}: the key '{key}' of {case['id']} is no text; name a file that pytest --results=FILE has written")
    values = {field.name: case.get(field.name, "") for field in fields(CaseResult)}
    values["cpu_seconds"] = 0.0  # no page tells it
    return CaseResult(**values)


def load_systems(paths: Iterable[Path], cases: Sequence[Case]) -> list[System]:
    """The systems of these results documents, by name; raises RunError. Documents of one target are its history."""
    by_name: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    for path in paths:
        document = load_document(path)
        by_name[document["target"]["name"]].append((str(document.get("started", "")), path))
    used: set[str] = set()
    suite = {case.id: case.expected for case in cases}
    return [_load_system(name, [path for _, path in sorted(by_name[name])], used, suite) for name in sorted(by_name)]


def _load_system(name: str, paths: Sequence[Path], used: set[str], suite: Mapping[str, str]) -> System:
    versions: list[Version] = []
    before: Mapping[str, Any] | None = None
    own = _unused(slug_of(name), used)
    for number, path in enumerate(paths, 1):
        document = load_document(path)
        results = [result_of(case, path) for case in document["cases"]]
        started = str(document.get("started", ""))
        slug = own if number == len(paths) else _unused(slug_of(f"{own}@{started[:16].replace(':', '')}".replace("@", "+")), used)
        versions.append(
            Version(
                slug=slug,
                target=_target(document["target"]),
                suite=_suite(document.get("suite")),
                started=started,
                seconds=_number(document.get("seconds")),
                errors=[one_line(str(text)) for text in _list(document.get("errors"))],
                tally=Tally.of(result for result in results if not is_stray(result)),
                changes=compare(before, document) if before else None,
                data=comparison_data(document, suite),
            )
        )
        before = document
    newest = {result.id: result for result in results if not is_stray(result)}
    return System(one_line(name), versions[::-1], newest, [result for result in results if is_stray(result)])


def is_stray(result: CaseResult) -> bool:
    """Whether this is the result of no case: a stale entry that names none, or an id that no ipcts has."""
    return not has_page(result.id) or (result.verdict == Verdict.STALE and not result.expected)


def _unused(slug: str, used: set[str]) -> str:
    number, found = 1, slug
    while found in used:
        number += 1
        found = f"{slug}-{number}"
    used.add(found)
    return found


def _target(target: Mapping[str, Any]) -> dict[str, Any]:
    """The `target` part, with what a page tells of it and nothing else."""
    texts = {key: target[key] for key in ("name", "description", "software", *SYSTEM_KEYS) if isinstance(target.get(key), (str, int))}
    return {"description": "", **texts, "start": [str(word) for word in _list(target.get("start"))], "deviations": target["deviations"]}


def _suite(suite: object) -> str:
    return one_line(" ".join(str(suite[key]) for key in ("name", "version", "commit") if key in suite)) if isinstance(suite, dict) else ""


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else []
