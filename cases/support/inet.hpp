// SPDX-License-Identifier: MIT
// What an administrator may have changed about Internet sockets.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// Ends the case as unsupported on a Linux where every address counts as one of this machine (ip(7), ip_nonlocal_bind).
inline void require_foreign_addresses() {
    const Scaffolding helper;
    const int setting = ::open("/proc/sys/net/ipv4/ip_nonlocal_bind", O_RDONLY);
    if (setting == -1) return;
    char every = '0';
    const ssize_t size = ::read(setting, &every, 1);
    ::close(setting);
    if (size == 1 && every == '1') unsupported("every address is available here (ip_nonlocal_bind)");
}

}  // namespace ipcts
