// SPDX-License-Identifier: MIT
// A word for names that other processes must not hit upon.
#pragma once

#include "support/case.hpp"

#include <ctime>

namespace ipcts {

// A word that nothing else on the machine uses: "4711-1f40-2a6b1c3". A process ID alone does not do: it is unique in its pid
// namespace only, and names of objects may be shared between these.
inline Text unique_word() {
    const Scaffolding helper;
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return format("%ld-%llx-%lx", static_cast<long>(::getpid()), static_cast<unsigned long long>(now.tv_sec),
                  static_cast<unsigned long>(now.tv_nsec));
}

}  // namespace ipcts
