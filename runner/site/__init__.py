# SPDX-License-Identifier: MIT
"""Static pages made of results documents: no server, no network, nothing to build for the reader (docs/site.md)."""
