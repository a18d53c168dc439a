# SPDX-License-Identifier: MIT
"""A sign, a colour and words for each verdict: nobody needs the colour to tell them apart."""

from __future__ import annotations

from dataclasses import dataclass

from runner.model.verdicts import Verdict


@dataclass(frozen=True)
class Mark:
    """`style` is the class in static/site.css, `short` a word or two, `words` what the legend says."""

    sign: str
    style: str
    short: str
    words: str


MARKS: dict[str, Mark] = {
    Verdict.PASS.value: Mark("✓", "p", "conforms", "conforms: it does what the document says"),
    Verdict.KNOWN.value: Mark("≠", "k", "deviates", "deviates, and a reason is on record"),
    Verdict.FAIL.value: Mark("✗", "f", "new deviation", "deviates, and no reason is on record"),
    Verdict.UNSTABLE.value: Mark("~", "f", "unstable", "not the same each time"),
    Verdict.STALE.value: Mark("!", "k", "conforms, unlike the record", "conforms, although a deviation is on record"),
    Verdict.UNRESOLVED.value: Mark("?", "u", "unresolved", "nothing was learnt: the set-up failed, or the target died"),
    Verdict.UNSUPPORTED.value: Mark("–", "n", "unsupported", "the system lacks an optional facility, or the run a privilege"),
    Verdict.UNTESTED.value: Mark("·", "n", "not run", "not run"),
}
ABSENT = Mark(" ", "", "no result", "not part of the results")
