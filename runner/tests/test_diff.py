# SPDX-License-Identifier: MIT
"""runner/ipcts diff, pytest --compare, the history of runs, and the end of a run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.commands import main
from runner.diagnose.matrix import read_matrix
from runner.model.comparison import Kind
from runner.model.history import LENGTH, History
from runner.reports.comparison import MOST
from runner.reports.ending import MOST_LINES
from runner.tests.checkout import Project, command
from runner.tests.documents import expected_of, made_case, made_document, made_entry, spoilt

HOSTILE = "\x1b[2J<img src=x> **bold** [link](x) `code` | www\u202e"


def written(folder: Path, **documents: dict[str, Any]) -> list[str]:
    """Files NAME.json with these documents; their paths."""
    for name, document in documents.items():
        (folder / f"{name}.json").write_text(json.dumps(document))
    return [str(folder / f"{name}.json") for name in documents]


def diff(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Runs the command in this process: exit status, output, errors."""
    status = main(["diff", *arguments])
    streams = capsys.readouterr()
    return status, streams.out, streams.err


def rendered(text: str) -> str:
    """What GitHub's own converter makes of Markdown."""
    command = ["cmark-gfm", "--unsafe", "--extension", "table", "--extension", "autolink"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


# ---- the command --------------------------------------------------------------------------------


def test_every_kind_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = made_document(
        made_case("a/b/fails"),
        made_case("a/b/otherwise", "FAIL", "a: 1\n"),
        made_case("a/b/slow"),
        made_case("a/b/lost"),
        made_case("a/b/mended", "KNOWN", "a: 1\n", known=made_entry("it was so")),
        made_case("a/b/flickers", "UNSTABLE", rounds={"PASS": 1, "FAIL": 1}),
    )
    new = made_document(
        made_case("a/b/fails", "FAIL", "a: -1 EPERM\n"),
        made_case("a/b/otherwise", "FAIL", "a: 2\n", expected="a: 3\n"),
        made_case("a/b/slow", seconds=9.0),
        made_case("a/b/lost", "UNSUPPORTED", "", reason="unsupported: no luck"),
        made_case("a/b/mended"),
        made_case("a/b/flickers"),
        made_case("a/b/added"),
    )
    files = written(tmp_path, old=old, new=new)
    status, text, _ = diff(*files, capsys=capsys)
    assert status == 1
    for part in (
        "6 cases are in both: 1 newly failing, 1 failing otherwise, 1 slower, 1 gone, 1 new, 1 newly passing.\n",
        "a/b/fails: PASS, now FAIL: expected 'a: 0', came 'a: -1 EPERM'\n",
        "a/b/otherwise: came 'a: 1', now 'a: 2'; its expected text is another one, too\n",
        "a/b/slow: 0.001 s, now 9.000 s\n",
        "now unsupported: no luck (1 case)\n    a/b/lost: PASS, now UNSUPPORTED\n",
        "on record: it was so (1 case)\n    a/b/mended: KNOWN, now PASS\n",
        "not in the old run (1 case)\n    a/b/added: PASS\n",
        "come and go by themselves: 1 case\n  a/b/flickers\n",
    ):
        assert part in text, text
    document = json.loads(diff("--json", *files, capsys=capsys)[1])
    assert {change["id"]: change["kind"] for change in document["changes"]} == {
        "a/b/fails": "newly failing",
        "a/b/otherwise": "failing otherwise",
        "a/b/slow": "slower",
        "a/b/lost": "gone",
        "a/b/added": "new",
        "a/b/mended": "newly passing",
    }
    assert document["worse"] == ["a/b/fails", "a/b/slow", "a/b/lost"] and document["unsteady"] == ["a/b/flickers"]
    assert document["totals"] == dict.fromkeys((kind.value for kind in Kind), 1)
    assert document["changes"][0]["new"]["observed"] == "a: -1 EPERM\n" and document["changes"][-1]["cause"] == "on record: it was so"
    page = diff("--markdown", *files, capsys=capsys)[1]
    assert page.startswith("# What has changed\n") and "## Newly failing: 1 case\n\n- a/b/fails: PASS, now FAIL: " in page
    assert rendered(page).count("<li>") == 2 + 6

    assert diff(files[1], files[0], capsys=capsys)[0] == 1  # the mended case fails again
    status, text, _ = diff(files[0], files[0], capsys=capsys)
    assert status == 0 and text.splitlines()[2] == "6 cases are in both: nothing differs."


def test_failures_are_told_by_cause(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    matrix = read_matrix(ROOT)
    hurt = matrix.noticed["semop", "ignores-SEM_UNDO"]
    good = [made_case(case, observed=expected_of(case), expected=expected_of(case)) for case in matrix.calls]
    bad = [
        made_case(case["id"], "FAIL", spoilt(case["id"], hurt[case["id"]][1]), expected=case["expected"]) if case["id"] in hurt else case for case in good
    ]
    files = written(tmp_path, old=made_document(*good), new=made_document(*bad))
    document = json.loads(diff("--json", *files, capsys=capsys)[1])
    causes = [change["cause"] for change in document["changes"]]
    assert len(causes) == len(hurt) and causes.count("semop(): SEM_UNDO has no effect") > len(hurt) / 2
    text = diff(*files, capsys=capsys)[1]
    assert "\n  semop(): SEM_UNDO has no effect (" in text
    assert [change["cause"] for change in json.loads(diff("--json", *reversed(files), capsys=capsys)[1])["changes"]] == causes


def test_long_lists_are_cut_but_in_the_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = written(tmp_path, old=made_document(), new=made_document(*(made_case(f"a/b/{number}") for number in range(MOST + 5))))
    assert "    and 5 more: --json has all" in diff(*files, capsys=capsys)[1]
    assert len(json.loads(diff("--json", *files, capsys=capsys)[1])["changes"]) == MOST + 5


def test_hostile_texts_stay_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = made_document(made_case(HOSTILE), name=HOSTILE)
    new = made_document(made_case(HOSTILE, "FAIL", HOSTILE), made_case("x" + HOSTILE, "UNRESOLVED", None, reason=HOSTILE, ended="died"), sysname=HOSTILE)
    files = written(tmp_path, old=old, new=new)
    for form in ((), ("--markdown",)):
        text = diff(*form, *files, capsys=capsys)[1]
        assert text.isascii() and text.replace("\n", "").isprintable()
    page = rendered(text)
    assert "<img" not in page and "<strong>" not in page and "<a " not in page and "<code>" not in page and "&lt;img src=x&gt; **bold**" in page


def test_bad_input_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, broken = written(tmp_path, good=made_document(), broken={"format": 1})
    for arguments in ((str(tmp_path / "none.json"), good), (good, broken), (broken, good)):
        status, out, error = diff(*arguments, capsys=capsys)
        assert (status, out) == (2, "") and len(error.splitlines()) == 1 and "name a file that pytest --results=FILE has written" in error


# ---- the history --------------------------------------------------------------------------------


def test_history(tmp_path: Path) -> None:
    history = History(tmp_path / "runs")
    history.add(made_document(made_case("a/b/c"), name="other"))
    history.add(made_document(made_case("a/b/c"), made_case("a/b/d")))
    history.add(made_document(made_case("a/b/x")))
    history.add(made_document(made_case("a/b/d")))
    (tmp_path / "runs" / "99999999999999999999.json.gz").write_bytes(b"\x1f\x8bno")
    earlier, later = history.last_two()
    assert [case["id"] for case in earlier["cases"]] == ["a/b/c", "a/b/d"] and [case["id"] for case in later["cases"]] == ["a/b/d"]
    interrupted = made_document(made_case("a/b/d"), made_case("a/b/c", "UNTESTED"))
    history.add(interrupted)
    assert [case["id"] for case in history.last()["cases"]] == ["a/b/d"]
    history.add(made_document(made_case("a/b/c", "UNTESTED")))
    assert [case["id"] for case in history.last()["cases"]] == ["a/b/d"], "nothing was run"
    for _ in range(LENGTH):
        history.add(interrupted)
    assert len(list((tmp_path / "runs").iterdir())) == LENGTH


def test_the_last_two_runs(project: Project) -> None:
    project.add("a/x/one", "a/x/two")
    cache = ("-p", "cacheprovider")
    assert "run pytest twice" in command(project.root, "diff").stderr and command(project.root, "diff").returncode == 2
    assert "there is no run; run pytest" in command(project.root, "diagnose").stderr
    assert "in short" not in project.pytest(*cache).output
    assert command(project.root, "diff").returncode == 2
    project.plan({"a/x/two": "print:no\n"})
    run = project.pytest(*cache, "a/x/two")
    assert "1 newly failing (`runner/ipcts diff` has more)\nworse: a/x/two\nreports: " in run.output
    done = command(project.root, "diff")
    assert done.returncode == 1
    assert "a/x/two: PASS, now FAIL: expected 'a/x/two: 0', came 'no'" in done.stdout
    assert "1 case was chosen in one of the runs only" in done.stdout
    assert command(project.root, "diagnose").stdout.startswith("1 case failed.")
    earlier = project.root / "earlier.json"
    earlier.write_text(json.dumps(run.results))
    project.plan({})
    assert "newly passing: a/x/two" in project.pytest(*cache).output
    done = command(project.root, "diff", str(earlier))
    assert done.returncode == 0 and "1 newly passing" in done.stdout


def test_a_checkout_that_cannot_be_written_has_no_history(project: Project) -> None:
    project.add("a/x/one")
    (project.root / ".pytest_cache").write_text("")
    assert project.pytest("-p", "cacheprovider").status == 0


# ---- pytest -------------------------------------------------------------------------------------


@pytest.mark.parametrize("xdist", [(), ("-n2",)])
def test_compare_decides(project: Project, xdist: tuple[str, ...]) -> None:
    project.add("a/x/bad", "a/x/good", "a/x/other")
    project.plan({"a/x/bad": "print:no\n"})
    run = project.pytest()
    assert run.status == 1
    old = project.root / "old.json"
    old.write_text(json.dumps(run.results))
    run = project.pytest("--compare=old.json", *xdist)
    assert (run.status, run.results["exit"]) == (0, 0)
    assert "compared with OLD.json, of " in run.output and ": nothing differs\n" in run.output and "1 failed, 2 passed" in run.output
    assert project.pytest("--compare=old.json", "a/x/good", *xdist).status == 0, "what was not chosen is not gone"
    project.plan({"a/x/good": "print:no\n"})
    run = project.pytest("--compare=old.json", *xdist)
    assert (run.status, run.results["exit"]) == (1, 1)
    assert ": 1 newly failing, 1 newly passing (`runner/ipcts diff OLD.json` has more)\nworse: a/x/good\n" in run.output
    project.plan({"*": "dies-at-start"})
    assert project.pytest("--compare=old.json", *xdist).status == 2, "a run that could not be done is no good one"


def test_compare_with_no_document(project: Project) -> None:
    project.add("a/x/one")
    run = project.pytest("--compare=none.json")
    assert run.status == 2 and len(run.output.splitlines()) == 1 and not project.count("starts")


def test_the_end_of_a_run_is_short(project: Project) -> None:
    ids = [f"a/x/case-{number:02}" for number in range(40)]
    project.add(*ids)
    assert "in short" not in project.pytest().output
    old = project.root / "old.json"
    old.write_text(json.dumps(project.pytest().results))
    project.plan(dict.fromkeys(ids, "print:no\n"))
    lines = project.pytest("--compare=old.json", "--tap=out/tap").output.splitlines()
    begin = next(number for number, line in enumerate(lines) if " in short " in line)
    end = lines[begin + 1 : -1]
    assert 3 < len(end) <= MOST_LINES
    assert end[0].endswith(": 40 newly failing (`runner/ipcts diff OLD.json` has more)")
    assert end[1] == "worse: a/x/case-00, a/x/case-01, a/x/case-02 and 37 more"
    assert end[2].startswith("40 cases failed.") and end[-1].startswith("reports: ") and "out/tap" in end[-1]
