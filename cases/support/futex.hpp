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

}  // namespace ipcts
