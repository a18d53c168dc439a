# SPDX-License-Identifier: MIT
"""Releases: what they promise, and making one (docs/releasing.md)."""
