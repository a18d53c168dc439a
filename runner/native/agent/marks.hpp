// SPDX-License-Identifier: MIT
// `--marks`: a case whose lines go to a console, among others that are not its own (docs/protocol.md).
#pragma once

namespace ipcts {

// Marks every line of the case `id` from now on, after one that says that it begins. `last` is done after the last mark; it may be
// null.
void begin_marks(const char* id, void (*last)());

// Writes the last mark, with the exit status.
void end_marks(int status);

// In a program that a case executes: marks its lines, too, where those of the case are marked.
void keep_marks();

}  // namespace ipcts
