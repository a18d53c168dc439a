# SPDX-License-Identifier: MIT
"""Every check of runner/lint rejects what it is for, and accepts what is good.

The rules for programs have their samples in runner/tests/lint/CHECK/: good*.cpp brings no complaint, bad*.cpp one for each line
that ends in `// COMPLAINT` (where no line does, one for the `needs` of the front matter). NAME.txt is what NAME.cpp has to print.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from runner.falsify.faults import EQUIVALENT
from runner.lint import CHECKS
from runner.lint.program import EXCEPTIONS, Program, rule
from runner.lint.protocol import FACTS
from runner.model.case import FrontMatterError, load_cases, parse_case
from runner.model.errors import RunError
from runner.reports.deviations_page import PAGE, page
from runner.tests.checkout import ROOT, Project, command

SAMPLES = ROOT / "runner/tests/lint"
# Checks without samples: their tests are below, those of `errors` in test_errors.py, of `wakeups` in test_wakeups.py.
ELSEWHERE = {"support-headers", "front-matter", "inventory", "deviations", "equivalents", "errors", "wakeups", "symbols", "protocol", "version", "promises"}
SOURCE = Path("cases/pipe/write/one.cpp")
GOOD = """// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() { observe("write", write(1, "", 0)); }
"""
HEADING = "id\tinterface\tkind\tprofile\tstrength\tstatement\tobservable\tref\tneeds\tpriority\n"
ROW = "{}\twrite\tbehaviour\t{}\t{}\tIt does.\twrite -> 0\t{}\t{}\t1\n"
CLAIMS = "claim_id\tfamily\tclaim\ttestable\tverdict\tcorrect_statement\tnormative_ref\tprofile\tobserved_here\n"
ENTRY = '[[known]]\nid = "pipe/write/one"\nreason = "it does not"\nreference = "POSIX.1-2024 XSH write()"\nseen = "FakeOS 1"\n'


def checkout(root: Path, source: str = GOOD, expected: str = "write: 0\n", path: Path = SOURCE) -> Path:
    """A checkout with one case in it, and the support headers of this one."""
    for file, text in ((path, source), (Path("expected", *path.parts[1:]).with_suffix(".txt"), expected)):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text)
    if not (root / "cases/support").exists():
        (root / "cases/support").symlink_to(ROOT / "cases/support")
    return root


def write(root: Path, file: str, text: str) -> None:
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text(text)


def complaints(check: str, root: Path) -> list[str]:
    return list(CHECKS[check](root))


# ---- rules for programs ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*/*.cpp")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_sample(sample: Path, tmp_path: Path) -> None:
    text = sample.read_text()
    expected = sample.with_suffix(".txt")
    checkout(tmp_path, text, expected.read_text() if expected.exists() else "write: 0\n")
    lines = text.split("\n")
    wanted = [number for number, line in enumerate(lines, 1) if line.endswith("// COMPLAINT")]
    if sample.name.startswith("bad"):
        wanted = wanted or [number for number, line in enumerate(lines, 1) if line.startswith("// needs:")]
        assert wanted
    else:
        assert sample.name.startswith("good") and not wanted
    found = [complaint for complaint in complaints(sample.parent.name, tmp_path) if not complaint.startswith("cases/support/")]
    assert sorted(int(complaint.split(":")[1]) for complaint in found) == wanted, found
    for complaint in found:
        assert re.fullmatch(rf"{SOURCE}:\d+: .+; .+", complaint)


def test_every_rule_has_a_sample_that_it_rejects_and_one_that_it_accepts() -> None:
    for check in CHECKS.keys() - ELSEWHERE:
        for kind in ("good", "bad"):
            assert list((SAMPLES / check).glob(f"{kind}*.cpp")), f"{check} has no {kind} sample"
    assert {path.name for path in SAMPLES.iterdir()} == CHECKS.keys() - ELSEWHERE


def test_an_exception_from_a_rule_holds_for_its_case_and_must_be_needed(tmp_path: Path) -> None:
    def check_writes(program: Program):  # type: ignore[no-untyped-def]
        """No writes."""
        yield from ((offset, "a write; read") for offset in program.calls("write"))

    checkout(tmp_path)
    assert list(rule()(check_writes)(tmp_path)) == [f"{SOURCE}:9: a write; read"]
    excused = rule(exceptions={"pipe/write/one": "why"})
    assert not list(excused(check_writes)(tmp_path))
    other = checkout(tmp_path / "other", GOOD.replace("write(1", "read(1"))
    assert list(excused(check_writes)(other)) == [
        f"{SOURCE}:1: check_writes() has an exception for this case, which needs none; remove it"
    ]


def test_a_support_header_with_a_removed_interface(tmp_path: Path) -> None:
    checkout(tmp_path)
    (tmp_path / "cases/support").unlink()
    write(tmp_path, "cases/support/case.hpp", "// No setitimer() here.\ninline void wait() { ::usleep(1); }\n")
    found = complaints("removed-interfaces", tmp_path)
    assert found == ["cases/support/case.hpp:2: the 2024 edition has no usleep(); use its successor"]


def test_exceptions_name_cases_and_reasons() -> None:
    ids = {case.id for case in load_cases(ROOT)}
    named = {name: reason for name, reason in EXCEPTIONS.items() if not name.startswith("check_writes ")}
    assert named and all(reason and name.split()[1] in ids for name, reason in named.items()), named


# ---- front matter ------------------------------------------------------------------------------------------------------------


def test_good_front_matter(tmp_path: Path) -> None:
    assert not complaints("front-matter", checkout(tmp_path))


REF = "POSIX.1-2024 XSH write() DESCRIPTION"
LINUX = GOOD.replace("profile:  posix\n// strength: shall", "profile:  linux").replace(REF, "man7 pipe(7) Pipe capacity")


def test_good_front_matter_of_linux(tmp_path: Path) -> None:
    assert not complaints("front-matter", checkout(tmp_path, LINUX))


def test_an_open_strength_with_a_set(tmp_path: Path) -> None:
    assert not complaints("front-matter", checkout(tmp_path, GOOD.replace("shall", "may"), "write: 0 or -1 EAGAIN\n"))


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("// SPDX-License-Identifier: MIT\n" + GOOD, 1, "begins with an SPDX line"),
        (GOOD.replace('#include "support/case.hpp"', "#include <unistd.h>"), 1, "no support header"),
        (GOOD.replace(REF, "POSIX write()"), 3, "names no page"),
        (GOOD.replace(REF, "man7 nosuch(99)"), 3, "names no page"),
        (GOOD.replace(REF, "POSIX.1-2024 XSH wirte()"), 3, "ref names wirte(), which no case calls"),
        (GOOD.replace(REF, "XSH write()"), 3, "does not say which edition"),
        (GOOD.replace(REF, "man7 pipe(7) Pipe capacity"), 3, "names manual pages only"),
        (LINUX.replace("man7 pipe(7) Pipe capacity", "man7 nosuch(2) ERRORS"), 3, "ref names nosuch(), which no case calls"),
        (LINUX.replace(" Pipe capacity", ""), 3, "no section of the manual"),
        (LINUX.replace("man7 pipe(7) Pipe capacity", REF), 3, "no manual page"),
        (LINUX.replace("linux", "linux\n// strength: shall"), 5, "strength 'shall' of a linux case"),
        (GOOD.replace("// strength: shall\n", ""), 4, "no strength"),
        (GOOD.replace("shall", "documented"), 5, "strength documented is for profile linux"),
        (GOOD.replace("shall", "may"), 5, "has no set"),
        (GOOD.replace("shall", "unspecified"), 5, "has no set"),
        (GOOD.replace("shall", "shall\n// claims:   M-01\n// needs:    pty"), 7, "'needs' stands behind 'claims'"),
    ],
)
def test_bad_front_matter(tmp_path: Path, source: str, line: int, words: str) -> None:
    found = complaints("front-matter", checkout(tmp_path, source))
    assert len(found) == 1 and found[0].startswith(f"{SOURCE}:{line}: ") and words in found[0], found


@pytest.mark.parametrize("key", ["claims", "assertion"])
@pytest.mark.parametrize("separator", [", ", "; "])
def test_ids_are_separated_by_blanks(tmp_path: Path, key: str, separator: str) -> None:
    checkout(tmp_path, GOOD.replace("shall", f"shall\n// {key}: M-01{separator}M-02"))
    with pytest.raises(FrontMatterError, match=f"{SOURCE}:6: '[,;]' in '{key}'; separate the ids by blanks"):
        load_cases(tmp_path)


@pytest.mark.parametrize("suffix", [".cc", ".cxx", ".c"])
def test_a_case_with_another_suffix(tmp_path: Path, suffix: str) -> None:
    checkout(tmp_path)
    (tmp_path / SOURCE).with_name("two").with_suffix(suffix).write_text(GOOD)
    words = f"two{suffix}:1: nobody compiles a case of this name; call it two.cpp"
    with pytest.raises(FrontMatterError, match=words):
        load_cases(tmp_path)
    with pytest.raises(FrontMatterError, match=words):  # what pytest calls for a file that it collects
        parse_case(tmp_path, SOURCE.with_name("two").with_suffix(suffix))


@pytest.mark.parametrize("path", ["cases/pipe/zero.cpp", "cases/pipe/write/more/zero.cpp"])
def test_a_case_in_the_wrong_directory(tmp_path: Path, path: str) -> None:
    checkout(tmp_path)
    write(tmp_path, path, GOOD)
    words = re.escape(f"{path}:1: not at cases/<family>/<interface>/<slug>.cpp; move it there")
    with pytest.raises(FrontMatterError, match=words):
        load_cases(tmp_path)
    with pytest.raises(FrontMatterError, match=words):  # what pytest calls for a file that it is given
        parse_case(tmp_path, Path(path))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("cases/pipe/zero.cpp", "cases/pipe/zero.cpp:1: not at cases/<family>/<interface>/<slug>.cpp; move it there"),
        ("cases/pipe/read/x.cc", "cases/pipe/read/x.cc:1: nobody compiles a case of this name; call it x.cpp"),
    ],
)
def test_pytest_says_what_is_wrong_with_a_name(project: Project, path: str, words: str) -> None:
    project.add("pipe/read/good")
    write(project.root, path, GOOD)
    run = project.pytest("cases/pipe")
    assert run.status != 0 and words in run.output, run.output


# ---- inventory ---------------------------------------------------------------------------------------------------------------


def inventory(root: Path, rows: str, justified: str = "") -> Path:
    write(root, "inventory/streams.tsv", HEADING + rows)
    write(root, "inventory/claims.tsv", CLAIMS + "M-01\tpipe\tIt does.\tyes\ttrue\t-\t-\tposix\t-\n")
    write(root, "inventory/justified.tsv", "id\tkind\treason\n" + justified)
    return root


COVERED = ROW.format("pipe.write.one", "-", "-", "-", "-")
OPEN = ROW.format("pipe.write.two", "posix", "shall", "POSIX.1-2024 XSH write()", "-")


def test_good_inventory(tmp_path: Path) -> None:
    checkout(tmp_path, GOOD.replace("shall", "shall\n// claims:    M-01\n// assertion: pipe.write.three"))
    rows = COVERED + OPEN + COVERED.replace("one", "three")
    assert not complaints("inventory", inventory(tmp_path, rows, "pipe.write.two\tuntestable\tnobody can\n"))


@pytest.mark.parametrize(
    ("keys", "rows", "justified", "complaint"),
    [
        ("", COVERED + COVERED, "", "inventory/streams.tsv:3: second row for pipe.write.one, after inventory/streams.tsv:2"),
        ("\n// assertion: pipe.wirte.two", OPEN, "", f"{SOURCE}:6: assertion 'pipe.wirte.two' is not in the inventory"),
        ("\n// claims: M-01 ZZ-99", OPEN, "", f"{SOURCE}:6: claim 'ZZ-99' is not in inventory/claims.tsv"),
        ("", OPEN, "pipe.write.ten\tuntestable\tno\n", "inventory/justified.tsv:2: 'pipe.write.ten' is neither"),
        ("", COVERED, "pipe.write.one\tuntestable\tno\n", "inventory/justified.tsv:2: 'pipe.write.one' has a case"),
    ],
)
def test_bad_inventory(tmp_path: Path, keys: str, rows: str, justified: str, complaint: str) -> None:
    checkout(tmp_path, GOOD.replace("shall", f"shall{keys}"))
    found = complaints("inventory", inventory(tmp_path, rows, justified))
    assert len(found) == 1 and found[0].startswith(complaint), found


@pytest.mark.parametrize("column", ["profile", "strength", "ref", "needs"])
def test_a_covered_row_leaves_to_the_case_what_its_front_matter_says(tmp_path: Path, column: str) -> None:
    cells = COVERED.rstrip("\n").split("\t")
    cells[HEADING.rstrip("\n").split("\t").index(column)] = "something"
    found = complaints("inventory", inventory(checkout(tmp_path), "\t".join(cells) + "\n"))
    assert len(found) == 1 and found[0].startswith(f"inventory/streams.tsv:2: '{column}' of pipe.write.one"), found


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("profile", "-"),
        ("profile", "option:MSG"),
        ("strength", "-"),
        ("strength", "impl-defined"),
        ("ref", "-"),
        ("needs", "fork,root"),
        ("needs", "pidns"),
    ],
)
def test_an_open_row_says_it_in_the_words_of_the_front_matter(tmp_path: Path, column: str, cell: str) -> None:
    cells = OPEN.rstrip("\n").split("\t")
    cells[HEADING.rstrip("\n").split("\t").index(column)] = cell
    found = complaints("inventory", inventory(checkout(tmp_path), "\t".join(cells) + "\n"))
    assert len(found) == 1 and found[0].startswith(f"inventory/streams.tsv:2: '{column}' of the open row pipe.write.two is"), found


# ---- deviations --------------------------------------------------------------------------------------------------------------


def with_page(root: Path) -> Path:
    for system in ("linux", "glibc"):
        if not (root / f"expected/deviations/{system}.toml").exists():
            write(root, f"expected/deviations/{system}.toml", "")
    try:
        text = page(root, load_cases(root))
    except RunError:
        text = ""
    write(root, str(PAGE), text)
    return root


READ_IN = 'read_in = "2024 write() DESCRIPTION"\n'


def test_good_deviations(tmp_path: Path) -> None:
    write(tmp_path, "expected/deviations/linux.toml", ENTRY + READ_IN)
    assert not complaints("deviations", with_page(checkout(tmp_path)))


def test_a_deviation_of_no_case(tmp_path: Path) -> None:
    write(tmp_path, "expected/deviations/musl.toml", ENTRY.replace("one", "seven"))
    found = complaints("deviations", with_page(checkout(tmp_path)))
    assert found == ["expected/deviations/musl.toml:2: pipe/write/seven: there is no such case; remove the entry or correct its id"]


def test_a_fault_that_need_not_be_noticed_by_no_case(tmp_path: Path) -> None:
    entry = '[[equivalent]]\ncase = "pipe/{}"\nfault = "write:1:no-op"\nreason = "it may"\n'
    write(tmp_path, str(EQUIVALENT), entry.format("*") + entry.format("read/*") + 'unless = ["pipe/write/one", "pipe/write/two"]\n')
    assert complaints("equivalents", checkout(tmp_path)) == [
        f"{EQUIVALENT}:6: there is no case 'pipe/read/*'; remove the entry or correct the id",
        f"{EQUIVALENT}:9: there is no case 'pipe/write/two'; remove the entry or correct the id",
    ]


def test_a_reason_that_is_still_to_be_written_leaves_the_other_entries_to_be_checked(tmp_path: Path) -> None:
    unfinished = ENTRY.replace(next(line for line in ENTRY.splitlines() if line.startswith("reason")), 'reason = ""')
    write(tmp_path, "expected/deviations/musl.toml", unfinished + ENTRY.replace("one", "seven"))
    empty, missing = complaints("deviations", with_page(checkout(tmp_path)))
    assert empty == "expected/deviations/musl.toml: pipe/write/one: 'reason' is empty; say in a sentence what the system does"
    assert missing.endswith("pipe/write/seven: there is no such case; remove the entry or correct its id")


def test_a_deviation_from_what_obliges_nobody(tmp_path: Path) -> None:
    write(tmp_path, "expected/deviations/musl.toml", ENTRY)
    found = complaints("deviations", with_page(checkout(tmp_path, GOOD.replace("shall", "may"), "write: 0 or 1\n")))
    assert len(found) == 1 and "the document says 'may', which nobody can break; remove the entry" in found[0]


def test_a_deviation_outside_a_set(tmp_path: Path) -> None:
    """The document may leave open which of two results comes, and still forbid a third one."""
    write(tmp_path, "expected/deviations/musl.toml", ENTRY + 'observed = "write: 2\\n"\n')
    may = checkout(tmp_path, GOOD.replace("shall", "may"), "write: 0 or 1\n")
    assert not complaints("deviations", with_page(may))


def test_a_page_of_deviations_that_is_older_than_the_entries(tmp_path: Path) -> None:
    with_page(checkout(tmp_path))
    write(tmp_path, "expected/deviations/linux.toml", ENTRY + READ_IN)
    found = complaints("deviations", tmp_path)
    assert found == ["docs/deviations.md:1: not what the deviations files say; run runner/ipcts deviations"]


# ---- symbols -----------------------------------------------------------------------------------------------------------------


def compiled(root: Path, source: str) -> Path:
    place = root / "build/CMakeFiles/posix_cases.dir/cases/pipe/write"
    place.mkdir(parents=True)
    (root / "one.cpp").write_text(source)
    compiler = shutil.which("g++") or shutil.which("c++")
    if not compiler:
        pytest.skip("no C++ compiler")
    subprocess.run([compiler, "-std=c++20", "-c", root / "one.cpp", "-o", place / "one.cpp.o"], check=True)
    return root


def test_good_symbols(tmp_path: Path) -> None:
    source = "namespace ipcts { int shared() { return 1; } }\nstatic int helper() { return 0; }\n"
    source += "extern \"C\" int case_pipe__write__one() { return helper(); }\n"
    assert not complaints("symbols", compiled(tmp_path, source))


@pytest.mark.parametrize(("definition", "name"), [("int helper() { return 0; }", "helper()"), ("int counter = 1;", "counter")])
def test_a_name_that_other_cases_see(tmp_path: Path, definition: str, name: str) -> None:
    found = complaints("symbols", compiled(tmp_path, f'{definition}\nextern "C" int case_pipe__write__one() {{ return 0; }}\n'))
    assert found == [
        f"cases/pipe/write/one.cpp:1: '{name}' is visible to all other cases; make it static or put it into an unnamed namespace"
    ]


def test_symbols_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="build first"):
        complaints("symbols", tmp_path)


# ---- the command -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "arguments", "status", "words"),
    [
        (GOOD, ["front-matter", "needs"], 0, ""),
        (GOOD.replace("shall", "may"), ["front-matter"], 1, f"{SOURCE}:5: "),
        (GOOD, ["nosuch"], 2, "there is no check 'nosuch'"),
        (GOOD, ["--list"], 0, "signal-numbers"),
        (GOOD.replace("profile", "profil"), ["needs"], 2, f"{SOURCE}:4: unknown key"),
        (GOOD.replace("shall", "may"), ["symbols", "front-matter"], 2, f"{SOURCE}:5: "),
    ],
)
def test_the_command(tmp_path: Path, source: str, arguments: list[str], status: int, words: str) -> None:
    checkout(tmp_path, source)
    (tmp_path / "runner").symlink_to(ROOT / "runner")
    run = command(tmp_path, "lint", *arguments)
    assert (run.returncode, words in run.stdout + run.stderr) == (status, True), run


# ---- protocol ----------------------------------------------------------------------------------------------------------------


def with_contract(root: Path) -> Path:
    for file in {place[0] for places in FACTS.values() for place in places}:
        write(root, file, (ROOT / file).read_text())
    return root


def test_good_contract() -> None:
    assert not complaints("protocol", ROOT)


@pytest.mark.parametrize(("fact", "place"), [(fact, place) for fact, places in FACTS.items() for place in places])
def test_a_number_of_the_contract_that_was_changed_in_one_place(tmp_path: Path, fact: str, place: tuple[str, str, float]) -> None:
    file, pattern, _ = place
    text = (with_contract(tmp_path) / file).read_text()
    found = re.search(pattern, text, re.MULTILINE)
    assert found
    write(tmp_path, file, f"{text[:found.start(1)]}7{text[found.end(1):]}")
    told = complaints("protocol", tmp_path)
    assert told and all(fact in complaint and "make them equal" in complaint for complaint in told), told


def test_a_number_of_the_contract_that_is_nowhere(tmp_path: Path) -> None:
    write(with_contract(tmp_path), "runner/transport/frames.py", "PROTOCOL = 1\n")
    assert [complaint.split(":")[0] for complaint in complaints("protocol", tmp_path)] == ["runner/transport/frames.py"]


# ---- docs --------------------------------------------------------------------------------------------------------------------


def test_the_rules_for_cases_name_every_check_of_programs() -> None:
    text = (ROOT / "docs/writing-cases.md").read_text()
    rules = text[text.index("## Rules\n") : text.index("## Deviations\n")]
    named = {name for line in rules.splitlines() if line.startswith("| ") for name in re.findall(r"`([\w-]+)`", line.split("|")[2])}
    assert CHECKS.keys() - ELSEWHERE <= named
    assert named <= CHECKS.keys() | {"strength"}


def test_version(tmp_path: Path) -> None:
    """debian/changelog has to be about the version of the runner."""
    assert not complaints("version", ROOT)
    write(tmp_path, "runner/__init__.py", 'VERSION = "2.0.0"\n')
    write(tmp_path, "debian/changelog", "ipcts (1.9.0) unstable; urgency=medium\n")
    assert complaints("version", tmp_path) == [
        "debian/changelog:1: this is no entry for ipcts 2.0.0, the version in runner/__init__.py; write one: dch --newversion 2.0.0"
    ]
    write(tmp_path, "debian/changelog", "ipcts (2.0.0) unstable; urgency=medium\n")
    assert not complaints("version", tmp_path)
