# SPDX-License-Identifier: MIT
"""Makes a release: checks, the version, CHANGELOG.md, the commit, everything that is given away, the tag. docs/releasing.md

With --dry-run it only looks, and says what it would do. If a step fails, mend the cause, commit that, and give the same command again:
it goes on where it has to. Nothing is pushed or published. Exit status: 0 the release is made, 2 it could not be done.
"""

from __future__ import annotations

import argparse

from runner import ROOT
from runner.model.errors import RunError
from runner.releasing.steps import BRANCH, STEPS, Release


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("version", metavar="VERSION", help="the new version, such as 0.2.0")
    parser.add_argument("--dry-run", action="store_true", help="change nothing; check what can be checked, and show the steps")


def run(options: argparse.Namespace) -> int:
    """Takes the steps; raises RunError."""
    release = Release(ROOT, options.version)
    failed: list[str] = []
    for step in STEPS:
        if options.dry_run and not step.only_looks:
            plan = step.plan(release)
            print(f"to do: {step.what}" + (f" ({plan})" if plan else ""))
            continue
        print(f"== {step.what}", flush=True)
        try:
            said = step.do(release)
        except RunError as error:
            if not options.dry_run:
                raise
            failed.append(str(error))
            said = f"NOT YET: {error}"
        if said:
            print(f"   {said}", flush=True)
    if failed:
        raise RunError(f"{len(failed)} of the conditions {'is' if len(failed) == 1 else 'are'} not met")
    if not options.dry_run:
        print(f"\nNow look at the tag (git show {release.tag}), push it (git push origin {BRANCH} {release.tag}), and publish {release.out}.")
    return 0
