# SPDX-License-Identifier: MIT
"""The smallest list of causes that explains the failures of a run (docs/diagnose.md has the model and the figures).

Each candidate names the cases that could show it, in one or more groups. How many cases of a group fail where the candidate is the
cause is not known, but what is usual is: a beta distribution for each group. The score of a candidate is the logarithm of how much
more likely the run is with it than without, by groups (failed and passed cases) and by what each failing case shows, less what the
choice of just this candidate costs. The best candidate is taken, its cases are explained, and so on while anything scores above 0.
Then causes are divided where something more special explains a part better, and each case goes to the cause that explains it best.
"""

from __future__ import annotations

import functools
import heapq
import math
import operator
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from runner.diagnose.matrix import Matrix
from runner.diagnose.programs import IDENTITIES, Programs
from runner.diagnose.symptoms import VALUE, Symptom

_CHANCE = 0.002, 0.3  # that a case fails for no reason that another case shares: at least, and as a share of those that fail
# For each kind of group: how often its cases usually fail, as a beta distribution.
_NOTICES = (6.0, 0.7)  # cases that noticed this very fault
_BLIND = (0.05, 20.0)  # cases that were tried with it and did not notice
_ABOUT = (0.7, 0.9)  # cases about an interface that does something else wrong
_SOME = (0.4, 1.5)  # cases of any such group, of those that fail only such that fail alike
_WORD = (1.5, 0.6)  # cases about an interface that have one constant in common
_FAMILY = (0.8, 0.8)  # cases of one group of interfaces
_RECORD = (3.0, 0.7)  # cases that fail for one reason on another system
# What the first line that differs says, as logarithms of how much likelier it is where the interface is the cause.
_SOLE, _AMONG, _IDENTITY, _ELSEWHERE = 1.8, 0.9, 0.5, -1.0
# So many of the cases that a candidate names have to fail, as a share: of all of them, or of those that are meant to fail alike. What fails
# for all of syscall() is a call of its own, mostly.
_FEWEST = {"note": 0.9}
_FEWEST_OTHERWISE, _FEWEST_OF_SYSCALL = 0.5, 0.8
_FEWEST_ALIKE, _FEWEST_ALIKE_ANYWHERE = 0.1, 0.25
_MOST_OF_ALL, _FEWEST_OF_MOST = 0.3, 0.15  # and of a fault that joins so many of all failures
_FEWEST_AS_NOTICED = 0.3  # of the cases of a fault that fail: so many fail in the way in which they noticed it
_ANYWHERE = ("words", "note", "line")  # these join cases of any interfaces
_BROAD = ("interface", "family")  # these explain nothing better than something more special does
_WORTH_DIVIDING = 4.0  # a cause is divided if that gains more than this
_WORTH_KEEPING = 4.0  # a cause that scores less than this in one round has to be chosen again in the next
_MOST_COMMON = 2000  # of the pairs of words, messages and lines that failures share: more take too long where all cases fail
_NEARLY_ALL = 0.9  # where so many cases of a family fail, it is not there, whatever else its cases look like
_DISTINCT = 0.75  # a word that more of the cases about an interface have says nothing about them
_ROUNDS = 2  # of choosing causes and sharing out the cases among them
_FEWEST_ON_RECORD = 3  # cases of a reason on record
_FEWEST_OF_ONE = 3  # cases about one interface that nothing else joins: fewer are no cause
_MANY = 20  # failures: beyond that they have several reasons, and what joins few of them may be chance
_NAMED_BY_CHANCE = 0.25  # of the failing cases that call an interface: so many name it in that line for another cause, at most
# The same for how a case notices the fault: in this very line, or in a later one, since not every call may be wrong; in this way or in another.
_SAME_LINE, _LATER = 1.2, 0.4
_SAME_WAY, _OTHER_WAY = 0.7, -0.7
_FUNCTION = re.compile(r"(\w+)\(\)")
_ALIKE = 1.5  # how much the cases of one cause may differ in what they show: small where they are alike


@dataclass(frozen=True)
class Reason:
    """A reason on record for another system, and its cases."""

    system: str
    text: str
    cases: frozenset[str]


