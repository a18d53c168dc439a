# SPDX-License-Identifier: MIT
"""The test format with which LLVM's lit runs the cases: the same program, expected files and deviations as pytest."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lit.Test
from lit.formats.base import FileBasedTest

from runner import ROOT
from runner.model.case import FrontMatterError, case_sources, id_of, parse_case
from runner.model.deviations import choose_deviations
from runner.model.errors import RunError
from runner.model.results import describe_target, make_result, unknown_entry
from runner.model.targets import build_directory, choose_target
from runner.model.verdicts import Verdict
from runner.reports.text import text_report
from runner.running.scheduler import Scheduler
from runner.running.software import software_of
from runner.transport.session import Limits

_PARAMETERS = frozenset(("target", "via", "deviations"))
_STALE_ENTRIES = "stale-entries"  # a folder that doesn't exist, for the deviations entries that name no case


def configure(config: Any, lit_config: Any) -> None:
    """Fills in lit's configuration; ends lit with one line where that can't be done."""
    config.name = "ipcts"
    config.suffixes = [".cpp"]
    config.excludes = ["support"]
    config.test_source_root = str(ROOT / "cases")
    try:
        config.test_format = CaseFormat(lit_config.params)
        directory = build_directory(ROOT, config.test_format.target)
    except RunError as error:
        lit_config.fatal(str(error))
    if not (directory / "ipcts").exists():
        lit_config.fatal(f"{directory / 'ipcts'}: it is not built; run cmake --workflow --preset {config.test_format.target.preset}")
    config.test_exec_root = str(directory / "lit")
    os.makedirs(config.test_exec_root, exist_ok=True)


class CaseFormat(FileBasedTest):  # type: ignore[misc]
    """Each case in a session of its own. `params` are lit's: target, via and deviations, as in pytest's options."""

    def __init__(self, params: dict[str, str]) -> None:
        if unknown := sorted(params.keys() - _PARAMETERS):
            raise RunError(f"--param {unknown[0]}: there is no such parameter; use {', '.join(sorted(_PARAMETERS))}")
        self.target = choose_target(ROOT, params.get("target"), params.get("via"), None)
        self._repeat = shlex.join(["pytest", *(f"--{name}={value}" for name, value in sorted(params.items()))])
        self._limits = Limits.of(self.target, None)
        self._software = software_of(self.target)
        self._known = choose_deviations(ROOT, self.target, params.get("deviations"), Path.cwd())

    def getTestsInDirectory(self, suite: Any, path: tuple[str, ...], lit_config: Any, local: Any) -> Iterator[Any]:  # noqa: N802
        """The cases of one folder and, in the outermost, the deviations entries that name no case."""
        yield from super().getTestsInDirectory(suite, path, lit_config, local)
        if not path:
            ids = set(map(id_of, case_sources(ROOT)))
            for case_id in self._known:
                if case_id not in ids:
                    yield lit.Test.Test(suite, (_STALE_ENTRIES, *case_id.split("/")), local)

    def execute(self, test: Any, lit_config: Any) -> Any:
        """Runs one case and tells its verdict in lit's words."""
        if test.path_in_suite[0] == _STALE_ENTRIES:
            known = self._known["/".join(test.path_in_suite[1:])]
            return lit.Test.Result(lit.Test.FAIL, f"{known.id}: {unknown_entry(known).reason}")
        source = Path("cases", *test.path_in_suite)
        try:
            case = parse_case(ROOT, source)
        except FrontMatterError as error:
            return lit.Test.Result(lit.Test.UNRESOLVED, str(error))
        scheduler = Scheduler(self.target, ROOT, 1, self._limits)
        scheduler.add([case])
        scheduler.start()
        scheduler.wait(case)
        scheduler.stop()
        answers = scheduler.answers(case.id)
        if not answers:
            return lit.Test.Result(lit.Test.UNRESOLVED, "\n".join(scheduler.troubles))
        described = describe_target(self.target, scheduler.system, self._software)
        entry = self._known.get(case.id)
        result = make_result(case, answers, entry.on(described) if entry else None)
        code = {
            Verdict.PASS: lit.Test.PASS,
            Verdict.KNOWN: lit.Test.XFAIL,
            Verdict.UNSUPPORTED: lit.Test.UNSUPPORTED,
            Verdict.UNRESOLVED: lit.Test.TIMEOUT if result.ended in ("timeout", "silent") else lit.Test.UNRESOLVED,
        }.get(Verdict(result.verdict), lit.Test.FAIL)
        if code in (lit.Test.PASS, lit.Test.XFAIL, lit.Test.UNSUPPORTED):
            return lit.Test.Result(code, result.reason)
        text = (ROOT / source).read_text(encoding="utf-8", errors="backslashreplace")
        return lit.Test.Result(code, text_report(result, described, self._repeat, text))
