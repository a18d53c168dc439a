# SPDX-License-Identifier: MIT
"""`ipcts-run`, the runner as an installed program: pytest with this suite, from any directory, and the commands that users need.

Nothing is written to the suite. What is built, and what is remembered of runs, goes to a directory of the user (docs/installing.md).
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

if __package__ != "runner":  # pip installs the suite as a package of its own name, with this module in it
    sys.path.insert(0, str(Path(__file__).absolute().parent.parent))

from runner import ROOT, VERSION
from runner.model import places

# Of runner/commands/; the others are for contributors.
COMMANDS = ("bisect", "diagnose", "diff", "fetch", "ladder", "matrix", "merge", "record", "site")


class _Options:
    """Shows to argparse what the plugin adds to pytest."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._parser = parser

    def getgroup(self, name: str, description: str) -> _Options:
        """There is one group only."""
        return self

    def addoption(self, *names: str, **settings: Any) -> None:
        """An option."""
        self._parser.add_argument(*names, **settings)

    def addini(self, *arguments: str, **settings: Any) -> None:
        """A setting of a configuration file, which is no option."""


def help_text() -> str:
    """What --help prints: the options that are added to pytest's own, and the commands."""
    from runner.frontends.pytest.options import add_options

    summaries = {name: (importlib.import_module(f"runner.commands.{name}").__doc__ or "").partition("\n")[0] for name in COMMANDS}
    commands = "\n".join(f"  {name:<11}{summary}" for name, summary in summaries.items())
    parser = argparse.ArgumentParser(
        prog="ipcts-run",
        usage="ipcts-run [OPTION...] [ID...]\n   or: ipcts-run COMMAND [ARGUMENT...]",
        description="Runs the conformance tests for POSIX IPC on a system, by pytest: all cases, or those whose ids begin with an ID such as"
        " pipe/ or signal/kill/.",
        epilog=f"commands, each with a --help of its own:\n{commands}\n\npytest's own options work, too, such as -q, -k, -x, --lf and --junitxml:"
        " see pytest --help.\nExit status: 0 nothing is new, 1 something is, 2 the run could not be done.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version, then exit")
    add_options(_Options(parser))  # type: ignore[arg-type]
    return parser.format_help()


def cache_directory() -> Path:
    """Where an installed suite builds and remembers, by default: each version on its own, whose files may be older than what was built before."""
    return places.cache() / VERSION


def main() -> int:
    """Does what the command line asks for; returns the exit status."""
    arguments = sys.argv[1:]
    os.environ[places.VARIABLE] = os.environ.get(places.VARIABLE) or str(cache_directory())
    sys.dont_write_bytecode = True
    if arguments and arguments[0] in COMMANDS:
        from runner import commands

        return commands.main(arguments)
    if importlib.util.find_spec("pytest") is None:
        print("ipcts-run: this Python has no pytest; install the package python3-pytest, or pip install pytest", file=sys.stderr)
        return 2
    if {"-h", "--help"} & set(arguments):
        print(help_text(), end="")
        return 0
    if "--version" in arguments:
        print(f"ipcts-run {VERSION}")
        return 0
    import pytest

    own = ["-p", "runner.frontends.pytest", "--noconftest", "-c", str(ROOT / "pyproject.toml"), f"--rootdir={ROOT}"]
    own += ["-o", f"cache_dir={places.workplace(ROOT) / '.pytest_cache'}"]
    return pytest.main([*own, *arguments])


if __name__ == "__main__":
    sys.exit(main())
