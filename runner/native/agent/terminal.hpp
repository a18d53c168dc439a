// SPDX-License-Identifier: MIT
// A terminal that is a line to the runner, such as a serial one.
#pragma once

namespace ipcts {

// Makes standard input and output, where they are terminals, pass every byte on as it is.
void make_terminals_raw();

// Puts them back as they were; does nothing where they have not been changed.
void restore_terminals();

}  // namespace ipcts
