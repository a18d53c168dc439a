// SPDX-License-Identifier: MIT
// Two users who are neither root nor anybody else: for permission checks. Needs the privilege to become them.
#pragma once

#include "support/case.hpp"

#include <grp.h>

namespace ipcts {

// Two user (and group) ids without privilege and, as a rule, without an owner in the system's tables.
constexpr uid_t first_user = 61234, second_user = 61235;

// Ends the case as unsupported unless a process of this case may become both users and may be signalled then; found out by trying,
// because root in a container may lack either capability.
inline void require_two_users() {
    const Scaffolding helper;
    for (uid_t user : {first_user, second_user}) {
        Child child([&] { return ::setgid(static_cast<gid_t>(user)) == 0 && ::setuid(user) == 0 ? 0 : 1; });
        siginfo_t info;
        while (::waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT) == -1) must(errno == EINTR);
        const bool out_of_reach = ::kill(child.pid(), 0) == -1 && errno == EPERM;
        if (child.wait().status != 0) unsupported("this process may not become another user: that takes root and its rights");
        if (out_of_reach) unsupported("this process may not signal those of another user: that takes root and its rights");
    }
}

// The same for a case that any ordinary process can do, and that root does as one of these users.
inline void require_ordinary_user() {
    if (::geteuid() == 0) require_two_users();
}

// Ends the case as unsupported where a process of one user does not exist for another one, which a system may do.
inline void require_visible_users() {
    const Scaffolding helper;
    Child child([seen = ::getpid()] {
        if (::setgid(static_cast<gid_t>(first_user)) == -1 || ::setuid(first_user) == -1) return 0;
        return ::kill(seen, 0) == -1 && errno == ESRCH ? 1 : 0;
    });
    if (child.wait().status != 0) unsupported("the processes of other users are hidden here");
}

// Ends the case as unsupported in a user namespace of Linux that knows no such users, so that nothing can be theirs.
inline void require_user_ids() {
    const Scaffolding helper;
    FILE* map = ::fopen("/proc/self/uid_map", "re");
    if (!map) return;
    bool known = false;
    unsigned long first = 0, outside = 0, count = 0;
    while (::fscanf(map, "%lu %lu %lu", &first, &outside, &count) == 3)
        if (first <= first_user && second_user - first < count) known = true;
    ::fclose(map);
    if (!known) unsupported("this user namespace has no other users");
}

// The calling process, a child of the case, becomes this user for good: real, effective and saved id, group, no
// supplementary groups.
inline void become(uid_t user, gid_t group) {
    const Scaffolding helper;
    must(::setgroups(0, nullptr));
    must(::setgid(group));
    must(::setuid(user));
}
inline void become(uid_t user) { become(user, static_cast<gid_t>(user)); }

// While one lives the effective user and group are other ones than the real ones, where the process may change them.
class OtherEffectiveIds {
public:
    OtherEffectiveIds() {
        const Scaffolding helper;
        group_before_ = ::getegid();
        changed_ = ::geteuid() == 0 && ::setegid(static_cast<gid_t>(first_user)) == 0;
        if (changed_ && ::seteuid(first_user) == -1) restore();
    }
    OtherEffectiveIds(const OtherEffectiveIds&) = delete;
    OtherEffectiveIds& operator=(const OtherEffectiveIds&) = delete;
    ~OtherEffectiveIds() { restore(); }
private:
    void restore() {
        const Scaffolding helper;
        if (!changed_) return;
        changed_ = false;
        must(::seteuid(0));
        must(::setegid(group_before_));
    }
    gid_t group_before_;
    bool changed_;
};

}  // namespace ipcts
