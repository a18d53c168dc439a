# SPDX-License-Identifier: MIT
"""`ipcts` alone: it judges the system it runs on, without a runner."""

from __future__ import annotations

import json
import os
import platform
import re
import shlex
import signal
import subprocess
import time
import xml.etree.ElementTree
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from runner import VERSION
from runner.model.case import load_cases
from runner.model.results import make_result
from runner.model.verdicts import Answer
from runner.model.versions import version_in
from runner.tests.checkout import ROOT, built
from runner.tests.test_agent import Terminal, script, until
from runner.tests.test_ci import ktap_results

HEALTHY = "fifo/lseek/espipe"
SOME = ("fifo/a", "fifo/l")  # some cases, among them those of ill()
SCHEMA = json.loads((ROOT / "runner/reports/results.schema.json").read_text())
ON_GLIBC = pytest.mark.skipif(platform.system() != "Linux" or platform.libc_ver()[0] != "glibc", reason="takes Linux and glibc")


def ipcts(*arguments: str, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Exit status, output, errors."""
    done = subprocess.run([built(), *arguments], env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


def document(place: Path) -> dict[str, Any]:
    """The results document, which its schema describes."""
    made: dict[str, Any] = json.loads(place.read_text(encoding="ascii"))
    jsonschema.validate(made, SCHEMA)
    return made


def ill(tmp_path: Path) -> dict[str, str]:
    """The environment for a system on which some cases end otherwise: one prints what nobody expects, and one can't be set up."""
    commands = {
        "fifo/lseek/espipe": r"""printf 'bad \377\001<&>"\303\244\360\237\230\200'; echo a note >&2""",
        "fifo/lifetime/hard-links-same-channel": "echo no link >&2; exit 99",
        "fifo/access/missing-name-enoent": "head -c 9000 /dev/zero",
    }
    cases = " ".join(f"{case_id}) {command};;" for case_id, command in commands.items())
    return script(tmp_path, f"case $IPCTS_CASE in {cases} *) unset IPCTS_SELF; exec {shlex.quote(str(built()))};; esac")


def test_a_relative_name_of_itself() -> None:
    """IPCTS_SELF may be relative: a case runs in another directory."""
    status, output, _ = ipcts("fifo/lseek/", env={**os.environ, "IPCTS_SELF": os.path.relpath(built())})
    assert status == 0, output


def test_counts_by_family() -> None:
    status, output, errors = ipcts("fifo/lseek/", "pipe/pipe-buf/")
    assert (status, errors) == (0, "")
    counts = Counter(case.id.split("/")[0] for case in load_cases(ROOT) if case.id.startswith(("fifo/lseek/", "pipe/pipe-buf/")))
    for family, count in [*counts.items(), ("all", counts.total())]:
        assert re.search(rf"^{family} +{count} +- +- +- +-$", output, re.MULTILINE), output
    assert output.endswith("\nNothing new: no case failed.\n")
    assert output.startswith(f"ipcts {VERSION}") and "\r" not in output


def test_failures_are_told(tmp_path: Path) -> None:
    status, output, _ = ipcts(*SOME, env=ill(tmp_path))
    assert status == 1
    assert re.search(r"^fifo +\d+ +- +- +2 +1$", output, re.MULTILINE), output
    assert "UNRESOLVED fifo/lifetime/hard-links-same-channel: the set-up failed: no link\n" in output
    begin = output.index("FAIL fifo/lseek/espipe: the observation differs\n")
    assert "\n  expected:\n    read end: -1 ESPIPE\n" in output[begin:]
    assert '\n  observed:\n    bad ??<&>"??????\n  notes:\n    a note\n' in output[begin:]


def test_a_flood_of_failures_is_cut(tmp_path: Path) -> None:
    """Five are told in full, fifty in a line."""
    status, output, _ = ipcts("fifo/", env=script(tmp_path, "echo another"))
    failed = sum(case.id.startswith("fifo/") for case in load_cases(ROOT))
    assert status == 1 and output.count("  observed:\n    another\n") == 5
    assert len(re.findall("^FAIL ", output, re.MULTILINE)) == 55 and f"\nand {failed - 55} more\n" in output


def test_the_document(tmp_path: Path) -> None:
    """Each case as the runner would have it, with the same verdict and the same texts."""
    place = tmp_path / "results.json"
    assert ipcts(*SOME, "--json", str(place), env=ill(tmp_path))[0] == 1
    made = document(place)
    assert made["exit"] == 1 and made["suite"]["version"] == VERSION and made["target"]["sysname"] == platform.system()
    cases = {case.id: case for case in load_cases(ROOT) if case.id.startswith(SOME)}
    assert [case["id"] for case in made["cases"]] == list(cases)
    assert made["totals"]["FAIL"] == 2 and made["totals"]["UNRESOLVED"] == 1 and sum(made["totals"].values()) == len(cases)
    for case, out, err, how in (
        ("fifo/lseek/espipe", b'bad \xff\x01<&>"\xc3\xa4\xf0\x9f\x98\x80', b"a note\n", "exit:0"),
        ("fifo/lifetime/hard-links-same-channel", b"", b"no link\n", "exit:99"),
        ("fifo/access/missing-name-enoent", bytes(9000), b"", "exit:0"),
    ):
        [told] = [told for told in made["cases"] if told["id"] == case]
        wanted = make_result(cases[case], [Answer(how, out, err, told["seconds"], told["cpu_seconds"])], None).to_json()
        assert told == wanted | {"needs": list(wanted["needs"])}


@ON_GLIBC
def test_known_deviations_are_in_all_formats(tmp_path: Path) -> None:
    known = "pipe/fstat/read-updates-atime"
    place, junit = tmp_path / "results.json", tmp_path / "junit.xml"
    status, output, _ = ipcts(known, "--json", str(place), "--junit", str(junit))
    assert status == 0 and "Nothing new: no case failed, apart from 1 known deviations.\n" in output
    [case] = document(place)["cases"]
    assert case["verdict"] == "KNOWN" and case["known"]["file"] == "expected/deviations/linux.toml" and case["known"]["seen"]
    assert case["reason"] == case["known"]["reason"]
    [element] = xml.etree.ElementTree.parse(junit).iter("skipped")
    assert element.attrib == {"type": "KNOWN", "message": case["reason"]}


def test_junit(tmp_path: Path) -> None:
    place = tmp_path / "junit.xml"
    ipcts(*SOME, "pipe/pipe-buf/", "--junit", str(place), env=ill(tmp_path))
    root = xml.etree.ElementTree.parse(place).getroot()
    assert [suite.attrib["name"] for suite in root] == ["fifo", "pipe"]
    for suite in root:
        for attribute, element in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.attrib[attribute]) == len(list(suite.iter(element)))
    [case] = root.findall(".//testcase[@name='espipe']")
    assert case.attrib["classname"] == "fifo/lseek" and case.attrib["file"] == "cases/fifo/lseek/espipe.cpp"
    [failure] = case
    assert failure.attrib["message"] == "the observation differs"
    assert failure.text and 'observed:\nbad \\xff\\x01<&>"\u00e4\U0001f600\nnotes:\na note\n' in failure.text


