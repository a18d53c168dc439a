# SPDX-License-Identifier: MIT
"""What things are: cases, targets, known deviations, verdicts, results. Nothing here starts a process."""
