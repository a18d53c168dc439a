# SPDX-License-Identifier: MIT
"""Reading the project's TOML files, with messages that name the file and the fix."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.model.errors import RunError


def read_toml(path: Path, shown: str, fix: str) -> dict[str, Any]:
    """The file's content; raises RunError, `shown` is the file's name in it, and `fix` is what to do where the file is missing."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8"))  # line ends as they are, for tomllib to judge
    except FileNotFoundError:
        raise RunError(f"{shown}: no such file; {fix}") from None
    except OSError as error:
        raise RunError(f"{shown}: it can't be read ({error.strerror}); make it a readable file") from error
    except UnicodeDecodeError as error:
        raise RunError(f"{shown}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    except RecursionError:
        raise RunError(f"{shown}: the brackets are nested too deeply; fix the TOML") from None
    except ValueError as error:  # TOMLDecodeError is one, and so is what numbers without end and names with zero bytes bring about
        raise RunError(f"{shown}: {error}; fix the TOML") from error


def check_keys(table: object, shown: str, required: Mapping[str, type], optional: Mapping[str, type]) -> dict[str, Any]:
    """`table` if it has the required keys, no unknown ones, and all of the right type; else RunError."""
    if not isinstance(table, dict):
        raise RunError(f"{shown}: this is not a table; write it as `key = value` lines")
    known = {**required, **optional}
    for key in table:
        if key not in known:
            raise RunError(f"{shown}: unknown key '{key}'; use {', '.join(known)}")
    for key in required:
        if key not in table:
            raise RunError(f"{shown}: '{key}' is missing; add it")
    for key, value in table.items():
        wanted = known[key]
        if isinstance(value, bool) is not (wanted is bool) or not isinstance(value, (int, float) if wanted is float else wanted):
            raise RunError(f"{shown}: '{key}' must be a {_TYPE_NAMES[wanted]}")
    return table


_TYPE_NAMES = {str: "string", int: "whole number", float: "number", list: "list", dict: "table", bool: "boolean, true or false"}


def strings(value: object, shown: str, key: str) -> tuple[str, ...]:
    """A list of strings; raises RunError."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RunError(f"{shown}: '{key}' must be a list of strings; write {key} = [\"...\", \"...\"]")
    return tuple(value)
