// SPDX-License-Identifier: MIT
// In place of a case that does not compile (leave_out.sh).
