// SPDX-License-Identifier: MIT
// futex(2) has no wrapper in the C library: it is called by its number.
#pragma once

#include "support/case.hpp"

#include <linux/futex.h>
#include <sys/syscall.h>

namespace ipcts {

// The call that takes a timespec as this program knows it; on a 32-bit system 64-bit time has a number of its own.
#if !defined(SYS_futex)
inline constexpr long futex_number = SYS_futex_time64;
#elif defined(SYS_futex_time64)
inline constexpr long futex_number = sizeof(time_t) > sizeof(long) ? SYS_futex_time64 : SYS_futex;
#else
inline constexpr long futex_number = SYS_futex;
#endif

// Ends the case as unsupported where the kernel has no priority-inheritance futexes, which some processors lack.
inline void require_pi_futexes() {
    const Scaffolding helper;
    uint32_t word = 0;
    if (::syscall(futex_number, &word, FUTEX_UNLOCK_PI, 0, nullptr) == -1 && errno == ENOSYS)
        unsupported("no priority-inheritance futexes here");
}

// Moves waiters from one word, whose value is 0, to another until `count` wait there: those that were moved are known to wait.
inline void move_futex_waiters(uint32_t* from, uint32_t* to, long count, int requeue = FUTEX_CMP_REQUEUE) {
    const Scaffolding helper;
    long moved = 0;
    must(eventually([&] { return (moved += must(::syscall(futex_number, from, requeue, 0, INT_MAX, to, 0))) == count; }));
}
// The same for those who wait with FUTEX_PRIVATE_FLAG.
inline void move_private_futex_waiters(uint32_t* from, uint32_t* to, long count) {
    move_futex_waiters(from, to, count, FUTEX_CMP_REQUEUE_PRIVATE);
}

}  // namespace ipcts
