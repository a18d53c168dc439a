# SPDX-License-Identifier: MIT
# For LLVM's lit: `lit cases/pipe`. Everything is in runner/frontends/lit.py.
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from runner.frontends.lit import configure  # noqa: E402

configure(config, lit_config)  # noqa: F821