@dataclass(frozen=True)
class Candidate:
    """What may be wrong. `groups`: cases that may show it, with the beta distribution of how many do. `cost`: of choosing it."""

    kind: str  # fault, interface, word (with an interface), words (without), note, line, family, record
    interface: str
    what: str  # the fault, the word or two words, the note, the line, the family, the reason
    groups: tuple[tuple[int, tuple[float, float]], ...]
    cost: float
    system: str = ""
    members: frozenset[str] = frozenset()  # of a family: the interfaces, each of which may stand behind a line
    alike: bool = False  # of the cases that fail only those that show the same

    @functools.cached_property
    def mask(self) -> int:
        """All its cases."""
        return self.groups[0][0] | (self.groups[1][0] if len(self.groups) > 1 else 0)


@dataclass
class Cause:
    """One cause: the cases that it explains, those that it predicts but that pass, and how sure it is."""

    candidate: Candidate | None  # None: what no cause explains
    cases: list[str]
    passing: list[str] = field(default_factory=list)
    score: float = 0.0
    confidence: float = 0.0


class Run:
    """A run to be explained: which cases failed, with their symptoms, and which passed.

    `notes`: what each case wrote to standard error. `lines`: of a case that failed the line that differs, as it should be, of others all lines.
    """

    def __init__(
        self,
        failed: Mapping[str, Symptom],
        passed: Iterable[str],
        notes: Mapping[str, frozenset[str]] | None = None,
        lines: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.failed = dict(failed)
        self.notes, self.lines = notes or {}, lines or {}
        self.ids = [*sorted(failed), *sorted(set(passed) - failed.keys())]
        self._number = {case: number for number, case in enumerate(self.ids)}
        self.count = len(failed)
        self.all_failed = (1 << self.count) - 1

    def mask(self, cases: Iterable[str]) -> int:
        """The cases of the run among these, as bits."""
        number = self._number
        mask = 0
        for case in cases:
            if case in number:
                mask |= 1 << number[case]
        return mask

    def cases(self, mask: int) -> list[str]:
        """The cases of these bits."""
        found = []
        while mask:
            lowest = mask & -mask
            found.append(self.ids[lowest.bit_length() - 1])
            mask ^= lowest
        return found


@functools.lru_cache(maxsize=65536)
def _beta(failed: int, passed: int, shape: tuple[float, float]) -> float:
    """The logarithm of the probability of these failures among these cases, in this order."""
    a, b = shape
    return (
        math.lgamma(a + failed) + math.lgamma(b + passed) - math.lgamma(a + b + failed + passed)
        - math.lgamma(a) - math.lgamma(b) + math.lgamma(a + b)
    )  # fmt: skip


def _first(owners: Mapping[str, float], count: int) -> list[str]:
    """The names that count most."""
    return sorted(owners, key=lambda name: (-owners[name], name))[:count]


class Explainer:
    """Finds the causes of one run."""

    def __init__(self, matrix: Matrix, programs: Programs, reasons: Iterable[Reason], run: Run) -> None:
        self._matrix, self._programs, self._run = matrix, programs, run
        self._names: dict[str, dict[int, float]] = defaultdict(dict)
        ids = run.ids
        self._chance = max(_CHANCE[0], _CHANCE[1] * run.count / max(1, len(ids)))
        self._fewest = _FEWEST_OF_ONE if run.count > _MANY else 2  # cases that something may join
        self._about = self._gather((case, programs.about(case)) for case in ids)
        self._calls = self._gather((case, self._called(case)) for case in ids)
        self._words = self._gather((case, programs.words(case)) for case in ids)
        self._symptoms = [symptom for _, symptom in sorted(run.failed.items())]
        for number, symptom in enumerate(self._symptoms):
            for name in symptom.names:
                self._names[name][number] = _IDENTITY if name in IDENTITIES else _SOLE if len(symptom.names) == 1 else _AMONG
        self._silent = run.mask(case for case, symptom in run.failed.items() if not symptom.names)
        self._values = run.mask(case for case, symptom in run.failed.items() if symptom.way == VALUE)
        marks: dict[tuple[str, str], int] = defaultdict(int)
        for number, symptom in enumerate(self._symptoms):
            marks[symptom.way, symptom.error] |= 1 << number
        shares = ((mask, mask.bit_count() / run.count) for mask in marks.values())
        self._usual = [(mask, usual, math.lgamma(_ALIKE * usual)) for mask, usual in shares]
        self._similar: dict[int, float] = {}
        self._weighed: dict[Collection[str], tuple[Mapping[float, int], int]] = {}
        special = (*self._with_words(), *self._with_common_words(), *self._families(), *self._records(reasons))
        self._candidates = [*self._faults(), *self._interfaces(), *special]
        self._special = [(number, each) for number, each in enumerate(self._candidates) if each.kind not in _BROAD]
        self._given_up: set[int] = set()  # the numbers of those that came to nothing, once each case had gone to the cause that explains it best

    def _called(self, case: str) -> frozenset[str]:
        return self._matrix.calls.get(case, frozenset()) | self._programs.calls(case) | self._programs.about(case)

    def _gather(self, pairs: Iterable[tuple[str, Iterable[str]]]) -> dict[str, int]:
        masks: dict[str, list[str]] = defaultdict(list)
        for case, names in pairs:
            for name in names:
                masks[name].append(case)
        return {name: self._run.mask(cases) for name, cases in sorted(masks.items())}

    # ---- what may be wrong ------------------------------------------------------------------

    def _wholly_or_alike(
        self,
        kind: str,
        interface: str,
        what: str,
        mask: int,
        shape: tuple[float, float],
        cost: float,
        *,
        wholly: int | None = None,
        members: frozenset[str] = frozenset(),
    ) -> Iterator[Candidate]:
        """That something is wrong for all these cases, or for those in `wholly`; or that it fails in one way, for those that fail alike."""
        whole = mask if wholly is None else wholly
        if whole & self._run.all_failed:
            yield Candidate(kind, interface, what, ((whole, shape),), cost, members=members)
        narrowly: dict[tuple[str, str], int] = defaultdict(int)
        broadly: dict[tuple[str, str], int] = defaultdict(int)
        failed = mask & self._run.all_failed
        while failed:
            lowest = failed & -failed
            symptom = self._symptoms[lowest.bit_length() - 1]
            narrowly[symptom.change if kind in _ANYWHERE else symptom.sign] |= lowest
            if kind not in _ANYWHERE:
                broadly[symptom.kin] |= lowest
            failed ^= lowest
        for those in dict.fromkeys((*narrowly.values(), *broadly.values())):
            if those.bit_count() >= self._fewest:
                alike = those | (mask & ~self._run.all_failed)
                yield Candidate(kind, interface, what, ((alike, _SOME),), cost + math.log(len(narrowly)), members=members, alike=True)

    def _faults(self) -> Iterator[Candidate]:
        cost = math.log(2 * max(1, len(self._matrix.tried)))
        for fault, tried in self._matrix.tried.items():
            noticing = self._matrix.noticed[fault]
            noticed = self._run.mask(case for case, (_, line) in noticing.items() if not self._fails_before(case, line))
            if noticed & self._run.all_failed:
                blind = self._run.mask(tried) & ~self._run.mask(noticing)
                blind &= ~self._run.all_failed | self._of(fault[:1])  # others of them fail for something else
                yield Candidate("fault", fault[0], fault[1], ((noticed, _NOTICES), (blind, _BLIND)), cost)

    def _fails_before(self, case: str, line: int) -> bool:
        """Whether it fails before the line in which it notices a fault: then it is not for this fault."""
        symptom = self._run.failed.get(case)
        return symptom is not None and 0 < symptom.number < line

    def _named(self, interface: str) -> int:
        """The failed cases whose first line that differs names the interface."""
        return sum(1 << number for number in self._names.get(interface, {}))

    def _of(self, interfaces: Iterable[str]) -> int:
        """The cases about these interfaces, and those whose first line that differs names one of them."""
        return functools.reduce(operator.or_, (self._about.get(each, 0) | self._named(each) for each in interfaces), 0)

    def _interfaces(self) -> Iterator[Candidate]:
        cost = math.log(2 * max(1, len(self._calls)))
        for interface in sorted({*self._about, *self._names} - {"syscall"}):
            about, named = self._about.get(interface, 0), self._named(interface)
            beside = (named & ~about).bit_count()
            by_chance = _NAMED_BY_CHANCE * (self._calls.get(interface, 0) & self._run.all_failed & ~about).bit_count()
            mask = about | named if beside > by_chance else about
            if not about & self._run.all_failed and beside < self._fewest:
                continue
            wholly = about if about and self._run.count > _MANY else mask
            yield from self._wholly_or_alike("interface", interface, "", mask, _ABOUT, cost, wholly=wholly)

    def _with_words(self) -> Iterator[Candidate]:
        """Flags, options and other words of the sources that failures have in common, with an interface, with a facility, or alone."""
        flags = {fault.removeprefix("ignores-"): interface for interface, fault in self._matrix.tried if fault.startswith("ignores-")}
        facilities = [(each.calls, self._of(each.calls)) for each in self._programs.facilities.values() if len(each.calls) > 1]
        masks = {word: mask for word, mask in self._words.items() if (mask & self._run.all_failed).bit_count() >= self._fewest}
        cost = math.log(4 * max(1, len(self._words)))
        for word, mask in masks.items():
            failed = self._run.cases(mask & self._run.all_failed)
            called_with: Counter[str] = Counter()
            if word.isupper() or self._programs.is_system_file(word):
                for case in failed:
                    called_with.update(sorted(self._programs.owner(case, word)))
            if word in flags:
                called_with[flags[word]] += len(failed)
            owners = self._owners(mask)
            for interface, count in called_with.items():
                owners[interface] += 2 * count
            for interface in _first(owners, 4):
                whole = self._of([interface])
                if (mask & whole).bit_count() <= _DISTINCT * whole.bit_count():
                    cheaper = 3 * called_with[interface] / len(failed)
                    yield from self._wholly_or_alike("word", interface, word, mask & whole, _WORD, cost - cheaper)
            for members, whole in facilities:
                if (mask & whole & self._run.all_failed).bit_count() >= self._fewest:
                    most = max(sorted(members), key=lambda each: owners[each])
                    more = math.log(len(facilities))
                    yield from self._wholly_or_alike("word", most, word, mask & whole, _WORD, cost + more, members=members)
            if owners:
                wholly = mask if self._programs.is_folder(word) or self._run.count <= _MANY else 0
                if not wholly and self._programs.is_member(word):
                    wholly = mask & (self._values | ~self._run.all_failed)  # what is wrong in a structure is a value
                yield from self._wholly_or_alike("words", _first(owners, 1)[0], word, mask, _WORD, cost, wholly=wholly)

    def _with_common_words(self) -> Iterator[Candidate]:
        """Two words of the ids, notes and lines of output that failures have in common."""
        pairs = {case: self._programs.pairs(case) for case in self._run.ids}
        for kind, said in (("words", pairs), ("note", self._run.notes), ("line", self._run.lines)):
            often = Counter(word for case in self._run.failed for word in said.get(case, ()))
            common = {word for word, count in often.most_common(_MOST_COMMON) if count >= self._fewest}
            masks = self._gather((case, common.intersection(said.get(case, ()))) for case in self._run.ids)
            choice = len(common) if self._run.count > _MANY else len(self._words)  # few failures have little in common by chance, too
            cost = math.log(4 * max(1, choice))
            for word, mask in masks.items():
                owners = _first(self._owners(mask), 2)
                if kind == "words":
                    for interface in owners:
                        yield from self._wholly_or_alike("word", interface, word, mask & self._of([interface]), _WORD, cost)
                if owners:
                    wholly = 0 if kind == "words" and self._run.count > _MANY else mask
                    yield from self._wholly_or_alike(kind, owners[0], word, mask, _WORD, cost, wholly=wholly)

    def _owners(self, mask: int) -> dict[str, float]:
        """The interfaces that the failures among these are about, or that stand behind them, and how often; of many each counts little."""
        owners: dict[str, float] = defaultdict(float)
        for case in self._run.cases(mask & self._run.all_failed):
            for those in (self._run.failed[case].names, self._programs.about(case)):
                for each in sorted(those):
                    owners[each] += 1 / len(those)
        return owners

    def _families(self) -> Iterator[Candidate]:
        """Interfaces with a common beginning, and what several interfaces are made of."""
        groups: dict[str, int] = defaultdict(int)
        members: dict[str, set[str]] = defaultdict(set)
        library = {interface for interface, _ in self._matrix.tried}
        for interface, about in self._about.items():
            first, _, rest = interface.partition("_")
            if first and rest:
                groups[f"{first}_*"] |= about | (0 if interface in library else self._calls[interface])
                members[f"{first}_*"].add(interface)
        groups = {name: mask for name, mask in groups.items() if len(members[name]) > 1}
        shown = self._gather((case, self._programs.shows(case)) for case in self._run.ids)
        ended = self._gather((case, [symptom.end]) for case, symptom in self._run.failed.items())
        for name, facility in self._programs.facilities.items():
            members[name] = set(facility.calls)
            groups[name] = functools.reduce(operator.or_, (self._words.get(each, 0) for each in facility.words), shown.get(name, 0))
            if (groups[name] | self._of(members[name])) & self._run.all_failed:  # a sudden end says nothing alone
                groups[name] = functools.reduce(operator.or_, (ended.get(each, 0) for each in facility.ends), groups[name])
        cost = math.log(4 * max(1, len(groups)))
        for name, mask in groups.items():
            mask |= self._of(members[name])
            owners = self._owners(mask)
            if owners and (mask & self._run.all_failed).bit_count() >= _FEWEST_OF_ONE:
                most = max(sorted(members[name] or owners), key=lambda each: owners[each])
                yield from self._wholly_or_alike("family", most, name, mask, _FAMILY, cost, members=frozenset(members[name]))

    def _records(self, reasons: Iterable[Reason]) -> Iterator[Candidate]:
        reasons = [reason for reason in reasons if len(reason.cases) >= _FEWEST_ON_RECORD]
        cost = math.log(2 * max(1, len(reasons)))
        for reason in reasons:
            mask = self._run.mask(reason.cases)
            spoken_of = self._of(_FUNCTION.findall(reason.text))
            mask = mask & spoken_of or mask  # it says itself what it is about, mostly
            failed = mask & self._run.all_failed
            if failed.bit_count() >= _FEWEST_ON_RECORD:
                if interface := self._spoken_of(reason.text, failed):
                    yield Candidate("record", interface, reason.text, ((mask, _RECORD),), cost, reason.system)

    def _spoken_of(self, text: str, failed: int) -> str:
        """The interface that a reason is about: one that it names, or whose flag it names, or that most of these cases are about."""
        owners: Counter[str] = Counter()
        for case in self._run.cases(failed):
            owners.update(self._programs.about(case))
            owners.update(self._run.failed[case].names)
            owners.update(self._programs.about(case))
        flagged = {interface for interface, fault in self._matrix.tried if fault.removeprefix("ignores-") in text.split()}
        return max(sorted(owners), key=lambda name: (f"{name}()" in text, name in flagged, owners[name]), default="")

    # ---- how well it explains ---------------------------------------------------------------

    def score(self, candidate: Candidate, open_cases: int) -> float:
        """How much likelier these failures are with this candidate than without, as a logarithm, less its cost."""
        passed = ~self._run.all_failed
        chance = self._chance
        score = -candidate.cost
        explained = 0
        for mask, shape in candidate.groups:
            failed = mask & open_cases
            count, others = failed.bit_count(), (mask & passed).bit_count()
            score += _beta(count, others, shape) - count * math.log(chance) - others * math.log1p(-chance)
            explained |= failed
        score += self._said(candidate, explained)
        if candidate.kind == "fault":
            score += self._fits(candidate, explained)
        else:
            score += self._alike(explained)
        return score

    def _alike(self, explained: int) -> float:
        """What it says that these cases show the same, or do not: the more of all failures show it, the less."""
        if (known := self._similar.get(explained)) is not None:
            return known
        score = math.lgamma(_ALIKE) - math.lgamma(_ALIKE + explained.bit_count())
        for mask, usual, at_none in self._usual:
            if alike := (mask & explained).bit_count():
                score += math.lgamma(_ALIKE * usual + alike) - at_none - alike * math.log(usual)
        self._similar[explained] = score
        return score

    def _said(self, candidate: Candidate, explained: int) -> float:
        """What the first lines that differ say for the candidate, and against it."""
        if candidate.kind == "record":
            return 0.0
        weights, named = self._weights(candidate.members or (candidate.interface,))
        said = sum(weight * (mask & explained).bit_count() for weight, mask in weights.items())
        if candidate.kind not in ("interface", "word"):
            return said
        return said + _ELSEWHERE * (explained & ~self._silent & ~named).bit_count()

    def _weights(self, interfaces: Collection[str]) -> tuple[Mapping[float, int], int]:
        """The failures whose first line that differs names one of these interfaces: those of each weight, and all."""
        if (found := self._weighed.get(interfaces)) is None:
            names: dict[int, float] = {}
            for interface in interfaces:
                names.update(self._names.get(interface, {}))
            masks: dict[float, int] = defaultdict(int)
            for number, weight in names.items():
                masks[weight] |= 1 << number
            found = self._weighed[interfaces] = masks, sum(masks.values())
        return found

    def _fits(self, candidate: Candidate, explained: int) -> float:
        noticed = self._matrix.noticed[candidate.interface, candidate.what]
        score = 0.0
        for case in self._run.cases(explained):
            if case in noticed:
                way, line = noticed[case]
                symptom = self._run.failed[case]
                score += _SAME_LINE if line == symptom.number else _LATER
                score += _SAME_WAY if way == symptom.way else _OTHER_WAY
        return score

    def causes(self) -> list[Cause]:
        """The causes, most certain first; what no cause explains comes last."""
        chosen: dict[int, int] = {}  # the numbers of candidates, and the cases that each explains
        self._given_up.clear()
        open_cases = self._run.all_failed
        for more in reversed(range(_ROUNDS)):
            open_cases = self._choose(chosen, open_cases)
            open_cases = self._divide(chosen, open_cases)
            open_cases = self._share_out(chosen, open_cases)
            if more:
                open_cases = self._reopen(chosen, open_cases)
        found = [self._cause(self._candidates[number], cases, self._rival(number, cases)) for number, cases in chosen.items()]
        found.sort(key=lambda cause: (-cause.confidence, -cause.score))
        return found + self._rest(open_cases)

    def _choose(self, chosen: dict[int, int], open_cases: int) -> int:
        """Adds the best candidates for the open cases, one after the other; what is left open."""
        left = [number for number in range(len(self._candidates)) if number not in chosen and number not in self._given_up]
        heap = [(-self.score(self._candidates[number], open_cases), number) for number in left]
        heapq.heapify(heap)
        while heap and open_cases:
            _, number = heapq.heappop(heap)
            candidate = self._candidates[number]
            score = self.score(candidate, open_cases)
            if score <= 0:
                continue
            if heap and -score > heap[0][0]:  # it was worth more before others were explained
                heapq.heappush(heap, (-score, number))
            elif not self._too_rare(candidate, open_cases):
                chosen[number] = candidate.mask & open_cases
                open_cases &= ~candidate.mask
        return open_cases

    def _divide(self, chosen: dict[int, int], open_cases: int) -> int:
        """Takes cases out of a cause where something more special of another interface explains them better; what is left open."""
        waiting = list(chosen)
        while waiting:
            number = waiting.pop()
            candidate, cases = self._candidates[number], chosen[number]
            whole_mask = candidate.groups[0][0]
            if candidate.kind == "record" or (candidate.kind == "family" and cases.bit_count() >= _NEARLY_ALL * whole_mask.bit_count()):
                continue
            whole = self.score(candidate, cases)
            best, most = -1, _WORTH_DIVIDING
            for other, special in self._special:
                if not special.mask & cases or special.interface == candidate.interface or other in chosen:
                    continue
                theirs = special.mask & (cases | open_cases)
                if self._too_rare(special, theirs):
                    continue
                left = cases & ~theirs
                gain = self.score(special, theirs) + (max(0.0, self.score(candidate, left)) if left else 0.0) - whole
                if gain > most:
                    best, most = other, gain
            if best >= 0:
                chosen[best] = self._candidates[best].mask & (cases | open_cases)
                open_cases &= ~chosen[best]
                chosen[number] = cases & ~chosen[best]
                waiting += [best] if not chosen[number] else [number, best]
                if not chosen[number]:
                    del chosen[number]
        return open_cases

    def _share_out(self, chosen: dict[int, int], open_cases: int) -> int:
        """Gives each case to the cause that explains it best, or to none; what is left open, with the cases of causes that come to nothing."""
        for case in range(self._run.count):
            bit = 1 << case
            best, most = None, 0.0
            for number, cases in chosen.items():
                candidate = self._candidates[number]
                if candidate.mask & bit:
                    gain = self.score(candidate, cases | bit) - self.score(candidate, cases & ~bit)
                    if gain > most:
                        best, most = number, gain
            open_cases |= bit
            for number in chosen:
                chosen[number] &= ~bit
            if best is not None:
                chosen[best] |= bit
                open_cases &= ~bit
        for number, cases in list(chosen.items()):
            candidate = self._candidates[number]
            if not cases or self._too_rare(candidate, cases, self._run.all_failed) or self.score(candidate, cases) <= 0:
                open_cases |= chosen.pop(number)
                self._given_up.add(number)
        return open_cases

    def _reopen(self, chosen: dict[int, int], open_cases: int) -> int:
        """Takes back what is worth little: it may have been chosen only because something else had taken a case of what is better."""
        for number, cases in list(chosen.items()):
            if self.score(self._candidates[number], cases) < _WORTH_KEEPING:
                open_cases |= chosen.pop(number)
        return open_cases

    def _rest(self, open_cases: int) -> list[Cause]:
        """What is left: by interface where several cases name the same, and last what nothing joins."""
        groups: dict[str, list[str]] = defaultdict(list)
        for case in self._run.cases(open_cases):
            groups[self._likely(case)].append(case)
        few = len(groups) <= 8
        rest: list[Cause] = []
        for interface, cases in sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])):
            if interface and (few or len(cases) >= _FEWEST_OF_ONE):
                mask = self._about.get(interface, 0) | self._run.mask(cases)
                candidate = Candidate("several" if len(cases) > 1 else "single", interface, "", ((mask, _ABOUT),), 0)
                rest.append(self._cause(candidate, self._run.mask(cases)))
        told = {case for cause in rest for case in cause.cases}
        alone = [case for case in self._run.cases(open_cases) if case not in told]
        return rest + ([Cause(None, alone)] if alone else [])

    def _likely(self, case: str) -> str:
        """The interface that a case alone speaks of; '' where it speaks of none."""
        about, names = self._programs.about(case), self._run.failed[case].names
        chosen = sorted(about & names) or sorted(about & self._matrix.calls.get(case, about) or about or (names if self._run.count <= _MANY else ()))
        return chosen[0] if chosen else ""

    def _too_rare(self, candidate: Candidate, open_cases: int, explained_otherwise: int = 0) -> bool:
        """Whether too few of the cases that this very thing would make fail do; those that something else explains need not count."""
        if self._run.count <= _MANY:
            return False
        mask = candidate.groups[0][0]
        count = (mask & open_cases).bit_count()
        if candidate.kind not in ("fault", "record") and count < self._fewest:
            return True
        if candidate.alike:
            share = _FEWEST_ALIKE_ANYWHERE if candidate.kind in _ANYWHERE else _FEWEST_ALIKE
        elif candidate.interface == "syscall" and candidate.kind == "fault":
            share = _FEWEST_OF_SYSCALL
        elif candidate.kind == "fault" and count >= _MOST_OF_ALL * self._run.count:
            share = _FEWEST_OF_MOST  # it is no chance that it joins so many; fewer of its cases fail where only some of the calls are wrong
        elif candidate.kind == "fault" and self._looks_otherwise(candidate, mask & open_cases & self._run.all_failed):
            return True
        else:
            share = _FEWEST.get(candidate.kind, _FEWEST_OTHERWISE)
        return count < share * (mask & (open_cases | ~explained_otherwise)).bit_count()

    def _looks_otherwise(self, candidate: Candidate, failed: int) -> bool:
        """Whether nearly all of these cases fail in another way than they do under this fault."""
        noticed = self._matrix.noticed[candidate.interface, candidate.what]
        alike = sum(noticed[case][0] == self._run.failed[case].way for case in self._run.cases(failed))
        return alike < _FEWEST_AS_NOTICED * failed.bit_count()

    def _rival(self, number: int, cases: int) -> float:
        """The score of the best candidate of another interface for some of these cases."""
        interface = self._candidates[number].interface
        others = (each for each in self._candidates if each.mask & cases and each.interface != interface)
        return max((self.score(each, cases) for each in others), default=0.0)

    def _cause(self, candidate: Candidate, cases: int, rival: float = 0.0) -> Cause:
        passing = candidate.groups[0][0] & ~self._run.all_failed
        count = cases.bit_count()
        share = max(count / max(1, (cases | passing).bit_count()), count / self._run.count)  # of its cases, or of all failures
        score = self.score(candidate, cases) if candidate.cost else 0.0  # what is only left over has none
        strength = 1 - math.exp(-max(score, 1) / 16)
        ahead = 1 / (1 + math.exp(-min(50.0, max(0.0, score - rival)) / 3 - 0.5))
        return Cause(candidate, self._run.cases(cases), self._run.cases(passing), score, strength * ahead * (0.8 + 0.2 * share))
