# SPDX-License-Identifier: MIT
"""How the host talks to a target: sessions and the frames of docs/protocol.md."""
