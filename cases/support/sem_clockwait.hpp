// SPDX-License-Identifier: MIT
#pragma once

// sem_clockwait() is new in POSIX.1-2024, and not every C library has it yet (musl 1.2 has not).

#include <semaphore.h>

#include "support/case.hpp"

#if !defined(__GLIBC__)
extern "C" [[gnu::weak]] int sem_clockwait(sem_t* semaphore, clockid_t clock, const timespec* end);
#endif

namespace ipcts {

// Where the C library has no sem_clockwait(), which is not optional, the case fails.
inline void need_sem_clockwait() {
#if !defined(__GLIBC__)
    if (sem_clockwait) return;
    observe("sem_clockwait", "missing in this C library");
    std::exit(1);
#endif
}

}  // namespace ipcts
