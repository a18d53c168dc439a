# SPDX-License-Identifier: MIT
"""runner/ipcts fetch: systems of other suites, from an archive of our own with a signature of our own."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from runner.model.errors import RunError
from runner.model.targets import Fetch, at_suite, load_target
from runner.running.fetching import fetch
from runner.tests.checkout import ROOT, Project, command

WANTED = Fetch(("sandbox",), "usr/bin/sandbox*", "sandbox", ("old",), "old")
TABLE = '[fetch]\npackages = ["sandbox"]\nfile = "usr/bin/sandbox*"\ninstead_of = "sandbox"\nsuites = ["old"]\n'


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """GnuPG's directory, with a key that signs."""
    for program in ("gpg", "apt-get", "dpkg-deb"):
        if shutil.which(program) is None:
            pytest.skip(f"no {program} here")
    home = tmp_path_factory.mktemp("gpg")
    home.chmod(0o700)
    gpg = ["gpg", "--homedir", str(home), "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""]
    subprocess.run([*gpg, "--quick-generate-key", "archive@example.org", "ed25519", "sign", "never"], check=True, capture_output=True)
    subprocess.run([*gpg, "--export", "--output", str(home / "archive.gpg")], check=True)
    yield home
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=True)


class Archive:
    """A suite with packages, signed."""

    def __init__(self, root: Path, home: Path) -> None:
        self.root = root
        self._home = home
        self._records: dict[str, str] = {}

    def add(self, name: str, version: str, files: dict[str, bytes], depends: str = "") -> Path:
        """Adds a package, in place of another version of it; its file."""
        tree = self.root / "tree"
        (tree / "DEBIAN").mkdir(parents=True)
        control = f"Package: {name}\nVersion: {version}\nArchitecture: all\nMaintainer: n <n@example.org>\nDescription: d\n"
        (tree / "DEBIAN/control").write_text(control + (f"Depends: {depends}\n" if depends else ""))
        for path, content in files.items():
            (tree / path).parent.mkdir(parents=True, exist_ok=True)
            (tree / path).write_bytes(content)
            (tree / path).chmod(0o755)
        deb = self.root / f"{name}_{version.replace(':', '%3a')}_all.deb"
        subprocess.run(["dpkg-deb", "--build", "-Znone", str(tree), str(deb)], check=True, capture_output=True)
        shutil.rmtree(tree)
        told = f"Filename: {deb.name}\nSize: {deb.stat().st_size}\nSHA256: {hashlib.sha256(deb.read_bytes()).hexdigest()}\n"
        self._records[name] = control + (f"Depends: {depends}\n" if depends else "") + told
        self.sign()
        return deb

    def sign(self, key: bool = True) -> None:
        """Writes the index."""
        architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
        index = f"main/binary-{architecture}/Packages"
        suite = self.root / "dists/old"
        (suite / index).parent.mkdir(parents=True, exist_ok=True)
        text = "\n".join(self._records.values()).encode()
        (suite / index).write_bytes(text)
        release = f"Suite: old\nComponents: main\nArchitectures: {architecture}\nDate: Thu, 01 Jan 2026 00:00:00 UTC\n"
        (suite / "Release").write_text(f"{release}SHA256:\n {hashlib.sha256(text).hexdigest()} {len(text)} {index}\n")
        (suite / "InRelease").unlink(missing_ok=True)
        if key:
            gpg = ["gpg", "--homedir", str(self._home), "--batch", "--quiet", "--clearsign"]
            subprocess.run([*gpg, "--output", str(suite / "InRelease"), str(suite / "Release")], check=True)


