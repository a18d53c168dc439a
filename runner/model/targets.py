# SPDX-License-Identifier: MIT
"""Targets: the systems that cases run on, each a file runner/targets/NAME.toml (docs/results.md lists its keys)."""

from __future__ import annotations

import json
import math
import os
import re
import shlex
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from runner.model.case import NEEDS, Case
from runner.model.errors import RunError
from runner.model.places import cache, is_only_read, program_of_suite, tool_command, workplace
from runner.model.toml_file import check_keys, read_toml, strings

FOLDER = Path("runner/targets")
DEFAULT = "local"
PLACEHOLDERS = frozenset(("{ipcts}", "{build}", "{root}", "{time_scale}", "{session}", "{kernel}", "{id}"))
DEFAULT_PRESET = "default"
OTHER_LIBRARY = {DEFAULT_PRESET: "musl", "musl": DEFAULT_PRESET}  # presets whose programs differ in the C library only
KERNEL = "{kernel}"  # for the image of --kernel, or the one that was fetched
_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
_PACKAGE = re.compile(r"[a-z0-9][a-z0-9.+-]*(:[a-z0-9-]+)?")
_AT_SUITE = re.compile(r"(.+)@([a-z][a-z0-9-]*)")
MAX_NUMBER = 1_000_000  # factors, seconds and sessions are fewer
_REQUIRED = {"description": str, "start": list}
_OPTIONAL = {
    "stop": list,
    "preset": str,
    "other_library": str,
    "time_scale": float,
    "start_seconds": float,
    "jobs": int,
    "profiles": list,
    "deviations": list,
    "needs": list,
    "environment": list,
    "software": list,
    "each": str,
    "console": bool,
    "lacks": list,
    "fetch": dict,
}
_FETCH = {"packages": list, "file": str, "instead_of": str}


@dataclass(frozen=True)
class Fetch:
    """The packages of another Debian suite that make a target another version of itself: NAME@SUITE (docs/targets.md).

    packages    what is fetched; `NAME:ARCHITECTURE` where that is another one than this host's
    file        the program, the kernel or the C library (libc.a) in it that the target is about; * stands for what changes with the version
    instead_of  the word of `start`, `stop` and `software` in whose place the path of that file stands; one in braces, such as {kernel},
                is in the way of a run without a suite
    suites      the suites on record; others may be named, too
    besides     what is fetched as well in some suites, by suite
    suite       the suite that was named, or ''
    """

    packages: tuple[str, ...]
    file: str
    instead_of: str
    suites: tuple[str, ...] = ()
    suite: str = ""
    besides: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def place(self) -> Path:
        """The directory that holds the unpacked packages, once they are fetched: a link to the one of the version in use."""
        return cache() / self.suite / self.packages[0]

    def found(self, place: Path) -> Path | None:
        """The file below `place`, or None."""
        return next(iter(sorted(place.resolve().glob(self.file))), None)

    @property
    def sysroot(self) -> Path | None:
        """The directory with the C library that the cases are built with, if that is what the packages are and a suite is named."""
        return self.place().resolve() if self.suite and Path(self.file).name == "libc.a" else None


