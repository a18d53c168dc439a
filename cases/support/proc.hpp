// SPDX-License-Identifier: MIT
// How /proc names this process.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// The process ID by which /proc knows this process: another one than getpid() gives where /proc is of another PID namespace, as in
// some containers.
inline pid_t pid_in_proc() {
    const Scaffolding helper;
    char name[32] = {};
    return ::readlink("/proc/self", name, sizeof name - 1) > 0 ? static_cast<pid_t>(std::atol(name)) : ::getpid();
}

}  // namespace ipcts