@pytest.fixture
def archive(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive that is this host's, and an empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("IPCTS_DEBIAN_MIRROR", f"file:{tmp_path}/archive")
    monkeypatch.setenv("IPCTS_DEBIAN_KEYRING", str(home / "archive.gpg"))
    (tmp_path / "archive").mkdir()
    archive = Archive(tmp_path / "archive", home)
    archive.add("sandbox", "1:2.0-1", {"usr/bin/sandbox-2": b"two"})
    return archive


def test_what_is_there_stays_until_a_newer_one_is_asked_for(archive: Archive) -> None:
    first = fetch(WANTED, "x.toml")
    assert first.read_bytes() == b"two"
    assert first.parts[-4:] == ("sandbox_2.0-1_all", "usr", "bin", "sandbox-2") and "cache/ipcts/old" in str(first)
    archive.add("sandbox", "1:3.0-1", {"usr/bin/sandbox-3": b"three"})
    assert fetch(WANTED, "x.toml") == first
    assert fetch(WANTED, "x.toml", newer=True).read_bytes() == b"three"
    assert fetch(WANTED, "x.toml").read_bytes() == b"three"
    assert first.exists()
    shutil.rmtree(archive.root)
    assert fetch(WANTED, "x.toml").read_bytes() == b"three"  # without a network


def test_package_that_stands_for_another_one(archive: Archive) -> None:
    archive.add("sandbox", "3", {}, "notes, sandbox-data (= 3), sandbox-program (= 3), sandbox-modules (= 3), notes (>= 3)")
    archive.add("sandbox-data", "3", {"usr/share/data": b""})
    archive.add("sandbox-program", "3", {"usr/bin/sandbox-3": b"three", "usr/lib/modules/a.ko.xz": b""})
    found = fetch(WANTED, "x.toml")
    assert found.read_bytes() == b"three" and found.parents[2].name == "sandbox_3_all"
    assert not list(found.parents[2].glob("**/*.ko*"))


def test_another_c_library(archive: Archive) -> None:
    """The program runs with the loader and the library of the same suite."""
    if shutil.which("patchelf") is None:
        pytest.skip("install patchelf")
    told = subprocess.run(["ldd", "/bin/cat"], capture_output=True, text=True, check=True).stdout
    library = Path(next(line.split()[2] for line in told.splitlines() if "libc.so" in line))
    loader = next(library.parent.glob("ld-linux*.so.*"))
    archive.add("sandbox", "1", {"usr/bin/sandbox": Path("/bin/cat").read_bytes(), "usr/bin/script": b"#!/bin/sh\n"})
    archive.add("libc6", "1", {f"usr/lib/{file.name}": file.read_bytes() for file in (library, loader)})
    found = fetch(Fetch(("sandbox", "libc6"), "usr/bin/sandbox", "sandbox", (), "old"), "x.toml")
    said = subprocess.run([found, "/proc/self/maps"], capture_output=True, text=True, check=True).stdout
    libraries = {line.split()[-1] for line in said.splitlines() if ".so" in line}
    assert libraries == {str(found.parents[1] / "lib" / file.name) for file in (library, loader)}


def refused(said: str, wanted: Fetch = WANTED) -> None:
    """One line says it, and nothing is in the cache."""
    with pytest.raises(RunError) as error:
        fetch(wanted, "x.toml")
    assert said in str(error.value) and "\n" not in str(error.value), str(error.value)
    assert wanted.found(wanted.place()) is None
    assert [path.name for path in wanted.place().parent.iterdir()] == ["lock"]


def test_changed_package_is_refused(archive: Archive) -> None:
    deb = archive.root / "sandbox_1%3a2.0-1_all.deb"
    content = deb.read_bytes()
    deb.write_bytes(content.replace(b"two", b"owt"))
    refused("`apt-get download sandbox` failed: ")


def test_changed_index_is_refused(archive: Archive) -> None:
    index = next(archive.root.glob("dists/old/main/*/Packages"))
    index.write_text(index.read_text().replace("SHA256: ", "SHA256: 0"))
    refused("`apt-get update` failed: ")


def test_archive_without_a_signature_is_refused(archive: Archive) -> None:
    archive.sign(key=False)
    refused("`apt-get update` failed: ")


def test_signature_of_somebody_else_is_refused(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IPCTS_DEBIAN_KEYRING")
    refused("`apt-get update` failed: " if Path("/usr/share/keyrings/debian-archive-keyring.gpg").exists() else "install debian-archive-keyring")


def test_no_keyring(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPCTS_DEBIAN_KEYRING", "/no/keyring.gpg")
    refused("/no/keyring.gpg: no such file, so that no signature can be checked; install debian-archive-keyring")


def test_no_such_suite(archive: Archive) -> None:
    refused(f"; does file:{archive.root} have such a suite? Name another one, ", Fetch(("sandbox",), "x", "x", (), "nosuch"))


def test_no_such_package(archive: Archive) -> None:
    refused("; does old have such a package? Name another suite", Fetch(("nosuch",), "x", "x", (), "old"))


def test_no_such_file(archive: Archive) -> None:
    refused("x.toml: there is no usr/bin/nosuch in sandbox of old; correct 'file'", Fetch(("sandbox",), "usr/bin/nosuch", "x", (), "old"))


def test_target_of_a_suite(archive: Archive, project: Project) -> None:
    """It is fetched when somebody says so, and its program stands where the host's own would."""
    project.add("a/x/one")
    project.target(TABLE + '[[needs]]\nprogram = "sandbox"\npackage = "sandbox"\n')
    run = project.pytest("--target=fake.toml@old", target=False)
    assert run.status == 2
    assert run.output == "ipcts: fake.toml: the system of fake@old is not here; fetch it: runner/ipcts fetch fake.toml@old\n"
    done = command(project.root, "fetch", "fake.toml@old")
    assert done.returncode == 0 and done.stdout.startswith("fake@old: ") and done.stdout.endswith("/usr/bin/sandbox-2\n")
    assert project.pytest("--target=fake.toml@old", target=False).results["target"]["name"] == "fake@old"
    assert "needs sandbox; install it" in project.pytest("--target=fake.toml", target=False).output
    target = load_target(project.root, str(project.root / "fake.toml@old"))
    assert target.with_fetched(("sandbox", "--version")) == (done.stdout.split()[1], "--version")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("gvisor",), "gvisor: this names no suite of Debian; write one behind it, such as gvisor@trixie"),
        (("musl@sid",), "runner/targets/musl.toml: this target has no [fetch], so that it is the same in every suite; leave out @sid"),
    ],
)
def test_bad_names(arguments: tuple[str, ...], line: str) -> None:
    done = command(ROOT, "fetch", *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"runner/ipcts fetch: {line}\n")


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("packages = []\nfile = 'x'\ninstead_of = 'x'", "'packages' is []; name Debian packages"),
        ("packages = ['-x']\nfile = 'x'\ninstead_of = 'x'", "'packages' is ['-x']; name Debian packages"),
        ("packages = ['x']\nfile = '/x'\ninstead_of = 'x'", "'file' is '/x'; write its path in the package"),
        ("packages = ['x']\nfile = 'x'", "'instead_of' is missing"),
    ],
)
def test_bad_tables(project: Project, table: str, line: str) -> None:
    project.target(f"[fetch]\n{table}")
    with pytest.raises(RunError, match=r"fake\.toml: \[fetch\]") as error:
        at_suite(load_target(project.root, str(project.root / "fake.toml")), "old")
    assert line in str(error.value)