@dataclass(frozen=True)
class Target:
    """A system and how to run cases on it.

    start          command that starts a session; in it {ipcts}, {build}, {root} are absolute paths, {time_scale} the number below
                   (rounded up), and {session} a word unique to this session
    each           `session`: the command serves many cases (docs/protocol.md); `case`: it runs the case {id} and ends
    console        with `each` being `case`: the command shows a console, on which the case's lines are marked (docs/protocol.md)
    lacks          words of `needs`: cases with one of them are not run, and are unsupported
    stop           command run after each session, or ()
    preset         CMake preset whose build it runs
    program        the program to run instead of that, or None
    other_library  CMake preset whose build differs from that in the C library only; '': there is none
    time_scale     factor on all time limits; 1 is a machine of today
    start_seconds  how long (times time_scale) the start of a session may take
    jobs           sessions at a time; 0: as many as this host has processors
    profiles       profiles to run; (): all
    deviations     names in expected/deviations, or FILE.toml relative to `folder`; later ones override
    needs          pairs of a program and the Debian package that has it
    environment    variables that say where the system is; while one of them is unset, the target is not present
    software       command whose first line says which version of a sandbox, an emulator and the like this is, or ()
    fetch          what makes it another version of itself, or None
    file           the file it comes from, or the option
    folder         the directory of that file
    """

    name: str
    description: str
    start: tuple[str, ...]
    file: str
    each: str = "session"
    console: bool = False
    lacks: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    preset: str = DEFAULT_PRESET
    program: Path | None = None
    other_library: str = OTHER_LIBRARY[DEFAULT_PRESET]
    time_scale: float = 1.0
    start_seconds: float = 30.0
    jobs: int = 0
    profiles: tuple[str, ...] = ()
    deviations: tuple[str, ...] = ()
    needs: tuple[tuple[str, str], ...] = ()
    environment: tuple[str, ...] = ()
    software: tuple[str, ...] = ()
    fetch: Fetch | None = None
    folder: Path = Path()

    def missing(self) -> list[tuple[str, str]]:
        """The needed programs that this host lacks, each with its package."""
        return [(program, package) for program, package in self.needs if shutil.which(program) is None]

    def unfetched(self) -> str:
        """What to do so that the target's system is there, such as `fetch it: runner/ipcts fetch gvisor@sid`; empty where it is."""
        if self.fetch is None or (not self.fetch.suite and not self.fetch.instead_of.startswith("{")):
            return ""
        if not self.fetch.suite:
            own = ", or an image of your own with --kernel=FILE" if KERNEL in self.start else ""
            return f"name a suite, such as {self.name}@{self.fetch.suites[0]}{own}"
        named = self.name if self.file.startswith(f"{FOLDER}/") else f"{self.file}@{self.fetch.suite}"
        return "" if self.fetch.found(self.fetch.place()) else f"fetch it: {tool_command()} fetch {named}"

    def what_is_missing(self) -> str:
        """What to do so that this target can be run here, such as `install runsc`; empty where it can be."""
        packages = sorted({package for _, package in self.missing()})
        unset = [name for name in self.environment if not os.environ.get(name)]
        todo = [f"{verb} {' '.join(words)}" for verb, words in (("install", packages), ("set", unset)) if words]
        return "; ".join(filter(None, [self.unfetched(), *todo]))

    def lacking(self, case: Case) -> str:
        """What the case needs and this target lacks, such as `fork, threads`; empty where there is nothing."""
        return ", ".join(need for need in case.needs if need in self.lacks)

    def filled_in(self, words: tuple[str, ...], root: Path, session: str, case: str = "") -> list[str]:
        """A command of this target with its {placeholders} replaced; `case` is the id, where each case has a start of its own."""
        build = build_directory(root, self)
        values = {
            "{ipcts}": str(self.program or build / "ipcts"),
            "{build}": str(build),
            "{root}": str(root),
            "{time_scale}": str(math.ceil(self.time_scale)),
            "{session}": session,
            **({"{id}": case} if case else {}),
        }
        return [_replaced(word, values) for word in self.with_fetched(words)]

    def with_fetched(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """A command of this target that uses what was fetched for its suite, if that is there and it has one."""
        if self.fetch is None or not self.fetch.suite or not (found := self.fetch.found(self.fetch.place())):
            return words
        return tuple(str(found) if word == self.fetch.instead_of else word for word in words)


def _replaced(word: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        word = word.replace(name, value)
    return word


def scaled(target: Target) -> Target:
    """The target with IPCTS_TIME_SCALE of the environment, where it's set, in place of its own; raises RunError."""
    text = os.environ.get("IPCTS_TIME_SCALE")
    if not text:
        return target
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < MAX_NUMBER:
        raise RunError(f"IPCTS_TIME_SCALE: '{text}' is not a positive number; set it to one, or unset it")
    return replace(target, time_scale=value)


def target_names(root: Path) -> list[str]:
    """The names of all targets, the default first."""
    return sorted((path.stem for path in (root / FOLDER).glob("*.toml")), key=lambda name: (name != DEFAULT, name))


def listed_targets(root: Path) -> list[Target]:
    """All targets, each in all its versions on record; raises RunError."""
    targets = []
    for name in target_names(root):
        target = load_target(root, name)
        targets += [target, *(at_suite(target, suite) for suite in (target.fetch.suites if target.fetch else ()))]
    return targets


def load_target(root: Path, name: str) -> Target:
    """The target called `name`, or described by the file `name` if that ends in .toml, of the suite in NAME@SUITE; raises RunError."""
    if at := _AT_SUITE.fullmatch(name):
        return at_suite(load_target(root, at[1]), at[2])
    if name.endswith(".toml"):
        path, shown = Path(name), name
    else:
        path, shown = root / FOLDER / f"{name}.toml", (FOLDER / f"{name}.toml").as_posix()
    known = ", ".join(target_names(root))
    data = check_keys(
        read_toml(path, shown, f"--target takes one of {known}, or a file that ends in .toml"), shown, _REQUIRED, _OPTIONAL
    )
    return _make(path.stem, shown, path.absolute().parent, data)


def at_suite(target: Target, suite: str) -> Target:
    """The target with what a suite of Debian has in place of this host's own; raises RunError."""
    if target.fetch is None:
        raise RunError(f"{target.file}: this target has no [fetch], so that it is the same in every suite; leave out @{suite}")
    return replace(
        target,
        name=f"{target.name}@{suite}",
        description=f"{target.description} (Debian {suite})",
        needs=tuple(need for need in target.needs if need[0] != target.fetch.instead_of),
        fetch=replace(target.fetch, suite=suite, packages=target.fetch.packages + target.fetch.besides.get(suite, ())),
    )


def _make(name: str, shown: str, folder: Path, data: dict[str, Any]) -> Target:
    def words(key: str) -> tuple[str, ...]:
        return strings(data.get(key, []), shown, key)

    if not words("start"):
        raise RunError(f"{shown}: 'start' is empty; write the command that starts a session")
    for key in ("start", "stop"):
        for word in words(key):
            if (begins := _PLACEHOLDER.match(word)) and begins[0] not in PLACEHOLDERS:
                raise RunError(f"{shown}: '{key}' has an unknown {begins[0]}; use {', '.join(sorted(PLACEHOLDERS))}")
    needs = []
    for entry in data.get("needs", []):
        need = check_keys(entry, f"{shown}: [[needs]]", {"program": str, "package": str}, {})
        needs.append((need["program"], need["package"]))
    time_scale, start_seconds, jobs = data.get("time_scale", 1), data.get("start_seconds", 30), data.get("jobs", 0)
    for key, value, good in (
        ("time_scale", time_scale, 0 < time_scale < MAX_NUMBER),
        ("start_seconds", start_seconds, 0 < start_seconds < MAX_NUMBER),
        ("jobs", jobs, 0 <= jobs < MAX_NUMBER),
    ):
        if not good:
            raise RunError(f"{shown}: '{key}' is {value}; make it positive and less than {MAX_NUMBER:,}")
    fetch = _make_fetch(data["fetch"], shown) if "fetch" in data else None
    each = data.get("each", "session")
    if each not in ("session", "case"):
        raise RunError(f"{shown}: 'each' is '{each}'; write session or case")
    if each == "case" and not any("{id}" in word for word in words("start")):
        raise RunError(f"{shown}: each start is for one case, but 'start' has no {{id}}; write it where the command takes the case")
    if each != "case" and any("{id}" in word for word in words("start")):
        raise RunError(f"{shown}: 'start' has {{id}}, but is no command for one case; add each = \"case\", or remove {{id}}")
    if data.get("console") and each != "case":
        raise RunError(f"{shown}: 'console' is true, but a session's output is no console; add each = \"case\", or remove 'console'")
    for word in words("lacks"):
        if word not in NEEDS:
            raise RunError(f"{shown}: 'lacks' has an unknown '{word}'; use {', '.join(sorted(NEEDS))}")
    return Target(
        name=name,
        description=data["description"],
        start=words("start"),
        file=shown,
        each=each,
        console=data.get("console", False),
        lacks=words("lacks"),
        stop=words("stop"),
        preset=data.get("preset", DEFAULT_PRESET),
        other_library=data.get("other_library", OTHER_LIBRARY.get(data.get("preset", DEFAULT_PRESET), "")),
        time_scale=float(time_scale),
        start_seconds=float(start_seconds),
        jobs=jobs,
        profiles=words("profiles"),
        deviations=words("deviations"),
        needs=tuple(needs),
        environment=words("environment"),
        software=words("software"),
        fetch=fetch,
        folder=folder,
    )


def _make_fetch(data: dict[str, Any], shown: str) -> Fetch:
    shown = f"{shown}: [fetch]"
    values = check_keys(data, shown, _FETCH, {"suites": list, "besides": dict})
    packages, suites = (strings(values.get(key, []), shown, key) for key in ("packages", "suites"))
    besides = {suite: strings(more, shown, "besides") for suite, more in values.get("besides", {}).items()}
    for key, names in (("packages", packages), *(("besides", more) for more in besides.values())):
        if not names or not all(_PACKAGE.fullmatch(name) for name in names):
            raise RunError(f"{shown}: '{key}' is {list(names)}; name Debian packages, such as packages = [\"runsc\"]")
    if values["file"].startswith("/") or not values["file"]:
        raise RunError(f"{shown}: 'file' is '{values['file']}'; write its path in the package, such as usr/bin/runsc")
    return Fetch(packages, values["file"], values["instead_of"], suites, besides=besides)


def via_target(root: Path, command: str, program: str | None = None) -> Target:
    """The target of `--via COMMAND`: `COMMAND build/ipcts --batch --raw`, or with another program; the rest is as here. Raises RunError."""
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise RunError(f"--via: {error} in {command!r}; quote it as for a shell") from error
    if not words:
        raise RunError("--via: the command is empty; give the command that runs a program there, such as --via 'ssh host'")
    local = load_target(root, DEFAULT)
    if program is None:
        program = str(program_of_suite(root) or build_directory(root, local) / "ipcts") if is_only_read(root) else "build/ipcts"
    return replace(local, name="via", description=f"via {command}", start=(*words, program, "--batch", "--raw"), file="--via", stop=(), needs=())


def preset_values(root: Path, target: Target) -> dict[str, Any]:
    """The target's CMake preset, with what it inherits; raises RunError for an unknown one."""
    presets = root / "CMakePresets.json"
    try:
        listed = {preset["name"]: preset for preset in json.loads(presets.read_text(encoding="utf-8"))["configurePresets"]}
        values: dict[str, Any] = {}
        waiting = [target.preset]
        for name in waiting:
            preset = listed[name]
            inherited = preset.get("inherits", [])
            waiting += [other for other in ([inherited] if isinstance(inherited, str) else inherited) if other not in waiting]
            variables = {**preset.get("cacheVariables", {}), **values.get("cacheVariables", {})}
            values = {**preset, **values, "cacheVariables": variables}
    except KeyError as error:
        if error.args == (target.preset,):
            known = ", ".join(listed)
            raise RunError(f"{target.file}: preset '{target.preset}' isn't in CMakePresets.json; use one of {known}") from None
        raise RunError(f"{presets.name}: {error} is missing; fix the file") from error
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise RunError(f"{presets.name}: it can't be read ({error}); fix the file") from error
    return values


def kernel_target(root: Path, image: str) -> Target:
    """The target of `--kernel IMAGE`: as linux.toml says, with this image for `{kernel}`. Raises RunError."""
    if not Path(image).is_file():
        raise RunError(f"--kernel: {image}: no such file; name a kernel image, such as arch/x86/boot/bzImage")
    target = load_target(root, "linux")
    start = tuple(_replaced(word, {KERNEL: os.path.abspath(image)}) for word in target.start)
    return replace(target, name="kernel", description=f"the kernel {image}", start=start, fetch=None)


def choose_target(root: Path, name: str | None, via: str | None, kernel: str | None, program: str | None = None) -> Target:
    """The target that the options name, its time scale that of the environment where it has one; raises RunError.

    `program` is run there instead of what is built. With `via` it is a path on the target, which nobody here can look at.
    """
    if sum(given is not None for given in (name, via, kernel)) > 1:
        raise RunError("--target, --via and --kernel can't be used together; give only one of them")
    if via is not None:
        target = via_target(root, via, program)
    elif kernel is not None:
        target = kernel_target(root, kernel)
    else:
        target = load_target(root, name or DEFAULT)
        if target.name == DEFAULT and _is_filtered():  # as in a container; the program by itself does the same (runner/native/agent/system.cpp)
            target = replace(target, deviations=(*target.deviations, "podman"))
    if missing := target.missing():
        programs, packages = (" ".join(sorted(set(words))) for words in zip(*missing, strict=True))
        raise RunError(f"{target.file}: this target needs {programs}; install it: apt-get install {packages}")
    if todo := target.unfetched():
        raise RunError(f"{target.file}: the system of {target.name} is not here; {todo}")
    if program is not None and via is None:
        target = _with_program(target, program)
    return scaled(target)


def _is_filtered() -> bool:
    """Whether a filter of system calls is between this process and the kernel."""
    try:
        return "\nSeccomp:\t2\n" in Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        return False


def _with_program(target: Target, program: str) -> Target:
    if not os.path.isfile(program) or not os.access(program, os.X_OK):
        raise RunError(f"--ipcts: {program}: this is no program; name an ipcts that is built, such as build/ipcts")
    if not any("{ipcts}" in word for word in target.start):
        raise RunError(f"--ipcts: {target.file} does not start a program that is built here; write {{ipcts}} in its 'start'")
    return replace(target, program=Path(program).absolute())


def build_directory(root: Path, target: Target) -> Path:
    """Where the target's CMake preset builds; raises RunError for an unknown preset."""
    if target.preset == DEFAULT_PRESET:
        return workplace(root) / "build"
    directory = str(preset_values(root, target).get("binaryDir", "build"))
    if target.fetch and target.fetch.sysroot:
        directory += f"-{target.fetch.suite}"
    return Path(directory.replace("${sourceDir}", str(workplace(root))).replace("${presetName}", target.preset))
