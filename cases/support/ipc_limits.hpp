// SPDX-License-Identifier: MIT
// Limits of System V IPC in an IPC namespace of the case's own; those that others live with are never changed. A process may be in
// a new IPC namespace and not be allowed to set its limits: /proc/sys is read-only in many containers.
#pragma once

#include "support/sysv.hpp"

namespace ipcts {

// The number at this place (0: the first) of a file of Linux such as /proc/sys/kernel/msgmax, as this process sees it; -1 where
// there is none.
inline long ipc_limit(const char* name, int place = 0) {
    const Scaffolding helper;
    long value = -1;
    if (FILE* file = ::fopen(format("/proc/sys/kernel/%s", name).chars, "re")) {
        for (int i = 0; i <= place; ++i)
            if (::fscanf(file, "%ld", &value) != 1) value = -1;
        ::fclose(file);
    }
    return value;
}

// Whether it could set a limit of the IPC namespace of this process, which has left that of its parent; else errno says why not.
inline bool try_ipc_limit([[maybe_unused]] const char* name, [[maybe_unused]] const char* value) {
    const Scaffolding helper;
#if defined(__linux__)
    const int file = ::open(format("/proc/sys/kernel/%s", name).chars, O_WRONLY | O_CLOEXEC);
    if (file == -1) return false;
    char own[64] = "", parents[64] = "";
    const Text parents_link = format("/proc/%ld/ns/ipc", static_cast<long>(::getppid()));
    const bool seen =
        ::readlink("/proc/self/ns/ipc", own, sizeof own - 1) > 0 && ::readlink(parents_link.chars, parents, sizeof parents - 1) > 0;
    if (seen) must(std::strcmp(own, parents) != 0);
    const bool set = seen && ::write(file, value, std::strlen(value)) != -1;
    const int error = errno;
    ::close(file);
    errno = error;
    return set;
#else
    errno = ENOSYS;
    return false;
#endif
}

inline void set_ipc_limit(const char* name, const char* value) {
    if (try_ipc_limit(name, value)) return;
    unsupported(format("writing /proc/sys/kernel/%s of a new IPC namespace: %s", name, errno_text(errno).chars).chars);
}

// Leaves room for two objects more in the IPC namespace of this process, which has none of their kind yet. `two` says so in the
// file `name`, which has the limit at `place`. Where it cannot be set, `make` makes objects until two are left to the limit that is
// there.
template <class Make>
void leave_room_for_two(const char* name, const char* two, int place, Make make) {
    const Scaffolding helper;
    if (try_ipc_limit(name, two)) return;
    const long limit = ipc_limit(name, place);
    if (limit < 2 || limit > 40'000) unsupported("a limit of a new IPC namespace can be neither set nor reached");
    const Stopwatch watch;
    for (long made = 0; made < limit - 2; ++made) {
        if (watch.at_least_ms(2000 * time_scale())) unsupported("it takes too long to reach a limit of a new IPC namespace");
        must(make());
    }
}

// For a case that makes the namespace itself: unsupported where this process may not set limits in one.
inline void require_ipc_limits() {
    alone_in_ipc_namespace([] { set_ipc_limit("msgmax", "100"); });
}

}  // namespace ipcts