def test_ktap(tmp_path: Path) -> None:
    """A test for each family, which the kernel's rules can read, with the verdicts of the document of the same run."""
    place = tmp_path / "results.json"
    status, output, _ = ipcts("--ktap", *SOME, "pipe/fstat/read", "--json", str(place), env=ill(tmp_path))
    lines = iter(output.splitlines())
    assert status == 1 and next(lines) == "KTAP version 1"
    found = ktap_results(lines)
    wanted = {case["id"]: case["verdict"] for case in document(place)["cases"]}
    words = {"PASS": (True, ""), "FAIL": (False, ""), "UNRESOLVED": (False, "ERROR"), "KNOWN": (True, "XFAIL"), "UNSUPPORTED": (True, "SKIP")}
    assert {name.split(" > ")[1]: result for name, result in found.items() if " > " in name} == {case: words[word] for case, word in wanted.items()}
    assert found["fifo"] == (False, "") and found["pipe"][0]
    counts = Counter(wanted.values())
    totals = f"pass:{counts['PASS']} fail:2 xfail:{counts['KNOWN']} xpass:0 skip:{counts['UNSUPPORTED']} error:1"
    assert list(lines) == [f"# Totals: {totals}"]
    assert "\n  # FAIL: the observation differs\n" in output and '\n  #   bad ??<&>"??????\n' in output


def test_progress_is_for_terminals() -> None:
    screen = Terminal(*SOME)
    until(screen.ended)
    assert screen.status == 0 and re.search(r"^\d+ of \d+, 0 failed: fifo/.*\r", screen.output, re.MULTILINE), screen.output
    assert "Nothing new" in screen.output
    os.close(screen.fd)


def interrupted(tmp_path: Path, *words: str) -> str:
    """The output of a run of SOME, after Ctrl-C during HEALTHY, which takes long then."""
    seen = tmp_path / "seen"
    slow = f"case $IPCTS_CASE in {HEALTHY}) touch {shlex.quote(str(seen))}; sleep 60;; *) unset IPCTS_SELF; exec {shlex.quote(str(built()))};; esac"
    command = [str(built()), *SOME, *words]
    with subprocess.Popen(command, env=script(tmp_path, slow), stdout=subprocess.PIPE, text=True) as run:
        until(seen.exists)
        run.send_signal(signal.SIGINT)
        begun = time.monotonic()
        output, _ = run.communicate(timeout=30)
    assert run.returncode == 128 + signal.SIGINT and time.monotonic() - begun < 8
    return output


