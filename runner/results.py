# SPDX-License-Identifier: MIT
"""The result of a case with all that one needs to report it, and the JSON document of a run (runner/results.schema.json)."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from runner import VERSION
from runner.deviations import Known
from runner.errors import RunError
from runner.frontmatter import Case
from runner.targets import Target
from runner.text import decode, kept_part
from runner.verdicts import Answer, Verdict, judge, judge_rounds

FORMAT = 1


@dataclass(frozen=True)
class CaseResult:
    """What is known of a case after a run.

    `observed` and `notes` are its standard output and error as the target sent them (text.kept_part of them), None where there was no
    answer; `ended` is how it ended (verdicts.Answer.how); after several rounds, those of the most telling one. `rounds` counts the
    verdicts of all rounds. `reason` is one line, fit for a terminal. Times in seconds.
    """

    id: str
    source: str
    statement: str
    ref: str
    profile: str
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

    def to_json(self) -> dict[str, Any]:
        """As in the results document."""
        return asdict(self)


def make_result(case: Case, answers: Sequence[Answer], known: Known | None) -> CaseResult:
    """The result of `case` from its answers, one a round; without any it is UNTESTED."""
    answer: Answer | None = None
    verdict, reason = Verdict.UNTESTED, "not run"
    judgements = [judge(each, case.expected, known) for each in answers]
    if judgements:
        judgement, telling = judge_rounds(judgements, known)
        verdict, reason, answer = judgement.verdict, judgement.reason, answers[telling]
    answered = answer is not None and not answer.why
    return CaseResult(
        id=case.id,
        source=case.source.as_posix(),
        statement=case.statement,
        ref=case.ref,
        profile=case.profile,
        verdict=verdict.value,
        reason=reason,
        ended=answer.how if answer else "",
        expected=case.expected,
        observed=kept_part(decode(answer.out)) if answer and answered else None,
        notes=kept_part(decode(answer.err)) if answer and (answered or answer.err) else None,
        seconds=answer.seconds if answer else 0.0,
        cpu_seconds=answer.cpu_seconds if answer else 0.0,
        known=asdict(known) if known else None,
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
        verdict=Verdict.STALE.value,
        reason=f"{known.file} lists a case that doesn't exist: remove the entry, or mend its id",
        ended="",
        expected="",
        observed=None,
        notes=None,
        seconds=0.0,
        cpu_seconds=0.0,
        known=asdict(known),
        rounds={},
    )


def describe_target(target: Target, system: dict[str, object]) -> dict[str, Any]:
    """The `target` part of the document: what the target file says and, once it was up, what the target says of itself."""
    return {
        "name": target.name,
        "description": target.description,
        "time_scale": target.time_scale,
        "deviations": list(target.deviations),
        **{key: system[key] for key in SYSTEM_KEYS if isinstance(system.get(key), (str, int))},
    }


SYSTEM_KEYS = ("version", "sysname", "release", "kernel", "machine", "libc", "uid", "processors", "filesystem", "isolation")


def document(
    target: dict[str, Any], results: Iterable[CaseResult], errors: list[str], exit_status: int, seconds: float, started: str
) -> dict[str, Any]:
    """The results document. `started` is ISO 8601 in UTC, `seconds` the length of the run, `errors` why it isn't whole."""
    cases = [result.to_json() for result in results]
    counts = Counter(case["verdict"] for case in cases)
    return {
        "format": FORMAT,
        "suite": {"name": "ipcts", "version": VERSION},
        "target": target,
        "started": started,
        "seconds": round(seconds, 3),
        "exit": exit_status,
        "errors": errors,
        "totals": {verdict.value: counts[verdict.value] for verdict in Verdict},
        "cases": cases,
    }


def check_place(path: Path) -> None:
    """Before a run is begun: whether `path` may be written when it ends. Raises RunError."""
    place = next(place for place in (path, *path.absolute().parents) if place.exists())
    if place == path and path.is_dir():
        raise RunError(f"{path}: is a directory; give a file in a writable one")
    if not os.access(place, os.W_OK) or (place != path and not place.is_dir()):
        raise RunError(f"{path}: can't be written, because of {place}; give a file in a writable directory")


def write_file(path: Path, text: str) -> None:
    """Writes a file whole or not at all; raises RunError."""
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # /dev/stdout and the like
            path.write_text(text, encoding="utf-8")
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise RunError(f"{path}: can't be written ({error.strerror}); give a file in a writable directory") from error


def write_document(path: Path, content: dict[str, Any]) -> None:
    """Writes the results document; raises RunError."""
    write_file(path, json.dumps(content, indent=1, ensure_ascii=True) + "\n")
