# SPDX-License-Identifier: MIT
"""The commands of runner/ipcts, one a file.

The first line of a module's docstring is its summary, the rest its help. `add_arguments(parser)` adds its options, and
`run(options)` does the work and returns the exit status. A command for which 2 would be a verdict has another status for what could not
be done, as CANNOT. One with TAKES_COMMAND finds the words behind `--` in `options.words`.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from runner import VERSION
from runner.model.case import FrontMatterError
from runner.model.errors import RunError, nobody_reads
from runner.model.places import tool_command

COMMANDS = (
    "bench", "bisect", "coverage", "deviations", "diagnose", "diff", "errors", "falsify", "fetch", "keep", "ladder", "lint", "matrix", "merge",
    "package", "portability", "record", "release", "site", "soak",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Carries out one command; returns the exit status: 2 or the command's own, with one line, where it could not be done."""
    cannot = 2
    words: list[str] = []
    program = tool_command()
    parser = argparse.ArgumentParser(prog=program, description="The commands of ipcts. The cases themselves are run by pytest.")
    parser.add_argument("--version", action="version", version=f"ipcts {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, dest="command")
    named = next(iter(arguments), "")
    for name in [named] if named in COMMANDS else COMMANDS:  # all of them take a while to import
        module = importlib.import_module(f"runner.commands.{name}")
        if name == named:
            cannot = getattr(module, "CANNOT", cannot)
            if hasattr(module, "TAKES_COMMAND") and "--" in arguments:  # argparse would take them for more of what stands before
                arguments, words = arguments[: arguments.index("--")], list(arguments[arguments.index("--") + 1 :])
        summary, _, rest = (module.__doc__ or "").partition("\n")
        command = commands.add_parser(
            name,
            help=summary,
            description=f"{summary}\n{rest}".strip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    try:
        options = parser.parse_args(arguments, argparse.Namespace(words=words))
    except SystemExit as end:
        raise SystemExit(cannot if end.code == 2 else end.code) from None
    try:
        return int(options.run(options))
    except (RunError, FrontMatterError) as error:
        print(f"{program} {options.command}: {error}", file=sys.stderr)
        return cannot
    except BrokenPipeError:
        return nobody_reads()
    except KeyboardInterrupt:
        print(f"{program} {options.command}: interrupted", file=sys.stderr)
        return 130
