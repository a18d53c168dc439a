# SPDX-License-Identifier: MIT
"""One run of pytest that concerns cases: which are chosen, who runs them, what came of them."""

from __future__ import annotations

import contextlib
import datetime
import functools
import os
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT, VERSION
from runner.diagnose.attribution import Attribution, attribute_all, lines_of_attribution, with_other_library
from runner.diagnose.diagnosis import FAILED
from runner.frontends.pytest.building import build_showing_progress
from runner.frontends.pytest.items import CaseItem, DeviationsFile, EntryItem, ResultItem, all_ids
from runner.frontends.pytest.junit import describe_run, name_case, start_clock
from runner.frontends.pytest.options import Settings, is_chosen
from runner.frontends.pytest.progress import INTERVAL, Progress
from runner.frontends.pytest.reporting import ReportText, reports_of
from runner.frontends.pytest.xdist import distributes, is_worker, workers
from runner.ladder.climb import Climb, ladder_of
from runner.ladder.order import Ladder
from runner.model.case import Case, FrontMatterError, case_sources, parse_case
from runner.model.comparison import compare
from runner.model.deviations import Known
from runner.model.errors import RunError
from runner.model.history import HISTORY, History
from runner.model.results import CaseResult, RunResults, describe_target, make_result
from runner.model.targets import build_directory
from runner.model.verdicts import Verdict
from runner.reports import REPORTERS
from runner.reports.annotations import annotations_of, in_github, pause
from runner.reports.ending import ending
from runner.reports.json_document import document
from runner.reports.text import text_report
from runner.running.scheduler import Scheduler
from runner.running.software import software_of

_AHEAD = 2  # with -x: cases begun ahead of the one that pytest is at, per session
_LEFT_BEHIND = "left behind: "  # how the agent begins its own note (runner/native/agent/run_case.cpp)
_SILENT = (Verdict.PASS, Verdict.UNSUPPORTED)  # verdicts without a report of their own


def _whole_ladder() -> Ladder:
    """That of all cases, whichever are chosen. Cases that can't be read are left out: pytest tells of them where it collects them."""
    cases = []
    for source in case_sources(ROOT):
        with contextlib.suppress(FrontMatterError):
            cases.append(parse_case(ROOT, source))
    try:
        return ladder_of(ROOT, cases)
    except RunError as error:
        raise pytest.UsageError(f"ipcts: {error}") from error


