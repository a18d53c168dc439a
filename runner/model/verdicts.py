# SPDX-License-Identifier: MIT
"""From what a target answered to a verdict, in the words of POSIX 1003.3 and two of ours (docs/results.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from runner.model.deviations import ANY, Known
from runner.model.text import escape, shown_line

UNSUPPORTED_STATUS = "exit:77"
SET_UP_FAILED_STATUS = "exit:99"
HANG = "hang"


class Verdict(str, Enum):
    """PASS to UNTESTED are 1003.3's; KNOWN and STALE come from the deviations files; UNSTABLE is several of them in turn."""

    PASS = "PASS"
    FAIL = "FAIL"
    KNOWN = "KNOWN"
    STALE = "STALE"
    UNSTABLE = "UNSTABLE"
    UNRESOLVED = "UNRESOLVED"
    UNSUPPORTED = "UNSUPPORTED"
    UNTESTED = "UNTESTED"


NOT_NEW = (Verdict.PASS, Verdict.KNOWN, Verdict.UNSUPPORTED)  # verdicts that nobody needs to look at


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one case.

    `how` is the frame's word (runner/transport/frames.py) or one of the host's: `died` (the target ended while it ran this case), `silent`
    (no answer in time), `garbled` (two answers that could not be believed). `why` is then the explanation, and `err` the end of
    what the session wrote to standard error: a booted kernel's log. Times in seconds.
    """

    how: str
    out: bytes = b""
    err: bytes = b""
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    why: str = ""

    def sharing(self, other: Answer) -> Answer:
        """This answer, with the texts of `other` where they are equal: many rounds of a case take little memory."""
        out = other.out if self.out == other.out else self.out
        err = other.err if self.err == other.err else self.err
        return replace(self, how=other.how if self.how == other.how else self.how, out=out, err=err)

    @property
    def from_case(self) -> bool:
        """Whether the case itself ran to some end of its own, so that its output says something."""
        return is_from_case(self.how)


def is_from_case(how: str) -> bool:
    """Whether a case that ended so ran to some end of its own."""
    return how.startswith(("exit:", "signal:")) or how in (HANG, "timeout", "overflow")


@dataclass(frozen=True)
class Judgement:
    """A verdict and, except for PASS, one line that gives the reason. The reason is already fit for a terminal."""

    verdict: Verdict
    reason: str = ""


def judge(answer: Answer, expected: str, known: Known | None = None) -> Judgement:
    """The verdict on `answer` where a conforming system prints `expected` and the deviations files say `known`."""
    plain = _judge_plainly(answer, expected)
    if known is None or plain.verdict is Verdict.UNSUPPORTED:
        return plain
    if plain.verdict is Verdict.PASS and known.condition:
        return plain
    if plain.verdict is Verdict.PASS:
        reason = f"{known.file} lists this case as failing ({known.reason}), but it passes; remove the entry, or give it an 'until'"
        return Judgement(Verdict.STALE, reason)
    for entry in reversed(known.versions()):
        if _covers(entry, answer, plain):
            return Judgement(Verdict.KNOWN, entry.reason)
    if plain.verdict is Verdict.FAIL:
        return Judgement(Verdict.FAIL, f"{plain.reason}; not in the way that {known.file} records ({known.reason})")
    return plain


def _covers(known: Known, answer: Answer, plain: Judgement) -> bool:
    """Whether it fails as the entry says.

    An entry that gives the output covers every end of the case with just this output, a time-out included; one that gives none covers
    failures only, for a set-up that fails may have any cause. A hang may have many, too: it has to be recorded as one. ANY is for what is
    never the same: it covers all of that, and a target that ends or falls silent.
    """
    if known.ended == ANY:
        return True
    if known.ended and answer.how != known.ended:
        return False
    if known.observed is None:
        return plain.verdict is Verdict.FAIL and (answer.how == HANG) == (known.ended == HANG)
    return answer.from_case and answer.out == known.observed.encode()


def judge_rounds(judgements: Sequence[Judgement], known: Known | None = None) -> tuple[Judgement, int]:
    """The verdict on several rounds of one case, at least one, and the number of the round that shows it best.

    Rounds that agree have their verdict. A deviation that shows under a condition may come and go; anything else that does is UNSTABLE.
    """
    counts = Counter(judgement.verdict for judgement in judgements)
    shown = min(range(len(judgements)), key=lambda number: (_CALM.get(judgements[number].verdict, 0), number))
    if len(counts) == 1 or (known and known.condition and counts.keys() <= {Verdict.PASS, Verdict.KNOWN}):
        return judgements[shown], shown
    text = ", ".join(f"{verdict.value} {count}" for verdict, count in counts.most_common())
    reason = judgements[shown].reason
    return Judgement(Verdict.UNSTABLE, f"{text} of {len(judgements)} rounds" + (f"; {reason}" if reason else "")), shown


_CALM = {Verdict.KNOWN: 1, Verdict.UNSUPPORTED: 2, Verdict.PASS: 3}  # the higher, the less a round says of what goes wrong


def _did_not_return(printed: bytes, expected: bytes) -> str:
    """With the line that was expected next."""
    if not expected.startswith(printed):
        return "did not return; what it printed before differs, too"
    if printed == expected:
        return "did not return after its last line"
    line = expected[printed.rfind(b"\n") + 1 :].partition(b"\n")[0]
    return f"did not return; expected next: {escape(line[:120].decode())}"


def _judge_plainly(answer: Answer, expected: str) -> Judgement:
    notes = shown_line(answer.err)
    if answer.how == "exit:0":
        if answer.out == expected.encode():
            return Judgement(Verdict.PASS)
        return Judgement(Verdict.FAIL, "the observation differs")
    if answer.how == UNSUPPORTED_STATUS:
        return Judgement(Verdict.UNSUPPORTED, notes or "no reason given")
    if answer.how == SET_UP_FAILED_STATUS:
        return Judgement(Verdict.UNRESOLVED, "the set-up failed" + (f": {notes}" if notes else ""))
    if answer.how == HANG:
        return Judgement(Verdict.FAIL, _did_not_return(answer.out, expected.encode()))
    if answer.how == "timeout":
        return Judgement(Verdict.UNRESOLVED, "ended by the watchdog")
    if answer.how == "unknown":
        reason = "the ipcts on the target does not have this case; build it from these sources and copy it there again"
        return Judgement(Verdict.UNRESOLVED, reason)
    if answer.how == "lost":
        return Judgement(Verdict.UNRESOLVED, "the target could not start the case" + (f": {notes}" if notes else ""))
    if answer.how == "overflow":
        return Judgement(Verdict.FAIL, "ended because it wrote more than 65,536 bytes")
    if answer.how.startswith("exit:"):
        return Judgement(Verdict.FAIL, f"ended with exit status {escape(answer.how[5:])}")
    if answer.how.startswith("signal:"):
        return Judgement(Verdict.FAIL, f"killed by {escape(answer.how[7:])}")
    if answer.why:
        return Judgement(Verdict.UNRESOLVED, escape(answer.why))
    reason = f"the target says that the case ended as '{escape(answer.how)}', which this runner doesn't know"
    return Judgement(Verdict.UNRESOLVED, reason)
