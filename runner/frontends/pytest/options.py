# SPDX-License-Identifier: MIT
"""What the command line asks for: the options of ipcts, checked before anything is begun."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.model.address import check_site
from runner.model.case import EDITIONS, PROFILES, Case
from runner.model.deviations import Known, choose_deviations
from runner.model.document import Earlier, load_document, load_earlier
from runner.model.errors import RunError
from runner.model.places import run_command, tool_command
from runner.model.shard import Shard
from runner.model.targets import MAX_NUMBER, Target, choose_target
from runner.reports import REPORTERS
from runner.running.scheduler import waiting_sessions
from runner.transport.session import Limits

CASES = ROOT / "cases"


def add_options(parser: pytest.Parser) -> None:
    """Adds the options of ipcts, in a group of their own."""
    group = parser.getgroup("ipcts", "conformance cases (docs/results.md)")
    group.addoption("--target", metavar="NAME", help="the system to run on: runner/targets/NAME.toml, or any FILE.toml (default: local)")
    group.addoption("--via", metavar="CMD", help="run on the system where `CMD IPCTS --batch` runs; IPCTS is build/ipcts, or where ipcts is installed")
    group.addoption("--ipcts", metavar="FILE", help="run this program, and build nothing; with --via it is a path on the target")
    group.addoption("--kernel", metavar="FILE", help="boot this x86-64 kernel image in qemu and run there; write --kernel=FILE (docs/porting.md)")
    group.addoption("--targets", action="store_true", help="list the targets and what each needs, then exit")
    group.addoption("--profile", metavar="LIST", help="run only cases of these profiles: posix, xsi, linux, option, 'option MSG'")
    group.addoption("--edition", choices=EDITIONS, default=EDITIONS[-1], help="the edition of POSIX.1: leaves out what is newer")
    group.addoption("--shard", metavar="K/N", help=f"run only part K of N; `{tool_command()} merge` joins the results of the parts")
    group.addoption(
        "--deviations", metavar="LIST", help="use these known deviations instead of the target's: names in expected/deviations, FILE.toml, or none"
    )
    group.addoption("--jobs", type=int, metavar="N", help="number of sessions at a time (default: the target's, or several for each processor)")
    group.addoption("--timeout", type=float, metavar="SECONDS", help="how long to wait for an answer (default: 20 seconds times the time scale)")
    group.addoption("--compare", metavar="OLD.json", help="compare with this run; the exit status is 0 if nothing got worse; write --compare=OLD.json")
    group.addoption("--repeat", type=int, default=1, metavar="N", help="run each case N times; a case whose verdicts differ is UNSTABLE")
    group.addoption(
        "--stress", metavar="SECONDS", help="hunt races: give the cases with `needs: rounds` so much time, shared among them (default: IPCTS_STRESS)"
    )
    group.addoption(
        "--attribute", action="store_true", help="repeat what failed with another C library, and say whether kernel or library is wrong (docs/diagnose.md)"
    )
    group.addoption("--ladder", action="store_true", help="run in the order in which a young kernel can pass the cases, and say what is next (docs/ladder.md)")
    group.addoption("--logs", metavar="DIR", help="keep what each session writes to standard error there, such as a kernel's log")
    group.addoption("--no-build", action="store_true", help="do not build; run the program that is there, however old it is")
    group.addoption("--site", metavar="URL", help=f"print the address of a case's page on this site of `{tool_command()} site` (default: ini ipcts_site)")
    parser.addini("ipcts_site", "the base address of the site with the cases' pages (docs/site.md)", default="")
    group.addoption(
        "--earlier", metavar="LIST", help="with --bug-reports: results documents of earlier versions, oldest first, to tell since when something is wrong"
    )
    for reporter in REPORTERS:
        group.addoption(reporter.option, metavar=reporter.metavar, help=reporter.help)


@dataclass(frozen=True)
class Settings:
    """What a run is asked to do.

    `known` are the deviations entries by case id, `profiles` those to run (empty: all), `shard` the part to run, `reports` the places that were given for each
    reporter, `sessions` how many to keep busy, `waiting_sessions` how many more for cases that mostly wait, `stress` the seconds that the
    race cases share (0: the usual time for each), `site` the base address of the site with the cases' pages, or ''. `baseline` is the results
    document to compare with, if any, `earlier` the earlier versions of the system.
    """

    target: Target
    known: dict[str, Known]
    profiles: tuple[str, ...]
    edition: str
    shard: Shard
    limits: Limits
    logs: Path | None
    reports: tuple[Path | None, ...]
    sessions: int
    waiting_sessions: int
    repeat: str
    rounds: int
    stress: float
    builds: bool
    site: str
    baseline: Mapping[str, Any] | None
    earlier: tuple[Earlier, ...]

    @classmethod
    def of(cls, config: pytest.Config, worker: bool) -> Settings:
        """The settings that the command line asks for; `worker`: this is a worker of pytest-xdist. Raises RunError."""
        option = config.option
        _check_numbers(option.jobs, option.timeout, option.repeat)
        target = choose_target(ROOT, option.target, option.via, option.kernel, option.ipcts)
        reports = tuple(_report_place(config, number) for number in range(len(REPORTERS)))
        fixed = worker or option.jobs or target.jobs
        stress = _stress(option.stress)
        sessions = 1 if worker else int(option.jobs or target.jobs or len(os.sched_getaffinity(0)))
        return cls(
            target=target,
            known=choose_deviations(ROOT, target, option.deviations, config.invocation_params.dir),
            profiles=(
                check_profiles(option.profile.split(","), "--profile")
                if option.profile
                else check_profiles(target.profiles, target.file)
            ),
            edition=option.edition,
            shard=Shard.parse(option.shard) if option.shard is not None else Shard(1, 1),
            limits=Limits.of(target, option.timeout),
            logs=_log_directory(option.logs),
            reports=reports,
            sessions=sessions,
            # Few where a case is work for a processor, as races are.
            waiting_sessions=0 if fixed or stress else sessions if target.time_scale > 1 else waiting_sessions(sessions),
            repeat=_repeat(config),
            rounds=option.repeat,
            stress=stress,
            builds=not (option.no_build or option.ipcts or option.collectonly or worker),
            site=_site(config),
            baseline=load_document(Path(option.compare)) if option.compare and not worker else None,
            earlier=_earlier(option.earlier, config.invocation_params.dir),
        )


def _site(config: pytest.Config) -> str:
    if config.option.site is not None:
        return check_site(config.option.site, "--site")
    return check_site(str(config.getini("ipcts_site")), "ipcts_site")


def _check_numbers(jobs: int | None, timeout: float | None, repeat: int) -> None:
    if jobs is not None and jobs < 1:
        raise RunError(f"--jobs: {jobs} sessions can't run anything; give 1 or more")
    if timeout is not None and not 0 < timeout < MAX_NUMBER:
        raise RunError(f"--timeout: {timeout:g} is not a possible number of seconds; give a positive number less than {MAX_NUMBER:,}")
    if repeat < 1:
        raise RunError(f"--repeat: {repeat} rounds would run nothing; give 1 or more")


def _stress(option: str | None) -> float:
    name, text = ("--stress", option) if option is not None else ("IPCTS_STRESS", os.environ.get("IPCTS_STRESS", "0"))
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds < MAX_NUMBER:
        raise RunError(f"{name}: '{text}' is not a possible number of seconds; give a number from 0 to {MAX_NUMBER:,}")
    return seconds


def _report_place(config: pytest.Config, number: int) -> Path | None:
    reporter = REPORTERS[number]
    value = config.getoption(reporter.option)
    if value is None:
        return None
    if not config.option.collectonly:
        try:
            reporter.check(Path(value))
        except RunError as error:
            raise RunError(f"{reporter.option}: {error}") from error
    return Path(value)


def _earlier(option: str | None, directory: Path) -> tuple[Earlier, ...]:
    try:
        return load_earlier(directory / name for name in (option or "").split(",") if name)
    except RunError as error:
        raise RunError(f"--earlier: {error}") from error


def _log_directory(value: str | None) -> Path | None:
    if value is None:
        return None
    try:
        Path(value).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunError(f"--logs: {value}: can't be made ({error.strerror}); name another directory") from error
    return Path(value)


def _repeat(config: pytest.Config) -> str:
    """The command line of this run, up to the case."""
    option = config.option
    selectors = (("--via", option.via), ("--kernel", option.kernel), ("--target", option.target), ("--ipcts", option.ipcts))
    words = [f"{name}={value}" for name, value in selectors if value is not None]
    if option.deviations is not None:
        words += ["--deviations", option.deviations]
    return shlex.join([run_command(), *words])


def check_profiles(words: Iterable[str], named_by: str) -> tuple[str, ...]:
    """The profiles that `words` name; raises RunError, `named_by` being the option or file that has them."""
    profiles = tuple(" ".join(word.split()) for word in words if word.strip())
    for profile in profiles:
        if profile.split()[0] not in PROFILES or (len(profile.split()) > 1 and not profile.startswith("option ")):
            raise RunError(f"{named_by}: unknown profile '{profile}'; use {', '.join(PROFILES)} or 'option NAME'")
    return profiles


def is_chosen(case: Case, settings: Settings) -> bool:
    """Whether a case belongs to one of the profiles and to the part that is run, and is not newer than the edition."""
    profiles = settings.profiles
    of_profile = not profiles or case.profile in profiles or (case.profile.startswith("option ") and "option" in profiles)
    return of_profile and settings.shard.has(case.id) and case.since <= settings.edition


def paths_of_ids(config: pytest.Config) -> None:
    """Lets arguments name cases as people cite them: `pipe/read/zero-bytes` or `pipe/read`. Raises RunError for one that names none.

    Elsewhere than in the suite no argument means all cases, and a file that has the name of a case by chance is none.
    """
    here = config.invocation_params.dir
    if not config.option.file_or_dir and not here.is_relative_to(ROOT):
        config.args[:] = [str(CASES)]
    for number, argument in enumerate(config.args):
        name, _, rest = argument.partition("::")
        path = here / name
        if path.exists() and path.is_relative_to(ROOT) and not path.is_relative_to(ROOT / "expected"):
            continue
        if path.is_relative_to(ROOT / "expected"):
            wanted = CASES / path.relative_to(ROOT / "expected").with_suffix("")
        elif path.is_relative_to(CASES):
            wanted = path
        else:
            wanted = CASES / name.removeprefix(f"{CASES.name}/").strip("/")
        candidates = [candidate for candidate in (wanted.with_name(wanted.name + ".cpp"), wanted) if candidate.exists()]
        if candidates:
            config.args[number] = str(candidates[0])
        elif not rest and not path.exists() and (path.is_relative_to(CASES) or (name.count("/") == 2 and not path.suffix and not name.startswith("/"))):
            raise RunError(f"{name}: there is no such case; `ipcts --list` prints all ids")


def concerns_cases(config: pytest.Config) -> bool:
    """Whether the arguments name cases: `pytest runner/tests` has no use for a target."""
    for argument in config.args:
        path = Path(os.path.abspath(config.invocation_params.dir / argument.partition("::")[0]))
        if path == CASES or CASES in path.parents or path in CASES.parents:
            return True
    return False
