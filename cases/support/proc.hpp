// SPDX-License-Identifier: MIT
// Whether /proc knows this process by its process ID.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// Ends the case as unsupported where /proc is of another PID namespace, and so has other process IDs: some containers leave it so.
inline void require_own_proc() {
    const Scaffolding helper;
    char name[32] = {};
    if (::readlink("/proc/self", name, sizeof name - 1) > 0 && std::atol(name) != getpid())
        unsupported("/proc has the process IDs of another PID namespace here");
}

}  // namespace ipcts
