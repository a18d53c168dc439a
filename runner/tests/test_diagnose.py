# SPDX-License-Identifier: MIT
"""From failures to causes: the matrix, what a failing case shows, the choice of causes, and the command."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from runner import ROOT
from runner.commands import main
from runner.diagnose.diagnosis import Diagnostician, FoundCause
from runner.diagnose.matrix import Matrix, Outcomes, Sign, parse_matrix, read_matrix, write_matrix
from runner.diagnose.programs import Programs
from runner.diagnose.symptoms import ACCEPTS, DIES, FAILS, HANGS, OTHER_ERROR, VALUE, Symptom, first_difference, notes_of, way_of
from runner.diagnose.text import MOST_LINES, lines_of
from runner.diagnose.words import fault_in_words
from runner.falsify.evaluate import draw
from runner.model.case import id_of
from runner.model.errors import RunError
from runner.tests.documents import expected_of, made_case, made_document, spoilt


@pytest.fixture(scope="module")
def doctor() -> Diagnostician:
    """One who knows this repository."""
    return Diagnostician(ROOT)


def result(case: str, verdict: str = "PASS", observed: str | None = None, ended: str = "exit:0", notes: str = "") -> dict[str, Any]:
    """The part of a results document that a diagnosis reads."""
    text = expected_of(case)
    return made_case(case, verdict, text if observed is None else observed, expected=text, ended=ended, notes=notes)


def run_with(matrix: Matrix, failing: Mapping[str, Sign]) -> list[dict[str, Any]]:
    """A run in which each of these cases prints another value in the line of its sign, and all others pass."""
    return [result(case, "FAIL", spoilt(case, failing[case][1])) if case in failing else result(case) for case in matrix.calls]


# ---- the matrix ---------------------------------------------------------------------------------


def test_matrix_is_read_as_it_was_written() -> None:
    outcomes: Outcomes = {"a/b/c": {"read": {"no-op": "!1", "fails": "^2", "one-less": "-"}, "write": {"value-0": ".12"}}, "a/b/d": {}}
    text = write_matrix(outcomes)
    matrix = parse_matrix(text)
    assert matrix.calls == {"a/b/c": frozenset(("read", "write")), "a/b/d": frozenset()}
    assert matrix.tried["read", "one-less"] == frozenset(("a/b/c",))
    assert matrix.noticed["read", "one-less"] == {}
    assert matrix.noticed["read", "no-op"] == {"a/b/c": (HANGS, 1)}
    assert matrix.noticed["read", "fails"] == {"a/b/c": (FAILS, 2)}
    assert matrix.noticed["write", "value-0"] == {"a/b/c": (VALUE, 12)}
    assert ("read", "no-op") not in matrix.without([("read", "no-op")]).tried


@pytest.mark.parametrize("line", ["a/b/c read", "a/b/c read:", "a/b/c read:x", "a/b/c read:x!1,,y!1", "a/b/c  read:x!1", "a/b/c read:-x!1"])
def test_broken_matrix_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(RunError, match=r"matrix\.txt:2: "):
        parse_matrix(f"# made\n{line}\n")


def test_matrix_of_the_repository_is_small_and_names_its_cases() -> None:
    matrix = read_matrix(ROOT)
    assert (ROOT / "runner/diagnose/matrix.txt").stat().st_size < 1_000_000
    known = {id_of(path.relative_to(ROOT)) for path in (ROOT / "cases").glob("*/*/*.cpp")}
    assert matrix.calls.keys() <= known and len(matrix.calls) > 0.5 * len(known)  # it may be older than the cases


def test_cases_that_have_gone_are_passed_over(tmp_path: Path) -> None:
    for name in ("cases/a/b/here.cpp", "runner/diagnose/matrix.txt"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    (tmp_path / "runner/diagnose/matrix.txt").write_text("a/b/gone read:no-op!1\na/b/here read:no-op!1\n")
    assert list(read_matrix(tmp_path).calls) == ["a/b/here"]


# ---- what a failing case shows ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "observed", "ended", "way", "error"),
    [
        ("a: 1\n", "a: 2\n", "exit:0", VALUE, ""),
        ("a: 1\n", "a: -1 EIO\n", "exit:0", FAILS, "EIO"),
        ("a: -1 EINVAL\n", "a: 0\n", "exit:0", ACCEPTS, ""),
        ("a: -1 EINVAL\n", "a: -1 EPERM\n", "exit:0", OTHER_ERROR, "EPERM"),
        ("a: 1\n", "", "hang", HANGS, ""),
        ("a: 1\n", "", "signal:SIGSEGV", DIES, ""),
    ],
)
def test_ways_to_fail(expected: str, observed: str, ended: str, way: str, error: str) -> None:
    assert way_of(first_difference(expected, observed)[1], ended, "") == (way, error)


def test_first_line_that_differs_has_a_number() -> None:
    assert first_difference("a: 1\nb: 2\n", "a: 1\nb: 3\n") == (2, ("b: 2", "b: 3"))
    assert first_difference("a: 1\n", "a: 1\nb: 3\n") == (2, ("", "b: 3"))
    assert first_difference("a: 1\n", "a: 1\n") == (0, ("", ""))


def test_failed_set_up_says_which_error_came() -> None:
    assert way_of(("a: 1", ""), "exit:99", "cases/a/b/c.cpp:7: set-up failed: ENOSYS\n") == (FAILS, "ENOSYS")
    assert way_of(("a: 1", ""), "exit:99", "cases/a/b/c.cpp:7: set-up failed: a condition does not hold\n") == (VALUE, "")


def test_failures_are_alike_by_error_or_by_values() -> None:
    def shown(expected: str, observed: str) -> Symptom:
        line = first_difference(expected, observed)[1]
        way, error = way_of(line, "exit:0", "")
        return Symptom(way, error, 1, line, frozenset())

    assert shown("a: 0\n", "a: -1 EIO\n").sign == shown("b: yes\n", "b: -1 EIO\n").sign == (FAILS, "EIO")
    assert shown("a: 1\n", "a: 0\n").sign == shown("b: 1\n", "b: 0\n").sign != shown("b: 2\n", "b: 0\n").sign
    one, other = shown("a: -1 EPERM\n", "a: 0\n"), shown("a: -1 EINVAL\n", "a: 0\n")
    assert one.sign == other.sign and one.change != other.change
    assert shown("a: yes\n", "a: no\n").change == shown("b: 1\n", "b: 0\n").change


def test_failures_are_alike_in_broad_terms() -> None:
    def kin(expected: str, observed: str, ended: str = "exit:0") -> tuple[str, str]:
        line = first_difference(expected, observed)[1]
        way, error = way_of(line, ended, "")
        return Symptom(way, error, 1, line, frozenset()).kin

    assert kin("poll: 1\n", "", "hang") == kin("recv: 0\n", "recv: -1 EAGAIN\n") == kin("poll: 1\n", "poll: 0\n") == ("less", "")
    assert kin("a: -1 EMFILE\n", "a: 0\n") == kin("descriptors: 1\n", "descriptors: 3\n") == ("more", "")
    assert kin("a: 0\n", "a: -1 EIO\n") == (FAILS, "EIO")


def test_hanging_cases_are_alike_if_they_wait_for_the_same() -> None:
    def change(expected: str) -> tuple[str, str]:
        return Symptom(HANGS, "", 1, (expected, ""), frozenset()).change

    assert change("raise: 0") == change("kill: 0") != change('what came: ""')


def test_notes_count_without_what_varies_and_without_those_of_the_agent() -> None:
    notes = "==591== EXEC FAILED: no way\n--77-- WARNING: unhandled syscall: 434\nat the time limit: the case slept\n"
    notes += "cases/a/b/c.cpp:3: set-up failed: EIO\nshort\n"
    assert notes_of({"notes": notes}) == {"==#== EXEC FAILED: no way", "--#-- WARNING: unhandled syscall: 434"}
    assert notes_of({"notes": None}) == frozenset()


def test_interfaces_behind_lines() -> None:
    programs = Programs(ROOT, {"semop", "semctl", "msgrcv", "pipe", "read"})
    assert programs.behind_label("process/exec/semadj-kept", "value before") == {"semctl"}
    assert programs.behind_label("process/exec/semadj-kept", "add 4, to be undone") == {"semop"}
    assert programs.behind_label("signal/eintr/msgrcv-empty-queue-with-sa-restart", "msgrcv from an empty queue") == {"msgrcv"}
    assert programs.behind_label("process/exec/semadj-kept", "no such label") == frozenset()


def test_function_of_the_case_that_prints_names_what_it_calls() -> None:
    programs = Programs(ROOT, {"read", "signalfd"})
    assert programs.behind_label("signal/signalfd/fork-child-reads-own-signals", "child, nothing sent to it") == {"read"}


def test_flags_of_epoll_are_those_of_poll_and_no_errors() -> None:
    programs = Programs(ROOT, {"poll"})
    assert "POLLRDHUP" in programs.words("poll/epoll/rdhup-stream-socket") & programs.words("poll/poll/rdhup-on-peer-shut-wr")


def test_facilities_are_named_by_ids_and_by_what_is_called_with_an_empty_text() -> None:
    programs = Programs(ROOT, {"send"})
    assert programs.shows("locks/flock/downgrade-lets-readers-in") == {"changing a lock"}
    assert programs.shows("locks/flock/shared-locks-coexist") == frozenset()
    assert programs.shows("pipe/fstat/read-updates-atime") == programs.shows("fifo/write/updates-mtime-ctime") == {"the times of pipes"}
    assert programs.shows("mmap/mmap/st-atime-marked-after-map-and-read") == frozenset()
    assert 'send("")' in programs.words("unix-socket/dgram/zero-length-delivered") & programs.words("poll/poll/dgram-zero-length-readable")
    assert 'send("")' not in programs.words("unix-socket/dgram/full-queue-loses-nothing")


def test_small_words_of_ids_say_nothing() -> None:
    pairs = {"epoll hup", "epoll poll", "epoll reported", "hup poll", "hup reported", "poll reported"}
    assert Programs(ROOT, {"read"}).pairs("poll/epoll/hup-always-reported") == pairs


def test_file_of_the_system_belongs_to_the_call_that_it_is_given_to() -> None:
    programs = Programs(ROOT, {"open"})
    assert programs.owner("process/setsid/loses-controlling-terminal", "/dev/tty") == {"open"}
    assert programs.is_member("st_nlink") and not programs.is_member("/dev/tty") and not programs.is_member("O_APPEND")


@pytest.mark.parametrize("case", ["", "../../etc/passwd", "a/b", "a/b/c\0d", "x/y/" + "z" * 5000])
def test_foreign_ids_name_nothing(case: str) -> None:
    programs = Programs(ROOT, {"read"})
    assert programs.text(case) == ""
    programs.behind_label(case, "x")
    programs.behind_line(f"cases/{case}.cpp", 3)


def test_words_of_helpers_count_but_not_of_those_that_every_case_has() -> None:
    words = Programs(ROOT, {"read"}).words("pshared/mutex/robust-several-mutexes")
    assert {"PTHREAD_MUTEX_ROBUST", "pshared/mutex"} <= words
    assert "ILL_COPROC" not in words


# ---- causes -------------------------------------------------------------------------------------


def test_nothing_failed(doctor: Diagnostician) -> None:
    assert doctor.causes([result(case) for case in list(doctor.matrix.calls)[:50]]) == []
    assert lines_of([]) == ["Nothing failed: there is nothing to explain."]


def test_one_fault_is_named(doctor: Diagnostician) -> None:
    noticed = doctor.matrix.noticed["semop", "ignores-SEM_UNDO"]
    first = doctor.causes(run_with(doctor.matrix, noticed))[0]
    assert (first.interface, first.fault) == ("semop", "semop:*:ignores-SEM_UNDO")
    assert first.behaviour == "SEM_UNDO has no effect"
    assert set(first.cases) <= set(first.predicted)
    assert 0 < first.confidence <= 1


def test_fault_is_named_where_few_of_many_calls_are_wrong(doctor: Diagnostician) -> None:
    noticed = doctor.matrix.noticed["kill", "fails"]
    third = dict(sorted(noticed.items())[::3])
    assert len(third) > 20
    assert doctor.causes(run_with(doctor.matrix, third))[0].fault == "kill:*:fails"


def test_two_faults_are_named(doctor: Diagnostician) -> None:
    noticed = {**doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], **doctor.matrix.noticed["mq_send", "priority-0"]}
    causes = doctor.causes(run_with(doctor.matrix, noticed))
    assert {"semop", "mq_send"} <= {cause.interface for cause in causes[:3]}


def test_cases_of_several_interfaces_share_what_they_show(doctor: Diagnostician) -> None:
    interrupted = [case for case in doctor.matrix.calls if case.startswith("signal/eintr/stop-continue-") and case.endswith("-resumes")]
    document = run_with(doctor.matrix, dict.fromkeys(doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], (VALUE, 1)))
    for number, case in enumerate(doctor.matrix.calls):
        if case in interrupted:
            first = expected_of(case).splitlines()[0].rpartition(": ")[0]
            document[number] = result(case, "FAIL", f"{first}: -1 EINTR\n")
    homes = {tuple(cause.cases) for cause in doctor.causes(document) if set(cause.cases) & set(interrupted)}
    assert len(interrupted) > 5 and len(homes) == 1 and set(homes.pop()) == set(interrupted)


def test_what_the_ids_of_several_interfaces_speak_of_has_one_cause(doctor: Diagnostician) -> None:
    changing = ["locks/fcntl/downgrade-wakes-readers", "locks/flock/downgrade-lets-readers-in", "locks/flock/downgrade-lets-reading-thread-in"]
    document = run_with(doctor.matrix, dict.fromkeys(doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], (VALUE, 1)))
    for number, each in enumerate(document):
        if each["id"] in changing:
            document[number] = result(each["id"], "FAIL", "", ended="hang")
    assert sorted(changing) in [sorted(cause.cases) for cause in doctor.causes(document)]


def with_values(document: list[dict[str, Any]], lines: Mapping[str, tuple[int, str]]) -> list[dict[str, Any]]:
    """The run with these cases failing besides: with another result in the line of that number."""
    failing = []
    for each in document:
        if each["id"] in lines:
            number, value = lines[each["id"]]
            text = expected_of(each["id"]).splitlines()
            text[number - 1] = f"{text[number - 1].rpartition(': ')[0]}: {value}"
            each = result(each["id"], "FAIL", "".join(f"{line}\n" for line in text))
        failing.append(each)
    return failing


def test_member_of_a_structure_is_wrong_for_all_interfaces_that_fill_it_in(doctor: Diagnostician) -> None:
    wrong = {
        "locks/link/race-against-unlink-threads": (3, "no"),
        "locks/unlink/race-two-removers-threads": (2, "no"),
        "locks/link/race-two-makers-threads": (3, "no"),
        "fifo/mkfifo/creates-fifo": (5, "2"),
        "fifo/lifetime/unlink-while-open-keeps-channel": (2, "2"),
        "fd-passing/scm-rights/unlinked-file": (4, "no"),
    }
    document = run_with(doctor.matrix, dict.fromkeys(doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], (VALUE, 1)))
    causes = [cause for cause in doctor.causes(with_values(document, wrong)) if set(cause.cases) & wrong.keys()]
    assert [set(cause.cases) for cause in causes] == [wrong.keys()]
    assert "st_nlink" in causes[0].behaviour


def test_file_of_the_system_joins_what_gives_it_to_the_same_call(doctor: Diagnostician) -> None:
    terminals = {
        "process/fork/controlling-terminal-inherited": (1, "no"),
        "process/setsid/loses-controlling-terminal": (1, "no"),
        "process/terminal/session-leader-open-acquires": (4, "no"),
    }
    others = [case for case in doctor.matrix.calls if case.startswith("process/terminal/") and case not in terminals][:26]
    document = run_with(doctor.matrix, dict.fromkeys([*others, *doctor.matrix.noticed["setsid", "one-less"]], (VALUE, 1)))
    causes = doctor.causes(with_values(document, terminals), own=["gvisor"])
    assert [cause.interface for cause in causes if terminals.keys() <= set(cause.cases)] == ["open"]


def test_sudden_end_joins_a_facility_only_beside_another_case_of_it(doctor: Diagnostician) -> None:
    dying = random.Random(4).sample([case for case in doctor.matrix.calls if case.startswith("signal/sigaltstack/")], 2)
    telling = "signal/sigaction/handler-has-aligned-locals"

    def joined(*failing: str) -> bool:
        document = run_with(doctor.matrix, dict.fromkeys([*doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], *failing], (VALUE, 1)))
        for number, each in enumerate(document):
            if each["id"] in dying:
                document[number] = result(each["id"], "FAIL", "", ended="signal:SIGSEGV")
        return any("alignment" in cause.behaviour and {*dying, *failing} <= set(cause.cases) for cause in doctor.causes(document))

    assert joined(telling) and not joined()


def test_fault_is_not_named_where_its_cases_fail_in_another_way(doctor: Diagnostician) -> None:
    failing = doctor.matrix.noticed["setsid", "fails"]

    def named(hanging: bool) -> bool:
        document = run_with(doctor.matrix, dict.fromkeys(doctor.matrix.noticed["semop", "ignores-SEM_UNDO"], (VALUE, 1)))
        for number, each in enumerate(document):
            if each["id"] in failing:
                notes = "" if hanging else "cases/a/b/c.cpp:1: set-up failed: EPERM\n"
                document[number] = result(each["id"], "FAIL", "", ended="hang" if hanging else "exit:99", notes=notes)
        return any(cause.fault == "setsid:*:fails" for cause in doctor.causes(document))

    assert named(hanging=False) and not named(hanging=True)


def test_what_writes_the_same_message_has_one_cause(doctor: Diagnostician) -> None:
    chance = random.Random(5)
    failing = chance.sample(sorted(doctor.matrix.calls), 40)
    document = run_with(doctor.matrix, dict.fromkeys(failing, (VALUE, 1)))
    warned = set(failing[:8])
    for each in document:
        if each["id"] in warned:
            each["notes"] = f"--{chance.randrange(10_000)}-- WARNING: unhandled syscall: 434\n"
    homes = {tuple(sorted(cause.cases)) for cause in doctor.causes(document) if warned & set(cause.cases)}
    assert len(homes) == 1 and warned <= set(homes.pop())


def test_few_unlike_failures_of_many_are_no_cause(doctor: Diagnostician) -> None:
    failing = random.Random(1).sample(sorted(doctor.matrix.calls), 60)
    for cause in doctor.causes(run_with(doctor.matrix, dict.fromkeys(failing, (VALUE, 1)))):
        assert not cause.interface or cause.fault or len(cause.cases) >= 3


def test_everything_failed(doctor: Diagnostician) -> None:
    causes = doctor.causes(run_with(doctor.matrix, dict.fromkeys(doctor.matrix.calls, (VALUE, 1))))
    assert len(lines_of(causes)) <= MOST_LINES
    assert sum(len(cause.cases) for cause in causes) == len(doctor.matrix.calls)


def test_no_failure_is_dropped_and_none_told_twice(doctor: Diagnostician) -> None:
    failing = random.Random(1).sample(sorted(doctor.matrix.calls), 60)
    causes = doctor.causes(run_with(doctor.matrix, dict.fromkeys(failing, (VALUE, 1))))
    told = [case for cause in causes for case in cause.cases]
    assert sorted(told) == sorted(failing)
    named = [cause.confidence for cause in causes if cause.interface]
    assert named == sorted(named, reverse=True)


def test_failures_of_unknown_cases_are_kept(doctor: Diagnostician) -> None:
    strange = [{"id": name, "verdict": "FAIL", "expected": "a: 1\n", "observed": None, "ended": "x", "notes": None} for name in ("no/such/case", "?")]
    causes = doctor.causes(strange)
    assert sorted(case for cause in causes for case in cause.cases) == ["?", "no/such/case"]


def test_known_deviations_count_on_request(doctor: Diagnostician) -> None:
    case = "sysv-sem/semop/undo-restores-at-exit"
    document = [result(case, "KNOWN", "")]
    assert doctor.causes(document) == []
    assert doctor.causes(document, known=True)[0].cases == [case]


def test_lines_are_few_and_short() -> None:
    causes = [FoundCause("read", "x" * 500, "", [f"a/b/c{n}"], [], [], [], 0.5) for n in range(40)]
    causes.append(FoundCause("", "no common cause", "", ["d/e/f"] * 90, [], [], [], 0.0))
    lines = lines_of(causes)
    assert len(lines) <= MOST_LINES
    assert all(len(line) < 120 for line in lines)
    assert "90 cases with no common cause" in lines[-1]


def test_every_fault_has_words(doctor: Diagnostician) -> None:
    assert fault_in_words("ignores-SA_RESTART") == "SA_RESTART has no effect"
    assert fault_in_words("old-mask-unwritten") == "does not write old mask"
    assert all(fault_in_words(fault).strip() for _, fault in doctor.matrix.tried)


def test_faults_are_drawn_from_all_families(doctor: Diagnostician) -> None:
    families = {case: case.partition("/")[0] for case in doctor.matrix.calls}
    drawn = draw(doctor.matrix, families, 100, random.Random(3))
    assert len(set(drawn)) == 100
    assert len({families[case] for fault in drawn for case in doctor.matrix.noticed[fault]}) > 20


# ---- the command --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "{}", '{"cases": 1}', '{"cases": [], "target": {}}', '{"cases": [{}], "target": {"deviations": []}}', "[" * 100_000],
)
def test_hostile_documents_end_with_one_line(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "r.json"
    file.write_text(content)
    assert main(["diagnose", str(file)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_command_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    matrix = read_matrix(ROOT)
    document = made_document(*run_with(matrix, matrix.noticed["pipe", "fails"]))
    file = tmp_path / "r.json"
    file.write_text(json.dumps(document))
    assert main(["diagnose", "--json", str(file)]) == 0
    causes = json.loads(capsys.readouterr().out)["causes"]
    assert causes[0]["interface"] == "pipe"
    assert {"interface", "behaviour", "cases", "predicted", "confidence"} <= causes[0].keys()
