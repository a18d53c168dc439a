# SPDX-License-Identifier: MIT
"""The host side of ipcts, a room for each job (docs/architecture.md)."""

from pathlib import Path

VERSION = "0.1.0"
ROOT = Path(__file__).absolute().parent.parent  # of the checkout
