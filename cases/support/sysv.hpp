// SPDX-License-Identifier: MIT
// System V IPC: what its three kinds have in common. Each has a header of its own, because a system may lack one.
#pragma once

#include "support/owned_sysv.hpp"
#include "support/users.hpp"

#include <sys/resource.h>

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef CLONE_NEWIPC
#define CLONE_NEWIPC 0x08000000
#endif
#ifndef CLONE_NEWUSER
#define CLONE_NEWUSER 0x10000000
#endif
#ifndef MSG_COPY  // musl has no name for it
#define MSG_COPY 040000
#endif
#endif

namespace ipcts {

// Whether a stamp is of now, of a call made after time() gave `before`: to the second, because stamp and time() may come from
// clocks of which one is some ticks behind.
inline bool is_of_now(time_t stamp, time_t before) {
    const Scaffolding helper;
    return before - 1 <= stamp && stamp <= ::time(nullptr) + 1;
}

// The calling process, a child of the case, gives up what privilege it has; it stays the same user where it has none.
inline void become_ordinary() {
    if (::geteuid() == 0) become(first_user);
}

// Like become(), with a group of one's choice and one supplementary group.
inline void become_member(uid_t user, gid_t group, gid_t supplementary) {
    const Scaffolding helper;
    must(::setgroups(1, &supplementary));
    must(::setgid(group));
    must(::setuid(user));
}

// For a child that is going to crash on purpose.
inline void crash_without_core() {
    const Scaffolding helper;
    rlimit none = {};
    must(::getrlimit(RLIMIT_CORE, &none));
    none.rlim_cur = 0;
    must(::setrlimit(RLIMIT_CORE, &none));
}

// Runs `body` in a child that has all System V objects to itself and returns how it ended; what it makes goes with it and is not
// to be owned. Unsupported where the system has or allows no IPC namespaces.
template <class Body>
WaitStatus alone_in_ipc_namespace(Body body) {
    Child child([&] {
        {
            const Scaffolding helper;
#if defined(__linux__)
            if (::syscall(SYS_unshare, CLONE_NEWIPC) == -1 && ::syscall(SYS_unshare, CLONE_NEWUSER | CLONE_NEWIPC) == -1)
                unsupported("no new IPC namespace here");
#else
            unsupported("no new IPC namespace here");
#endif
        }
        body();
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) end_case(77);  // the child has said why
    return end;
}

}  // namespace ipcts
