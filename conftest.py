# SPDX-License-Identifier: MIT
"""`pytest` runs the cases; everything is in runner/plugin.py."""

pytest_plugins = ["runner.plugin"]
