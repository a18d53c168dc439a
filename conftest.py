# SPDX-License-Identifier: MIT
"""`pytest` runs the cases; everything is in runner/frontends/pytest/."""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write(f"ipcts: this is Python {sys.version.split()[0]}; run pytest with Python 3.11 or later\n")
    sys.exit(2)

from runner.frontends.pytest import (  # noqa: E402, F401
    pytest_addoption,
    pytest_cmdline_main,
    pytest_collect_file,
    pytest_configure,
    pytest_ignore_collect,
)
