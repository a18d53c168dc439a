# SPDX-License-Identifier: MIT
"""The pytest plugin: collects cases, has them run ahead of pytest's own order, and tells what came of them in pytest's terms.

The work is elsewhere: runner/scheduler.py runs, runner/verdicts.py judges, runner/report.py reports. docs/results.md is for users.
"""

from __future__ import annotations

import datetime
import os
import shlex
import signal
import sys
import time
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest
from _pytest._code.code import ReprFileLocation, TerminalRepr

from runner import VERSION
from runner.build import build
from runner.deviations import Known, load_deviations
from runner.errors import RunError
from runner.frontmatter import NEEDS, Case, FrontMatterError, case_sources, parse_case
from runner.progress import INTERVAL, Progress
from runner.report import text_report, write_reports
from runner.results import (
    CaseResult,
    check_place,
    describe_target,
    document,
    make_result,
    unknown_entry,
    write_document,
)
from runner.scheduler import SLEEPERS, Scheduler
from runner.session import Limits
from runner.targets import DEFAULT, MAX_NUMBER, Target, kernel_target, load_target, scaled, target_names, via_target
from runner.verdicts import Verdict

ROOT = Path(__file__).absolute().parent.parent
CASES = ROOT / "cases"
PROFILES = ("posix", "xsi", "linux", "option")
_AHEAD = 2  # with -x: cases begun ahead of the one that pytest is at, per session
_REPORTED = (Verdict.FAIL, Verdict.KNOWN, Verdict.UNSTABLE)  # by --bug-reports


class Failed(Exception):
    """The case failed in a way that nobody has recorded, or a deviations entry is stale."""


class KnownDeviation(Exception):
    """The case failed as recorded."""


class Unresolved(Exception):
    """Nothing was learnt."""


# ---- the command line ---------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    """Our options, in a group of their own."""
    group = parser.getgroup("ipcts", "conformance cases (docs/results.md)")
    group.addoption("--target", metavar="NAME", help="system to run on: runner/targets/NAME.toml, or any FILE.toml; default: local")
    group.addoption("--via", metavar="CMD", help="run on the system that `CMD build/ipcts --batch` reaches")
    group.addoption("--kernel", metavar="FILE", help="boot this x86-64 kernel image, run there (as --kernel=FILE; docs/porting.md)")
    group.addoption("--targets", action="store_true", help="list the targets and what they need, and exit")
    group.addoption("--profile", metavar="LIST", help="only cases of these profiles: posix,xsi,linux,option or 'option MSG'")
    group.addoption("--deviations", metavar="LIST", help="known deviations (in expected/deviations, or none), not the target's")
    group.addoption("--jobs", type=int, metavar="N", help="sessions at a time; default: the target's, or some for each processor")
    group.addoption("--timeout", type=float, metavar="SECONDS", help="limit on a silent target; default: 20 times the time scale")
    group.addoption("--repeat", type=int, default=1, metavar="N", help="run each case N times; UNSTABLE where the verdicts differ")
    group.addoption("--results", metavar="FILE", help="write the results as JSON (as --results=FILE where FILE exists)")
    group.addoption("--bug-reports", metavar="DIR", help="write a report (.md) and a reproducer (.cpp) for each failing case")
    group.addoption("--logs", metavar="DIR", help="keep what sessions write to standard error there: a booted kernel's log")
    group.addoption("--no-build", action="store_true", help="run what is built, however old it is")