class Run:
    """The state of a run, registered as a plugin of its own."""

    def __init__(self, config: pytest.Config, settings: Settings) -> None:
        self._config = config
        self.settings = settings
        self.results: dict[str, CaseResult] = {}
        self.errors: list[str] = []
        self.selected: dict[str, Case] = {}
        self._scheduler: Scheduler | None = None
        self._progress: Progress | None = None
        self._system: dict[str, Any] = {}  # what workers of pytest-xdist say of the target
        self._untested = 0
        self._ending: list[str] = []
        self._annotations: list[str] = []
        self._where: list[str] = []
        self._ladder: Ladder | None = None
        self._begun = time.monotonic()
        self._started = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")

    def fail(self, text: str) -> None:
        """Notes why the run is not whole, once."""
        if text not in self.errors:
            self.errors.append(text)

    def _described_target(self) -> dict[str, Any]:
        if self._scheduler and self._scheduler.system:
            return describe_target(self.settings.target, self._scheduler.system, self._software)
        return self._system or describe_target(self.settings.target, {}, self._software)

    @functools.cached_property
    def _software(self) -> str:
        return software_of(self.settings.target)

    def _known(self, case: str) -> Known | None:
        """What is on record for the case on this version of the system."""
        entry = self.settings.known.get(case)
        return entry.on(self._described_target()) if entry else None

    def pytest_report_header(self) -> str:
        """One line on top of pytest's output."""
        target = self.settings.target
        known = ", ".join(target.deviations) or "none"
        shown = f"target {target.name} ({target.description})"
        return f"ipcts: {VERSION}, {shown}, {self.settings.sessions} sessions, known deviations: {known}"

    # ---- which cases ------------------------------------------------------------------------

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Adds the deviations entries that name no case, and applies --profile, --edition and --shard."""
        cases = {item.case.id: item for item in items if isinstance(item, CaseItem)}
        if cases and cases.keys() >= all_ids():
            for known in self.settings.known.values():
                if known.id not in cases and self.settings.shard.has(known.id):
                    parent = DeviationsFile.from_parent(session, path=ROOT / known.file)
                    items.append(EntryItem.from_parent(parent, name=known.id, known=known))
        left_out = {item for item in items if isinstance(item, CaseItem) and not is_chosen(item.case, self.settings)}
        if left_out:
            config.hook.pytest_deselected(items=list(left_out))
            items[:] = [item for item in items if item not in left_out]
        if config.option.ladder:
            self._ladder = _whole_ladder()
            place = {case: number for number, case in enumerate(self._ladder.cases)}
            items.sort(key=lambda item: place.get(item.case.id, len(place)) if isinstance(item, CaseItem) else len(place))

    # ---- running ----------------------------------------------------------------------------

    def pytest_sessionstart(self) -> None:
        """SIGTERM and SIGHUP end the run as an interrupt does, with all that was measured; the second one is too late to matter.

        A worker of pytest-xdist is told by its controller, by the terminal, and after 5 s by execnet: only the first SIGINT counts, too, or the
        next one would leave a session behind that is just being ended.
        """
        numbers = [signal.SIGTERM, signal.SIGHUP, *([signal.SIGINT] if is_worker(self._config) else [])]

        def interrupt(number: int, frame: object) -> None:
            for signo in numbers:
                signal.signal(signo, signal.SIG_IGN)
            raise KeyboardInterrupt(signal.Signals(number).name)

        for signo in numbers:
            if signal.getsignal(signo) in (signal.SIG_DFL, signal.default_int_handler):
                signal.signal(signo, interrupt)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Builds, and starts the sessions. True, and with it the end of the run, if that can't be done."""
        config = self._config
        cases = [item.case for item in session.items if isinstance(item, CaseItem)] if not distributes(config) else []
        if config.option.collectonly or not cases:
            return None
        if session.testsfailed and not config.option.continue_on_collection_errors:
            return None
        self.selected.update((case.id, case) for case in cases)
        if self.settings.builds:
            try:
                build_showing_progress(self.settings.target)
            except RunError as error:
                self.fail(str(error))
                return True
        start_clock(config)
        self._start(cases)
        return None

    def _start(self, cases: list[Case]) -> None:
        config, settings = self._config, self.settings
        on_demand = is_worker(config)
        window = _AHEAD * settings.sessions if config.option.maxfail else None
        races = settings.rounds * sum("rounds" in case.needs for case in cases)
        at_a_time = workers(config) if on_demand else settings.sessions
        stress = settings.stress * min(at_a_time, races) / races if races else 0.0
        self._scheduler = Scheduler(
            settings.target,
            ROOT,
            settings.sessions,
            replace(settings.limits, stress=stress),
            window=window,
            on_demand=on_demand,
            waiting_sessions=0 if window else settings.waiting_sessions,
            rounds=settings.rounds,
            logs=settings.logs,
        )
        # What pytest writes to is its own duplicate of the terminal, and not public: sys.stdout is captured.
        reporter = config.pluginmanager.get_plugin("terminalreporter") if not on_demand else None
        file = getattr(config.get_terminal_writer(), "_file", None) if reporter else None
        if reporter and config.option.verbose == 0:
            reporter.showfspath = False  # a case has a file of its own: a line for each would be all that one sees
        if file is not None and file.isatty():
            self._progress = Progress(file, len(cases) * settings.rounds)
        if not on_demand:
            self._scheduler.add(cases)
        self._scheduler.start()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Gets the answer and reports it; an item for which there will be no answer is passed over."""
        if not isinstance(item, ResultItem):
            return None
        if isinstance(item, CaseItem):
            scheduler = self._scheduler
            if scheduler is None:  # a worker of pytest-xdist whose collection failed is asked all the same
                return True
            if is_worker(self._config):
                scheduler.add(entry.case for entry in (item, nextitem) if isinstance(entry, CaseItem))
            self._wait(scheduler, item.case)
            answers = scheduler.answers(item.case.id)
            if not answers:
                return True
            item.result = make_result(item.case, answers, self._known(item.case.id))
        hook = item.ihook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in reports_of(item, self._text(item), self._described_target(), self.settings.site):
            hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _text(self, item: ResultItem) -> str:
        result = item.result
        assert result is not None
        if not isinstance(item, CaseItem):
            return f"{result.id}: {result.reason}"
        if result.verdict in _SILENT:
            return ""
        source = item.path.read_text(encoding="utf-8", errors="backslashreplace")
        report = text_report(result, self._described_target(), self.settings.repeat, source, self.settings.site)
        if result.verdict == Verdict.STALE and result.known:  # in the words that pytest has for it
            return f"[XPASS(strict)] {result.known['reason']}\n{report}"
        return report

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

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gathers results; with pytest-xdist those of all workers."""
        told = getattr(report, "ipcts", None)
        if told is None or is_worker(self._config):
            return
        result = CaseResult(**told["result"])
        if isinstance(report.longrepr, str):  # from a worker of pytest-xdist, which sends texts only
            report.longrepr = ReportText(report.longrepr, result)
        if distributes(self._config):
            self._system = self._system or told["target"]
        self.results[report.nodeid] = result
        name_case(self._config, report, result.id)

    # ---- the end ----------------------------------------------------------------------------

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Ends the sessions; writes the reports, with what was measured beyond pytest's own order."""
        scheduler = self._scheduler
        if scheduler:
            given_up = scheduler.given_up
            scheduler.stop()
            if given_up:
                for text in scheduler.troubles:
                    self.fail(text)
        if is_worker(self._config):
            self._config.workeroutput["ipcts-errors"] = self.errors  # type: ignore[attr-defined]
            return
        told = {result.id for result in self.results.values()}
        rest = [
            make_result(case, scheduler.answers(case_id) if scheduler else [], self._known(case_id))
            for case_id, case in self.selected.items()
            if case_id not in told
        ]
        self._untested = sum(result.verdict == Verdict.UNTESTED for result in rest)
        if self.errors and session.exitstatus in (0, 1, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = 2
        describe_run(self._config, self._described_target())
        if not self._config.option.collectonly:
            results = sorted([*self.results.values(), *rest], key=lambda result: result.id)
            self._report(session, self._attributed(results) if self._config.option.attribute else results)

    def _attributed(self, results: list[CaseResult]) -> list[CaseResult]:
        """The results with what a repetition with another C library says of those that failed."""
        cases = [self.selected[result.id] for result in results if result.id in self.selected and result.verdict in (*FAILED, Verdict.KNOWN)]
        if not cases or self.errors:
            return results
        found = self._attribute(cases)
        results = [replace(result, where=str(found[result.id])) if result.id in found else result for result in results]
        self._where = lines_of_attribution(results)
        return results

    def _attribute(self, cases: list[Case]) -> dict[str, Attribution]:
        settings = self.settings
        other = with_other_library(ROOT, settings.target)
        if isinstance(other, str):
            return {case.id: Attribution("", other) for case in cases}
        try:
            if settings.builds:
                build_showing_progress(other)
            elif not (build_directory(ROOT, other) / "ipcts").exists():
                raise RunError(f"there is no program of the preset {other.preset}; build it: cmake --workflow --preset {other.preset}")
        except RunError as error:
            return {case.id: Attribution("", str(error).partition("\n")[0]) for case in cases}
        known = {case.id: entry for case in cases if (entry := self._known(case.id))}
        return attribute_all(settings.target, other, ROOT, cases, settings.limits, settings.sessions, known)

    def _report(self, session: pytest.Session, results: list[CaseResult]) -> None:
        run = RunResults(
            root=ROOT,
            target=self._described_target(),
            shard=self.settings.shard,
            results=results,
            errors=self.errors,
            exit_status=int(session.exitstatus),
            seconds=time.monotonic() - self._begun,
            started=self._started,
            repeat=self.settings.repeat,
            site=self.settings.site,
            baseline=self.settings.baseline,
            reports=[place for place in self.settings.reports if place],
            earlier=self.settings.earlier,
        )
        if run.baseline and session.exitstatus in (0, 1):
            session.exitstatus = 1 if compare(run.baseline, document(run), only_common=True).worse else 0
            run = replace(run, exit_status=int(session.exitstatus))
        for reporter, place in zip(REPORTERS, self.settings.reports, strict=True):
            if place is None:
                continue
            try:
                reporter.write(run, Path(place))
            except RunError as error:
                self.fail(f"{reporter.option}: {error}")
                session.exitstatus = 2
        self._annotations = annotations_of(run, os.environ)
        self._ending = ending(run, self._remember(run))

    def _remember(self, run: RunResults) -> Mapping[str, Any] | None:
        """Adds the run to the history; returns the one before it on this target, if any."""
        cache = getattr(self._config, "cache", None)
        if cache is None:  # -p no:cacheprovider
            return None
        try:
            history = History(cache.mkdir(HISTORY))
        except OSError:  # a checkout that can't be written
            return None
        now = document(run)
        earlier = history.last_like(now)
        history.add(now)
        return earlier

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: Any, exitstatus: int) -> Iterator[None]:
        """Why the run isn't whole, or there was nothing to run; then pytest's list of failures, and as the last word what to know of them."""
        begin, end = pause() if in_github(os.environ) else ("", "")
        if begin:
            terminalreporter.write_line(begin)
        self._tell_trouble(terminalreporter, exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED)
        yield
        if self._ending:
            terminalreporter.write_sep("=", "in short (docs/results.md)")
        for text in (*self._ending, *filter(None, (end,)), *self._annotations):
            terminalreporter.write_line(text)
        if self._where:
            terminalreporter.write_sep("=", "kernel or C library (docs/diagnose.md)")
        for text in self._where:
            terminalreporter.write_line(text)
        if self._ladder and self.results:
            terminalreporter.write_sep("=", "ladder (docs/ladder.md)")
            for text in Climb.of(self._ladder, {result.id: result.verdict for result in self.results.values()}).lines():
                terminalreporter.write_line(text)

    def _tell_trouble(self, terminalreporter: Any, empty: bool) -> None:
        if empty and terminalreporter.stats.get("deselected") and self._config.option.markexpr:
            terminalreporter.write_line("ipcts: `-m` chooses no case; `pytest --markers` lists the families, profiles and needs that it knows", red=True)
        for text in self.errors:
            terminalreporter.write_line(f"ipcts: {text}", red=True)
        if self.errors and self._untested:
            terminalreporter.write_line(f"ipcts: {self._untested} cases are UNTESTED", red=True)
        if untidy := [result.id for result in self.results.values() if (result.notes or "").startswith(_LEFT_BEHIND)]:
            more = f" and {len(untidy) - 3} more" if len(untidy) > 3 else ""
            text = f"ipcts: the agent had to remove what these cases left behind: {', '.join(untidy[:3])}{more}"
            terminalreporter.write_line(text, yellow=True)
        if not self.errors and self._scheduler:
            for text in self._scheduler.troubles:
                terminalreporter.write_line(f"ipcts: the run went on with one session less: {text}", yellow=True)
