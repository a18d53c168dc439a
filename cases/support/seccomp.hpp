// SPDX-License-Identifier: MIT
// seccomp: a process that may make no system calls.
#pragma once

#include "support/case.hpp"

#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace ipcts {

// From now on this process may only exit, by syscall(SYS_exit, ...), and in strict mode read and write. Returns the signal that
// kills it at any other call. A process that has a filter, as in a container, gets no strict mode: then it gets one more filter.
inline int forbid_system_calls() {
    const Scaffolding helper;
    if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) == 0) return SIGKILL;
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter = {sizeof rules / sizeof *rules, rules};
    must(::prctl(PR_SET_DUMPABLE, 0));  // no core of a process that is killed on purpose
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0) return SIGSYS;
    unsupported("no seccomp here");
}

}  // namespace ipcts
