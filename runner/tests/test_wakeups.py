# SPDX-License-Identifier: MIT
"""The table of what ends waits: its part of docs/coverage.md, runner/ipcts coverage --wakeups, and the check of the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.lint import CHECKS
from runner.model.errors import RunError
from runner.model.wakeups import load_wakeups
from runner.reports.wakeups_section import PAGE, wakeups_section
from runner.tests.checkout import ROOT, case_source, command

HEADING = "interface\tof\tfamilies\tevent\tbetween\tcondition\tcases\treason\n"
SHOWN = "read\tpipe\tpipe\tdata\tprocesses\tbytes come\tpipe/read/one\t-\n"
THREADS = "read\tpipe\tpipe signal\tdata\tthreads\tbytes come\tpipe/read/two\t-\n"
ALONE = "poll\t-\tpoll\texpiry\talone\tits time has passed\tpoll/poll/none pipe/read/one\t-\n"
REASON = "read\tpipe\tpipe\tclose\tprocesses\tthe last writer goes\t-\tnobody can\n"
OPEN = "read\tpipe\tpipe signal\tclose\tthreads\tthe last writer goes\t-\t-\n"
NEEDS = {"pipe/read/one": "fork", "pipe/read/two": "threads", "poll/poll/none": "", "signal/kill/one": ""}


def checkout(root: Path, rows: str = SHOWN) -> Path:
    """A checkout with some cases, a table, and the page that is made of it."""
    texts = {"inventory/wakeups.tsv": HEADING + rows}
    for case_id, needs in NEEDS.items():
        texts[f"cases/{case_id}.cpp"] = case_source(needs=needs)
        texts[f"expected/{case_id}.txt"] = "read: 1\n"
    for name, columns in (("claims", "claim_id\ttestable\tfamily"), ("justified", "id\tkind\treason")):
        texts[f"inventory/{name}.tsv"] = columns + "\n"
    for file, text in texts.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text)
    for place in ("cases/support", "runner"):
        (root / place).symlink_to(ROOT / place)
    write_page(root)
    return root


def write_page(root: Path) -> None:
    """As the command would, with nothing above the section."""
    wakeups = load_wakeups(root)
    if all(wakeup.families for wakeup in wakeups):
        (root / PAGE).parent.mkdir(exist_ok=True)
        (root / PAGE).write_text("# Coverage\n\n" + wakeups_section(wakeups))


def lint(root: Path) -> list[str]:
    return list(CHECKS["wakeups"](root))


# ---- the command -------------------------------------------------------------------------------------------------------------


def test_a_row_for_each_interface_and_partner(tmp_path: Path) -> None:
    done = command(checkout(tmp_path, SHOWN + THREADS + ALONE + REASON + OPEN), "coverage", "--wakeups")
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    assert "| pipe | 4 | 2 | 1 | 1 |" in lines and "| all | 5 | 3 | 1 | 1 |" in lines
    assert lines[lines.index("### Wake-ups of pipe") + 2 :][:4] == [
        "| | | data | close |",
        "| --- | --- | --- | --- |",
        "| read(), pipe | processes | pipe/read/one | r |",
        "| read(), pipe | threads | pipe/read/two | open |",
    ]
    assert "- read(), pipe, close, processes, the last writer goes: nobody can" in lines
    assert "| poll() | alone | poll/poll/none<br>pipe/read/one |" in lines


def test_what_is_open(tmp_path: Path) -> None:
    done = command(root := checkout(tmp_path, SHOWN + OPEN), "coverage", "--wakeups", "--open")
    assert (done.returncode, done.stdout) == (1, "inventory/wakeups.tsv:3: read(), pipe, close, threads: the last writer goes\n")
    assert command(root, "coverage").returncode == 0  # the assertions are counted alone


def test_other_families_may_have_open_rows(tmp_path: Path) -> None:
    root = checkout(tmp_path, ALONE + OPEN)
    assert command(root, "coverage", "--wakeups", "--families", "poll").returncode == 0
    assert command(root, "coverage", "--wakeups", "--families", "poll,signal").returncode == 1
    done = command(root, "coverage", "--wakeups", "--families", "polls")
    assert done.returncode == 2 and "no wake-up of the table is of 'polls'; the families are pipe, poll, signal" in done.stderr


def test_the_page_is_written_as_a_whole(tmp_path: Path) -> None:
    done = command(root := checkout(tmp_path), "coverage", "--wakeups", "--markdown", str(root / PAGE))
    assert done.returncode == 2 and "--wakeups goes with neither --markdown nor --build" in done.stderr


def test_the_page(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    (root / PAGE).unlink()
    assert lint(root) == ["docs/coverage.md:1: not what inventory/wakeups.tsv says; run runner/ipcts coverage --markdown docs/coverage.md"]
    assert command(root, "coverage", "--markdown", str(root / PAGE)).returncode == 0
    assert (root / PAGE).read_text().startswith("# Coverage\n") and not lint(root)


# ---- the check ---------------------------------------------------------------------------------------------------------------


def test_good_rows(tmp_path: Path) -> None:
    assert not lint(checkout(tmp_path, SHOWN + THREADS + ALONE + REASON + OPEN))


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        (SHOWN + SHOWN, "second row for read(), pipe, data, processes, after inventory/wakeups.tsv:2; join the two"),
        (SHOWN + OPEN.replace("read", "read()", 1), "read()(), pipe, close, threads: 'read()' is not an interface; write it as read"),
        (SHOWN + OPEN.replace("the last writer goes", "-"), "read(), pipe, close, threads has no condition"),
        (SHOWN + OPEN.replace("close", "closed"), "read(), pipe, closed, threads: unknown event 'closed'; use one of data, room,"),
        (SHOWN + OPEN.replace("threads", "thread"), "read(), pipe, close, thread: unknown 'thread'; use one of processes, threads, alone"),
        (SHOWN + OPEN.replace("threads", "alone"), "read(), pipe, close, alone: somebody else brings this about"),
        (SHOWN + OPEN.replace("pipe signal", ""), "read(), pipe, close, threads belongs to no family"),
        (SHOWN + OPEN.replace("signal", "signals"), "read(), pipe, close, threads: there are no cases of the family 'signals'"),
        (SHOWN + THREADS.replace("\t-", "\tnobody can"), "read(), pipe, data, threads has a reason, but pipe/read/two shows it"),
        (SHOWN + THREADS.replace("two", "three"), "read(), pipe, data, threads: there is no case 'pipe/read/three'; correct its id"),
        (SHOWN + THREADS.replace("two", "one"), "read(), pipe, data, threads: pipe/read/one does not need 'threads'; name a case that does"),
    ],
)
def test_bad_rows(tmp_path: Path, rows: str, complaint: str) -> None:
    found = lint(checkout(tmp_path, rows))
    assert len(found) == 1 and found[0].startswith(f"inventory/wakeups.tsv:3: {complaint}"), found


def test_another_heading(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    (root / "inventory/wakeups.tsv").write_text(HEADING.replace("of", "at") + SHOWN)
    with pytest.raises(RunError, match="inventory/wakeups.tsv:1: the heading is another; write the columns interface, of, families"):
        lint(root)
