# SPDX-License-Identifier: MIT
"""From the failures of a run to their causes: which interface is wrong, and how (docs/diagnose.md)."""
