# SPDX-License-Identifier: MIT
"""The host side of ipcts: front matter, targets, sessions, verdicts, reports."""

VERSION = "0.1.0"
