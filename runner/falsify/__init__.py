# SPDX-License-Identifier: MIT
"""Shows that every case can fail, on systems that are wrong on purpose (docs/falsify.md)."""
