# SPDX-License-Identifier: MIT
"""The test format with which LLVM's lit runs the cases: the same program, expected files and deviations as pytest."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lit.Test
from lit.formats.base import FileBasedTest

from runner import ROOT
from runner.model.case import FrontMatterError, case_sources, parse_case
from runner.model.deviations import load_deviations
from runner.model.errors import RunError
from runner.model.results import describe_target, make_result, unknown_entry
from runner.model.targets import Target, build_directory, load_target, scaled, via_target
from runner.model.verdicts import Verdict
from runner.reports.text import text_report
from runner.running.scheduler import Scheduler
from runner.transport.session import Limits

_STALE_ENTRIES = "stale-entries"  # a folder that doesn't exist, for the deviations entries that name no case


def configure(config: Any, lit_config: Any) -> None:
    """Fills in lit's configuration; ends lit with one line where that can't be done."""
    config.name = "ipcts"
    config.suffixes = [".cpp"]
    config.excludes = ["support"]
    config.test_source_root = str(ROOT / "cases")
    try:
        config.test_format = CaseFormat(*_target(lit_config.params))
        directory = build_directory(ROOT, config.test_format.target)
    except RunError as error:
        lit_config.fatal(str(error))
    if not (directory / "ipcts").exists():
        lit_config.fatal(f"{directory / 'ipcts'}: not built; run cmake --workflow --preset {config.test_format.target.preset}")
    config.test_exec_root = str(directory / "lit")
    os.makedirs(config.test_exec_root, exist_ok=True)


def _target(params: dict[str, str]) -> tuple[Target, str]:
    """The target of `--param target=NAME` or `--param via=CMD`, and the option that names it in pytest."""
    if "via" in params:
        return scaled(via_target(ROOT, params["via"])), f"--via '{params['via']}' "
    name = params.get("target", "local")
    target = scaled(load_target(ROOT, name))
    if missing := target.missing():
        raise RunError(f"{target.file}: this target needs {missing[0][0]}; install it: apt-get install {missing[0][1]}")
    return target, f"--target {name} " if name != "local" else ""


class CaseFormat(FileBasedTest):  # type: ignore[misc]
    """Each case in a session of its own."""

    def __init__(self, target: Target, selector: str) -> None:
        self.target = target
        self._repeat = f"pytest {selector}".strip()
        self._limits = Limits.of(target, None)
        self._known = load_deviations(ROOT, target.deviations, target.file)

    def getTestsInDirectory(self, suite: Any, path: tuple[str, ...], lit_config: Any, local: Any) -> Iterator[Any]:  # noqa: N802
        """The cases of one folder and, in the outermost, the deviations entries that name no case."""
        yield from super().getTestsInDirectory(suite, path, lit_config, local)
        if not path:
            ids = {"/".join(source.parts[1:]).removesuffix(".cpp") for source in case_sources(ROOT)}
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
        result = make_result(case, answers, self._known.get(case.id))
        code = {
            Verdict.PASS: lit.Test.PASS,
            Verdict.KNOWN: lit.Test.XFAIL,
            Verdict.UNSUPPORTED: lit.Test.UNSUPPORTED,
            Verdict.UNRESOLVED: lit.Test.TIMEOUT if result.ended in ("timeout", "silent") else lit.Test.UNRESOLVED,
        }.get(Verdict(result.verdict), lit.Test.FAIL)
        if code in (lit.Test.PASS, lit.Test.XFAIL, lit.Test.UNSUPPORTED):
            return lit.Test.Result(code, result.reason)
        text = (ROOT / source).read_text(encoding="utf-8", errors="backslashreplace")
        return lit.Test.Result(code, text_report(result, describe_target(self.target, scheduler.system), self._repeat, text))
