// SPDX-License-Identifier: MIT
// IPC namespaces: the flags with which unshare() makes one here.
#pragma once

#include "support/case.hpp"

#include <sched.h>

namespace ipcts {

// CLONE_NEWIPC, or with CLONE_NEWUSER where only that makes it allowed; found out by trying. Otherwise unsupported.
inline int new_ipc_namespace() {
    const Scaffolding helper;
    for (const int flags : {CLONE_NEWIPC, CLONE_NEWUSER | CLONE_NEWIPC}) {
        Child child([&] { return ::unshare(flags) == 0 ? 0 : 1; });
        if (child.wait().status == 0) return flags;
    }
    unsupported("no new IPC namespace here");
}

}  // namespace ipcts
