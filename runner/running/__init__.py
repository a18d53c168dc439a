# SPDX-License-Identifier: MIT
"""How cases get run: the queue, the workers that serve sessions, the build."""
