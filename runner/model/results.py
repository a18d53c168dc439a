# SPDX-License-Identifier: MIT
"""The result of a case, and of a run, with all that one needs to report it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.model.case import Case
from runner.model.deviations import Known
from runner.model.document import Earlier
from runner.model.shard import Shard
from runner.model.targets import Target
from runner.model.text import decode, kept_part
from runner.model.verdicts import Answer, Verdict, judge, judge_rounds


@dataclass(frozen=True)
class CaseResult:
    """What is known of a case after a run.

    `observed` and `notes` are its standard output and error as the target sent them (text.kept_part of them), None where there was no
    answer. `ended` is how it ended (verdicts.Answer.how). After several rounds all three are those of the round that shows best what
    went wrong. `rounds` counts the verdicts of all rounds. `reason` is one line, fit for a terminal. `where` is what --attribute says of a
    failure: kernel, C library, or that it cannot tell, and why. Times in seconds.
    """

    id: str
    source: str
    statement: str
    ref: str
    profile: str
    strength: str
    needs: Sequence[str]
    verdict: str
    reason: str
    ended: str
    expected: str
    observed: str | None
    notes: str | None
    seconds: float
    cpu_seconds: float
    known: dict[str, str | None] | None
    rounds: dict[str, int]
    where: str = ""

    def to_json(self) -> dict[str, Any]:
        """As in the results document."""
        return dict(vars(self))


def make_result(case: Case, answers: Sequence[Answer], known: Known | None) -> CaseResult:
    """The result of `case` from its answers, one a round; without any it is UNTESTED."""
    answer: Answer | None = None
    verdict, reason = Verdict.UNTESTED, "not run"
    judgements = [judge(each, case.expected, known) for each in answers]
    if judgements:
        judgement, shown = judge_rounds(judgements, known)
        verdict, reason, answer = judgement.verdict, judgement.reason, answers[shown]
    answered = answer is not None and not answer.why
    return CaseResult(
        id=case.id,
        source=case.source.as_posix(),
        statement=case.statement,
        ref=case.ref,
        profile=case.profile,
        strength=case.strength,
        needs=case.needs,
        verdict=verdict.value,
        reason=reason,
        ended=answer.how if answer else "",
        expected=case.expected,
        observed=kept_part(decode(answer.out)) if answer and answered else None,
        notes=kept_part(decode(answer.err)) if answer and (answered or answer.err) else None,
        seconds=answer.seconds if answer else 0.0,
        cpu_seconds=answer.cpu_seconds if answer else 0.0,
        known=known.as_record() if known else None,
        rounds=dict(Counter(judgement.verdict.value for judgement in judgements)),
    )


def unknown_entry(known: Known) -> CaseResult:
    """The result for a deviations entry that names no case."""
    return CaseResult(
        id=known.id,
        source=known.file,
        statement="",
        ref=known.reference,
        profile="",
        strength="",
        needs=(),
        verdict=Verdict.STALE.value,
        reason=f"{known.file} lists a case that doesn't exist; remove the entry, or correct its id",
        ended="",
        expected="",
        observed=None,
        notes=None,
        seconds=0.0,
        cpu_seconds=0.0,
        known=known.as_record(),
        rounds={},
    )


def describe_target(target: Target, system: dict[str, object], software: str = "") -> dict[str, Any]:
    """The `target` part of the document: what the target file says and, once it was up, what the target says of itself.

    `software` is the version of a sandbox, an emulator and the like, or ''.
    """
    return {
        "name": target.name,
        "description": target.description,
        "start": list(target.start),
        "time_scale": target.time_scale,
        "deviations": list(target.deviations),
        **({"software": software} if software else {}),
        **{key: system[key] for key in SYSTEM_KEYS if isinstance(system.get(key), (str, int))},
    }


SYSTEM_KEYS = ("version", "sysname", "release", "kernel", "machine", "libc", "uid", "processors", "filesystem", "isolation")


@dataclass(frozen=True, eq=False)  # a run equals itself only, so that what is found out about it can be kept
class RunResults:
    """A finished run: what reports are made of.

    `root` is the checkout, `target` what describe_target() says of the target, `shard` the part of the cases that was asked for, `results`
    those of all cases that were chosen, sorted by id. `errors` says why the run is not whole, `started` is ISO 8601 in UTC, `seconds` the
    length of the run, `repeat` the command line of the run up to the case, `site` the base address of the site with the cases' pages, or ''.
    `baseline` is the document of the run to compare with, if that was asked for, and `reports` are the files and directories that were asked for,
    `earlier` is what is known of earlier versions of the system, the oldest first.
    """

    root: Path
    target: dict[str, Any]
    shard: Shard
    results: Sequence[CaseResult]
    errors: Sequence[str]
    exit_status: int
    seconds: float
    started: str
    repeat: str
    site: str = ""
    baseline: Mapping[str, Any] | None = None
    reports: Sequence[Path] = ()
    earlier: Sequence[Earlier] = ()