def test_what_was_measured_survives_an_end(tmp_path: Path) -> None:
    """The case that Ctrl-C ended and all behind it were not run, and the files are whole."""
    place, junit = tmp_path / "results.json", tmp_path / "junit.xml"
    output = interrupted(tmp_path, "--json", str(place), "--junit", str(junit))
    made = document(place)
    assert made["exit"] == 2 and made["errors"] == [f"stopped: {made['totals']['UNTESTED']} of {len(made['cases'])} cases were not run"]
    by_id = {case["id"]: case["verdict"] for case in made["cases"]}
    assert by_id[HEALTHY] == "UNTESTED" and list(by_id.values())[0] == "PASS" and by_id[max(by_id)] == "UNTESTED"
    assert f"\nStopped: {made['totals']['UNTESTED']} of " in output
    assert len(list(xml.etree.ElementTree.parse(junit).iter("testcase"))) == len(by_id)


def test_ktap_of_a_run_that_was_stopped(tmp_path: Path) -> None:
    """The plan is kept: what was not run is an error."""
    lines = iter(interrupted(tmp_path, "--ktap").splitlines())
    assert next(lines) == "KTAP version 1"
    found = ktap_results(lines)
    assert found[f"fifo > {HEALTHY}"] == (False, "ERROR") and found["fifo"] == (False, "")


@ON_GLIBC
def test_other_deviations_count_where_they_are_named(tmp_path: Path) -> None:
    """Instead of those of the system that this is; in the order of the program."""
    known, place = "pipe/fstat/read-updates-atime", tmp_path / "results.json"
    for names, status, counted in (
        ("linux,glibc", 0, ["linux", "glibc"]),
        ("qemu-user,linux", 0, ["linux", "qemu-user"]),
        ("glibc", 1, ["glibc"]),
        ("none", 1, []),
    ):
        assert ipcts(known, "--deviations", names, "--json", str(place))[0] == status
        assert document(place)["target"]["deviations"] == counted


@pytest.mark.parametrize("names", ["", "lynx", "linux,lynx", "linux glibc", ","])
def test_deviations_of_no_system(names: str) -> None:
    status, output, errors = ipcts("--deviations", names)
    assert (status, output) == (2, "") and errors.startswith("ipcts: --deviations: name systems with commas between, such as linux,glibc")
    assert " qemu-user-s390x" in errors and errors.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--json",), "ipcts: --json: name the file that is to be written\n"),
        (("--json", "/no/such/place"), "ipcts: /no/such/place: it can't be written (No such file or directory); name another file\n"),
        (("--shard", "0/0"), "ipcts: --shard: write K/N, part K of N, such as --shard 2/4\n"),
        (("--shard", "3/2"), "ipcts: --shard: write K/N, part K of N, such as --shard 2/4\n"),
        (("--shard", "1/2x"), "ipcts: --shard: write K/N, part K of N, such as --shard 2/4\n"),
        (("--tap", "--ktap"), "ipcts: --ktap: standard output takes one format; leave out --tap or --ktap\n"),
        (("[pipe]",), "ipcts: [pipe]: this is for the Catch2 program; write --catch2 before it, or a prefix such as pipe/\n"),
    ],
)
def test_mistakes(arguments: tuple[str, ...], complaint: str) -> None:
    assert ipcts(*arguments) == (2, "", complaint)


def test_a_full_disk() -> None:
    status, output, errors = ipcts(HEALTHY, "--json", "/dev/full")
    assert status == 2 and "Nothing new" in output
    assert errors == "ipcts: /dev/full: not all of it could be written (No space left on device); make room, or name another file\n"


def test_a_reader_that_goes_ends_the_run(tmp_path: Path) -> None:
    """But not where a file is written as well."""
    place = tmp_path / "results.json"
    for words in ((), ("--json", str(place))):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run([built(), "fifo/lseek/", *words], stdout=write, stderr=subprocess.PIPE, timeout=60, check=False)
        os.close(write)
        assert (done.returncode, done.stderr) == (2, b"")
    assert document(place)["totals"]["UNTESTED"] == 0


def test_version_and_commit() -> None:
    status, output, _ = ipcts("--version")
    assert status == 0 and re.fullmatch(rf"ipcts {re.escape(VERSION)}( \(commit [0-9a-f]{{12}}(-dirty)?\))?\n", output)


@ON_GLIBC
def test_deviation_holds_from_its_version_on() -> None:
    """An older kernel, as far as uname() tells, has no excuse for what newer ones do."""
    if version_in(platform.release()) < version_in("6.15"):
        pytest.skip("this kernel has no deviation that newer kernels have")
    case = "pipe/fstat/read-updates-atime"
    command = [str(built()), "--tap", case]
    commands = (command, ["setarch", platform.machine(), "--uname-2.6", *command])
    told = [subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout for command in commands]
    assert "# 0 ok, 0 not ok, 1 known, 0 skipped" in told[0]
    assert "# 0 ok, 1 not ok, 0 known, 0 skipped" in told[1]
