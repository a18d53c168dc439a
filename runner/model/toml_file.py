# SPDX-License-Identifier: MIT
"""Reading the project's TOML files, with complaints that name the file and the mend."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomllib

from runner.model.errors import RunError


def read_toml(path: Path, shown: str, mend: str) -> dict[str, Any]:
    """The file's content; raises RunError, `shown` being the file's name in it and `mend` what to do where it's missing."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8"))  # line ends as they are, for tomllib to judge
    except FileNotFoundError:
        raise RunError(f"{shown}: no such file; {mend}") from None
    except OSError as error:
        raise RunError(f"{shown}: {error.strerror}; make it a readable file") from error
    except UnicodeDecodeError as error:
        raise RunError(f"{shown}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except RecursionError:
        raise RunError(f"{shown}: brackets nested too deep; mend the TOML there") from None
    except ValueError as error:  # TOMLDecodeError is one, and so is what numbers without end and names with zero bytes bring about
        raise RunError(f"{shown}: {error}; mend the TOML there") from error


def check_keys(table: object, shown: str, required: Mapping[str, type], optional: Mapping[str, type]) -> dict[str, Any]:
    """`table` if it has the required keys, no unknown ones, and all of the right type; else RunError."""
    if not isinstance(table, dict):
        raise RunError(f"{shown}: not a table; write it as `key = value` lines")
    known = {**required, **optional}
    for key in table:
        if key not in known:
            raise RunError(f"{shown}: unknown key '{key}'; use {', '.join(known)}")
    for key in required:
        if key not in table:
            raise RunError(f"{shown}: no '{key}'; add it")
    for key, value in table.items():
        wanted = known[key]
        if isinstance(value, bool) or not isinstance(value, (int, float) if wanted is float else wanted):
            raise RunError(f"{shown}: '{key}' is no {_TYPE_NAMES[wanted]}; make it one")
    return table


_TYPE_NAMES = {str: "string", int: "whole number", float: "number", list: "list", dict: "table"}


def strings(value: object, shown: str, key: str) -> tuple[str, ...]:
    """A list of strings; raises RunError."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RunError(f"{shown}: '{key}' is no list of strings; write {key} = [\"...\", \"...\"]")
    return tuple(value)
