# SPDX-License-Identifier: MIT
"""The ladder: the cases in the order in which a young kernel can pass them (docs/ladder.md)."""
