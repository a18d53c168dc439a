// SPDX-License-Identifier: MIT
// Two users who are neither root nor anybody else: for permission checks. Needs the privilege to become them.
#pragma once

#include "support/case.hpp"

#include <grp.h>

namespace ipcts {

// Two user (and group) ids without privilege and, as a rule, without an owner in the system's tables.
constexpr uid_t first_user = 61234, second_user = 61235;

// Ends the case as unsupported unless a process of this case may become both users; found out by trying, because root in a
// container may lack the capability.
inline void require_two_users() {
    const Scaffolding helper;
    for (uid_t user : {first_user, second_user}) {
        Child child([&] { return ::setgid(static_cast<gid_t>(user)) == 0 && ::setuid(user) == 0 ? 0 : 1; });
        if (child.wait().status != 0) unsupported("this process may not become another user (run as root)");
    }
}

// The calling process, a child of the case, becomes this user for good: real, effective and saved id, group, no
// supplementary groups.
inline void become(uid_t user) {
    const Scaffolding helper;
    must(::setgroups(0, nullptr));
    must(::setgid(static_cast<gid_t>(user)));
    must(::setuid(user));
}

}  // namespace ipcts
