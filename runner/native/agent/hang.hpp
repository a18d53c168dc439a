// SPDX-License-Identifier: MIT
// What the agent knows of a case whose time is over: whether its set-up was done, and where its processes are (docs/results.md).
#pragma once

#include <vector>

#include <sys/types.h>

namespace ipcts {

// The file through which a case tells how far it is; static storage.
const char* progress_file();

// In the agent, before a case starts.
void expect_progress();

// In the process of the case, before its main().
void begin_progress();

// Whether the case, which is still running, hangs in a call of its own and not in its set-up. Adds to `notes` what is to be seen of
// its processes.
bool is_hang(pid_t child, std::vector<char>& notes);

}  // namespace ipcts
