# SPDX-License-Identifier: MIT
"""Which functions an id means whose interface is not the name of one."""

from __future__ import annotations

from pathlib import Path

from runner.model.toml_file import read_toml

INTERFACES = Path("runner/native/faults/interfaces.toml")


def load_interfaces(root: Path) -> dict[str, list[str]]:
    """Which functions an id means that does not name one; raises RunError."""
    shown = INTERFACES.as_posix()
    data = read_toml(root / INTERFACES, shown, "restore it from the repository")
    return {name: [str(function) for function in functions] for name, functions in data.items()}
