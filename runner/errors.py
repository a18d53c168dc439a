# SPDX-License-Identifier: MIT
"""The one kind of error that ends a run before or in the middle of it."""

from __future__ import annotations


class RunError(Exception):
    """The run can't be done. Its text is one line that names the file or tool and the mend."""