def pytest_configure(config: pytest.Config) -> None:
    """Registers the markers and, where cases will be run, the state of the run."""
    families = sorted({part for source in case_sources(ROOT) for part in _families(source)})
    for family in families:
        config.addinivalue_line("markers", f"{family}: cases of this family")
    for profile in PROFILES:
        config.addinivalue_line("markers", f"{profile}: cases of this profile")
    for need in sorted(NEEDS):
        config.addinivalue_line("markers", f"{_need_marker(need)}: cases that need this")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Says what is wrong with the request before anything is begun: one line, exit status 2."""
    if config.option.help or config.option.version:
        return None
    try:
        if config.getoption("targets"):
            _list_targets()
            return 0
        if _concerns_cases(config):
            run = _Run(config)
            config.pluginmanager.register(run, "ipcts-run")
            if _distributes(config) and run.builds:
                _build(run.target)
    except RunError as error:
        sys.stderr.write(f"ipcts: {error}\n")
        return 2
    return None


def _list_targets() -> None:
    names = target_names(ROOT)
    width = max(map(len, names), default=0)
    for name in names:
        target = load_target(ROOT, name)
        print(f"{name:<{width}}  {target.description} [{target.mend() or 'present'}]")


def _concerns_cases(config: pytest.Config) -> bool:
    """Whether the arguments name cases: `pytest runner/tests` has no use for a target."""
    for argument in config.args:
        path = Path(os.path.abspath(config.invocation_params.dir / argument.partition("::")[0]))
        if path == CASES or CASES in path.parents or path in CASES.parents:
            return True
    return False


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def _distributes(config: pytest.Config) -> bool:
    """Whether this process is the controller of pytest-xdist."""
    return not _is_worker(config) and bool(getattr(config.option, "numprocesses", None) or getattr(config.option, "tx", None))


def _build(target: Target) -> None:
    begun = time.monotonic()
    shown = ""
    terminal = sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        nonlocal shown
        if terminal:
            text = f"building {target.preset}: {done} of {total}"
            sys.stderr.write(f"\r{text:<{len(shown)}}")
            sys.stderr.flush()
        elif not shown:
            text = f"building what is stale, {total} steps"
            sys.stderr.write(f"{text}\n")
        else:
            return
        shown = text

    try:
        build(ROOT, target, progress)
    finally:
        if shown and terminal:
            sys.stderr.write(f"\r{'':<{len(shown)}}\r")
    if shown:
        sys.stderr.write(f"built in {time.monotonic() - begun:.1f} s\n")


# ---- collection ---------------------------------------------------------------------------------


def _families(source: Path) -> tuple[str, ...]:
    return source.parts[1:3] if source.parts[1] == "scenario" else source.parts[1:2]


def _need_marker(need: str) -> str:
    return f"needs_{need.replace('-', '_')}"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A case is a .cpp file two folders below cases/."""
    if file_path.suffix != ".cpp" or CASES not in file_path.parents:
        return None
    relative = file_path.relative_to(ROOT)
    if relative.parts[1] == "support":
        return None
    collector: pytest.Collector = CaseFile.from_parent(parent, path=file_path)
    return collector


