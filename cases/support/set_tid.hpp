// SPDX-License-Identifier: MIT
// A child with a process ID that the case chooses, on Linux, in a PID namespace of its own.
#pragma once

#include "support/case.hpp"

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef SYS_clone3
#define SYS_clone3 435
#endif

namespace ipcts {

// As fork(), by clone3() with `set_tid`: the child has this process ID, or there is none. Unsupported where the system has no such
// call, or does not allow it.
inline pid_t fork_with_pid(pid_t pid) {
    const Scaffolding helper;
    struct {
        uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size;
    } request = {};
    request.exit_signal = SIGCHLD;
    request.set_tid = reinterpret_cast<uintptr_t>(&pid);
    request.set_tid_size = 1;
    const auto child = static_cast<pid_t>(::syscall(SYS_clone3, &request, sizeof request));
    if (child == -1 && (errno == ENOSYS || errno == EPERM || errno == E2BIG || errno == EINVAL))
        unsupported("no process can be given an ID of one's choice here");
    return child;
}

}  // namespace ipcts
#endif
