// SPDX-License-Identifier: MIT
// Limits of System V IPC in an IPC namespace of the case's own; those that others live with are never changed.
#pragma once

#include "support/sysv.hpp"

namespace ipcts {

// The first number in a file of Linux such as /proc/sys/kernel/msgmax, as this process sees it; -1 where there is none.
inline long ipc_limit(const char* name) {
    const Scaffolding helper;
    long value = -1;
    if (FILE* file = ::fopen(format("/proc/sys/kernel/%s", name).chars, "re")) {
        if (::fscanf(file, "%ld", &value) != 1) value = -1;
        ::fclose(file);
    }
    return value;
}

// Sets a limit of the IPC namespace of this process, which has left that of its parent. Ends the process with 77 where that is not
// possible, which alone_in_ipc_namespace() takes for unsupported.
inline void set_ipc_limit([[maybe_unused]] const char* name, [[maybe_unused]] const char* value) {
    const Scaffolding helper;
#if defined(__linux__)
    char own[64] = "", parents[64] = "";
    const ssize_t own_size = ::readlink("/proc/self/ns/ipc", own, sizeof own - 1);
    const Text parents_link = format("/proc/%ld/ns/ipc", static_cast<long>(::getppid()));
    const ssize_t parents_size = ::readlink(parents_link.chars, parents, sizeof parents - 1);
    if (own_size > 0 && parents_size > 0) {
        must(std::strcmp(own, parents) != 0);
        const int file = ::open(format("/proc/sys/kernel/%s", name).chars, O_WRONLY);
        if (file != -1 && ::write(file, value, std::strlen(value)) != -1) {
            ::close(file);
            return;
        }
    }
#endif
    note("the limits of a new IPC namespace can not be set here");
    ::_exit(77);
}

// For a case that makes the namespace itself: unsupported where this process may not set limits in one.
inline void require_ipc_limits() {
    alone_in_ipc_namespace([] { set_ipc_limit("msgmax", "100"); });
}

}  // namespace ipcts
