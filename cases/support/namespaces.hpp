// SPDX-License-Identifier: MIT
// A pid namespace of the case's own, for what must not reach anybody else: kill(-1), recycled pids, a pid 1.
#pragma once

#include "support/case.hpp"

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef CLONE_NEWPID
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWUSER 0x10000000
#endif
#endif

namespace ipcts {

// Runs `body` as an ordinary process (pid 2 or later, never pid 1, which ignores signals by default) alone in a new pid namespace
// and returns how it ended; everything in the namespace ends with it. Unsupported where the system has or allows no such thing.
template <class Body>
WaitStatus alone_in_pid_namespace(Body body) {
    Child maker([&] {
        {
            const Scaffolding helper;
#if defined(__linux__)
            // In a user namespace of its own root would lose the other users, whom it may want to become.
            if (::syscall(SYS_unshare, CLONE_NEWPID) == -1 &&
                (::geteuid() == 0 || ::syscall(SYS_unshare, CLONE_NEWUSER | CLONE_NEWPID) == -1))
                ::_exit(77);
#else
            ::_exit(77);
#endif
        }
        Child first([&] {  // pid 1 of the namespace
            Child second([&] { return body(); });
            const int status = second.wait().status;
            if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
            return WEXITSTATUS(status);
        });
        const int status = first.wait().status;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);  // pid 1 was killed: for the case to show
    });
    const WaitStatus end = maker.wait();
    if (!WIFEXITED(end.status)) set_up_failed("the keeper of a pid namespace was killed");
    const int code = WEXITSTATUS(end.status);
    if (code == 77) unsupported("no new pid namespace here");
    if (code == 99) set_up_failed("the body of a pid namespace did not end in an orderly way");
    return {code > 128 ? code - 128 : code << 8};  // as wait() would tell it: signal number, or exit value
}

}  // namespace ipcts
