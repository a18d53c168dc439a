// SPDX-License-Identifier: MIT
// What is left of a case when it has ended: processes, IPC objects, files. Only what is this agent's is ever touched.
#pragma once

#include <sys/types.h>

namespace ipcts {

// Kills and reaps everything the case started: the whole pid namespace where the agent is pid 1 of one, else the process
// group of `child` and, where the system tells, every descendant of the agent. Returns whether a process of the case still ran, as
// far as that is known.
bool kill_descendants(pid_t child);

// Removes System V objects and named POSIX objects: all in the agent's IPC namespace, or the recorded ones. Returns how many there
// were, as far as that is known.
int remove_objects();

// Removes a directory and everything in it; silent about what can't be removed.
void remove_tree(const char* path);

// The file below `base` in which cases record objects. Static storage.
const char* record_file(const char* base);

// The file below `base` in which the fault library counts calls. Static storage.
const char* fault_state_file(const char* base);

}  // namespace ipcts