class CaseFile(pytest.File):
    """The source of one case."""

    def collect(self) -> Iterable[pytest.Item]:
        """Yields the one case; raises FrontMatterError."""
        case = parse_case(ROOT, self.path.relative_to(ROOT))
        yield CaseItem.from_parent(self, name=case.id, case=case)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """A malformed front matter is one line that says so, not a traceback."""
        if isinstance(excinfo.value, FrontMatterError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class _ReportingItem(pytest.Item):
    """An item with a result."""

    result: CaseResult | None = None

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the item comes from and what it is called."""
        return self.path, 0, self.name

    def _repr_failure_py(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Our own failures bring their report along, in the set-up (where pytest has no public hook for it) as in the call."""
        if self.result is not None and isinstance(excinfo.value, (Failed, KnownDeviation, Unresolved)):
            return _Text(str(excinfo.value), self.result)
        return super()._repr_failure_py(excinfo, style)


class CaseItem(_ReportingItem):
    """One case."""

    def __init__(self, *, case: Case, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.case = case
        for name in (*_families(case.source), case.profile.split()[0], *map(_need_marker, case.needs)):
            self.add_marker(name)

    def setup(self) -> None:
        """Nothing to set up; but what could not be measured is, in pytest's terms, an error of the set-up."""
        if self.result is None:
            raise Unresolved("this case was never run")
        if self.result.verdict == Verdict.UNRESOLVED:
            raise Unresolved(_text(self, self.result))

    def runtest(self) -> None:
        """Tells the verdict."""
        result = self.result
        assert result is not None
        if result.verdict in (Verdict.FAIL, Verdict.UNSTABLE):
            raise Failed(_text(self, result))
        if result.verdict == Verdict.KNOWN:
            raise KnownDeviation(_text(self, result))
        if result.verdict == Verdict.UNSUPPORTED:
            raise pytest.skip.Exception(result.reason, _use_item_location=True)


class EntryItem(_ReportingItem):
    """A deviations entry that names no case."""

    def __init__(self, *, known: Known, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.result = unknown_entry(known)

    def runtest(self) -> None:
        """Fails."""
        assert self.result is not None
        raise Failed(f"{self.result.id}: {self.result.reason}")


class DeviationsFile(pytest.File):
    """A deviations file, as the parent of its entries that name no case."""

    def collect(self) -> Iterable[pytest.Item]:
        """Nothing: such entries are added when all cases are known."""
        return ()


class _Text(TerminalRepr):
    """A failure's text, with the line that pytest shows in its summary and JUnit as the message."""

    def __init__(self, text: str, result: CaseResult) -> None:
        self._text = text
        self.reprcrash = ReprFileLocation(result.source, 1, result.reason)

    def toterminal(self, tw: Any) -> None:
        """Writes it."""
        tw.line(self._text)

    def __str__(self) -> str:
        return self._text


def _text(item: pytest.Item, result: CaseResult) -> str:
    run = _run_of(item.config)
    return text_report(result, run.target_description, run.repeat, item.path.read_text(encoding="utf-8", errors="backslashreplace"))


def _run_of(config: pytest.Config) -> _Run:
    run = config.pluginmanager.get_plugin("ipcts-run")
    assert isinstance(run, _Run)
    return run


# ---- a run --------------------------------------------------------------------------------------


class _Run:
    """The state of one run of pytest that concerns cases, registered as a plugin of its own."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        option = config.option
        if sum(given is not None for given in (option.target, option.via, option.kernel)) > 1:
            raise RunError("--target, --via and --kernel exclude each other; give one of them")
        if option.jobs is not None and option.jobs < 1:
            raise RunError(f"--jobs: {option.jobs} sessions are none; give 1 or more")
        if option.timeout is not None and not 0 < option.timeout < MAX_NUMBER:
            raise RunError(f"--timeout: {option.timeout:g} seconds are no time; give a positive number less than {MAX_NUMBER:,}")
        if option.repeat < 1:
            raise RunError(f"--repeat: {option.repeat} rounds are none; give 1 or more")
        if option.via is not None:
            chosen = via_target(ROOT, option.via)
        elif option.kernel is not None:
            chosen = kernel_target(ROOT, option.kernel)
        else:
            chosen = load_target(ROOT, option.target or DEFAULT)
        self.target = scaled(chosen)
        systems, named_by = self.target.deviations, self.target.file
        if option.deviations is not None:
            systems, named_by = tuple(word for word in option.deviations.split(",") if word and word != "none"), "--deviations"
        self.known = load_deviations(ROOT, systems, named_by)
        self.profiles = _profiles(option.profile.split(","), "--profile") if option.profile else _profiles(
            self.target.profiles, self.target.file
        )
        if missing := self.target.missing():
            programs, packages = (" ".join(sorted(set(words))) for words in zip(*missing, strict=True))
            raise RunError(f"{self.target.file}: this target needs {programs}; install it: apt-get install {packages}")
        for file, wanted in ((option.results, "--results"), (option.bug_reports and f"{option.bug_reports}/x", "--bug-reports")):
            if file and not option.collectonly:
                try:
                    check_place(Path(file))
                except RunError as error:
                    raise RunError(f"{wanted}: {error}") from error
        self.builds = not (option.no_build or option.collectonly or _is_worker(config))
        self.limits = Limits.of(self.target, option.timeout)
        self._logs = Path(option.logs) if option.logs else None
        if self._logs:
            try:
                self._logs.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise RunError(f"--logs: {self._logs}: can't be made ({error.strerror}); name another directory") from error
        self.results: dict[str, CaseResult] = {}
        self.errors: list[str] = []
        self._scheduler: Scheduler | None = None
        self._progress: Progress | None = None
        self._system: dict[str, object] = {}
        self._selected: dict[str, Case] = {}
        self._begun = time.monotonic()
        self._started = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        selectors = (("--via", option.via), ("--kernel", option.kernel), ("--target", option.target))
        selector = [f"{name}={value}" for name, value in selectors if value is not None]
        if option.deviations is not None:
            selector += ["--deviations", option.deviations]
        self.repeat = shlex.join(["pytest", *selector])

    @property
    def jobs(self) -> int:
        """How many sessions to keep busy."""
        if _is_worker(self._config):
            return 1
        return int(self._config.option.jobs or self.target.jobs or len(os.sched_getaffinity(0)))

    @property
    def _sleepers(self) -> int:
        """Further sessions for cases that wait; none where someone has fixed the number, few where a case is work for a processor."""
        fixed = _is_worker(self._config) or self._config.option.jobs or self.target.jobs
        return 0 if fixed else self.jobs * (1 if self.target.time_scale > 1 else SLEEPERS)

    @property
    def target_description(self) -> dict[str, Any]:
        """The target as in the results document."""
        system = self._scheduler.system if self._scheduler else {}
        return describe_target(self.target, system or self._system)

    def pytest_report_header(self) -> str:
        """One line on top of pytest's output."""
        known = ", ".join(self.target.deviations) or "none"
        target = f"target {self.target.name} ({self.target.description})"
        return f"ipcts: {VERSION}, {target}, {self.jobs} sessions, known deviations: {known}"

    # ---- which cases ------------------------------------------------------------------------

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Adds the deviations entries that name no case, tells pytest of the known ones, and applies --profile."""
        cases = {item.case.id: item for item in items if isinstance(item, CaseItem)}
        for case_id, item in cases.items():
            if known := self.known.get(case_id):
                item.add_marker(pytest.mark.xfail(reason=known.reason, raises=KnownDeviation, strict=known.condition is None))
        if cases and all(source.with_suffix("").as_posix().removeprefix("cases/") in cases for source in case_sources(ROOT)):
            for known in self.known.values():
                if known.id not in cases:
                    parent = DeviationsFile.from_parent(session, path=ROOT / known.file)
                    items.append(EntryItem.from_parent(parent, name=known.id, known=known))
        if self.profiles:
            kept = [item for item in items if not isinstance(item, CaseItem) or _of_profile(item.case, self.profiles)]
            if len(kept) < len(items):
                config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
                items[:] = kept

    # ---- running ----------------------------------------------------------------------------

    def pytest_sessionstart(self) -> None:
        """SIGTERM and SIGHUP end the run as an interrupt does, with all that was measured; the second one is too late to matter."""

        def interrupt(number: int, frame: object) -> None:
            for signo in (signal.SIGTERM, signal.SIGHUP):
                signal.signal(signo, signal.SIG_IGN)
            raise KeyboardInterrupt(signal.Signals(number).name)

        for signo in (signal.SIGTERM, signal.SIGHUP):
            if not _is_worker(self._config) and signal.getsignal(signo) == signal.SIG_DFL:
                signal.signal(signo, interrupt)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Builds, and starts the sessions. True, and with it the end of the run, if that can't be done."""
        config = self._config
        cases = [item.case for item in session.items if isinstance(item, CaseItem)] if not _distributes(config) else []
        if config.option.collectonly or not cases:
            return None
        if session.testsfailed and not config.option.continue_on_collection_errors:
            return None
        self._selected = {case.id: case for case in cases}
        if self.builds:
            try:
                _build(self.target)
            except RunError as error:
                self._fail(str(error))
                return True
        window = _AHEAD * self.jobs if config.option.maxfail else None
        on_demand = _is_worker(config)
        self._scheduler = Scheduler(
            self.target,
            ROOT,
            self.jobs,
            self.limits,
            window=window,
            on_demand=on_demand,
            sleepers=0 if window else self._sleepers,
            rounds=config.option.repeat,
            logs=self._logs,
        )
        # What pytest writes to is its own duplicate of the terminal, and not public: sys.stdout is captured.
        has_terminal = config.pluginmanager.has_plugin("terminalreporter") and not on_demand
        file = getattr(config.get_terminal_writer(), "_file", None) if has_terminal else None
        if file is not None and file.isatty():
            self._progress = Progress(file, len(cases) * config.option.repeat)
        if not on_demand:
            self._scheduler.add(cases)
        self._scheduler.start()
        return None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Gets the answer before pytest begins with the item; an item for which there will be none is passed over."""
        if not isinstance(item, CaseItem) or self._scheduler is None:
            return None
        if _is_worker(self._config):
            self._scheduler.add(entry.case for entry in (item, nextitem) if isinstance(entry, CaseItem))
        self._wait(self._scheduler, item.case)
        answers = self._scheduler.answers(item.case.id)
        if not answers:
            return True
        item.result = make_result(item.case, answers, self.known.get(item.case.id))
        return None

    def _wait(self, scheduler: Scheduler, case: Case) -> None:
        if self._progress is None:
            scheduler.wait(case)
            return
        column = self._config.get_terminal_writer().width_of_current_line
        pause = 0.0
        try:
            while not scheduler.wait(case, pause):
                self._progress.show(scheduler.answered, scheduler.slowest, column)
                pause = INTERVAL
        finally:
            self._progress.hide()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
        """Gives the report the case's own time, and the result to whoever gathers results."""
        report: pytest.TestReport = (yield).get_result()
        if isinstance(item, _ReportingItem) and item.result is not None:
            deciding = call.when == "call" or (call.when == "setup" and report.failed)
            report.duration = item.result.seconds if deciding else 0.0
            if deciding:
                report.ipcts = {"result": item.result.to_json(), "target": self.target_description}  # type: ignore[attr-defined]
                if item.result.verdict == Verdict.STALE and isinstance(report.longrepr, str):
                    report.longrepr = _Text(f"{report.longrepr}\n{item.result.id}: {item.result.reason}", item.result)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gathers results; with pytest-xdist those of all workers."""
        told = getattr(report, "ipcts", None)
        if told is None or _is_worker(self._config):
            return
        result = CaseResult(**told["result"])
        if isinstance(report.longrepr, str):  # from a worker of pytest-xdist, which sends texts only
            report.longrepr = _Text(report.longrepr, result)
        self._system = self._system or told["target"]
        self.results[report.nodeid] = result
        if self._config.option.bug_reports and result.verdict in _REPORTED and result.statement:
            try:
                write_reports(Path(self._config.option.bug_reports), ROOT, result, told["target"], self.repeat)
            except RunError as error:
                self._fail(f"--bug-reports: {error}")

    # ---- the end ----------------------------------------------------------------------------

    def _fail(self, text: str) -> None:
        if text not in self.errors:
            self.errors.append(text)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: Any, ids: list[str]) -> None:
        """On the controller: which cases there are, for those that nobody gets to run."""
        if not self._selected:
            for nodeid in ids:
                source = Path(nodeid.partition("::")[0])
                if source.suffix == ".cpp":
                    case = parse_case(ROOT, source)
                    self._selected[case.id] = case

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """On the controller: a worker's troubles are the run's."""
        for text in getattr(node, "workeroutput", {}).get("ipcts-errors", ()):
            self._fail(text)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Ends the sessions; writes the results, with what was measured beyond pytest's own order."""
        config = self._config
        scheduler = self._scheduler
        if scheduler:
            given_up = scheduler.given_up
            scheduler.stop()
            if given_up:
                for text in scheduler.troubles:
                    self._fail(text)
        if _is_worker(config):
            config.workeroutput["ipcts-errors"] = self.errors  # type: ignore[attr-defined]
            return
        told = {result.id for result in self.results.values()}
        rest = [
            make_result(case, scheduler.answers(case_id) if scheduler else [], self.known.get(case_id))
            for case_id, case in self._selected.items()
            if case_id not in told
        ]
        if self.errors and session.exitstatus in (0, 1, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = 2
        if config.option.results and not config.option.collectonly:
            results = sorted([*self.results.values(), *rest], key=lambda result: result.id)
            target = self.target_description
            target = target if "sysname" in target else (self._system or target)  # with pytest-xdist the workers know
            content = document(
                target, results, self.errors, int(session.exitstatus), time.monotonic() - self._begun, self._started
            )
            try:
                write_document(Path(config.option.results), content)
            except RunError as error:
                self._fail(f"--results: {error}")
                session.exitstatus = 2
        self._untested = sum(result.verdict == Verdict.UNTESTED for result in rest)

    _untested = 0

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Why the run isn't whole."""
        for text in self.errors:
            terminalreporter.write_line(f"ipcts: {text}", red=True)
        if self.errors and self._untested:
            terminalreporter.write_line(f"ipcts: {self._untested} cases are UNTESTED", red=True)
        if not self.errors and self._scheduler:
            for text in self._scheduler.troubles:
                terminalreporter.write_line(f"ipcts: one session less: {text}", yellow=True)


def _profiles(words: Iterable[str], named_by: str) -> tuple[str, ...]:
    profiles = tuple(" ".join(word.split()) for word in words if word.strip())
    for profile in profiles:
        if profile.split()[0] not in PROFILES or (len(profile.split()) > 1 and not profile.startswith("option ")):
            raise RunError(f"{named_by}: unknown profile '{profile}'; use {', '.join(PROFILES)} or 'option NAME'")
    return profiles


def _of_profile(case: Case, profiles: tuple[str, ...]) -> bool:
    return case.profile in profiles or (case.profile.startswith("option ") and "option" in profiles)
