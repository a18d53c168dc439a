# SPDX-License-Identifier: MIT
"""How people start a run: pytest and lit."""
