// SPDX-License-Identifier: MIT
// The functions of <pthread.h> that take a clock are new in POSIX.1-2024, and not every C library has them yet (musl 1.2 has not).
#pragma once

#include "support/case.hpp"

#include <pthread.h>

#if !defined(__GLIBC__)
extern "C" {
[[gnu::weak]] int pthread_mutex_clocklock(pthread_mutex_t* mutex, clockid_t clock, const timespec* end);
[[gnu::weak]] int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock, const timespec* end);
[[gnu::weak]] int pthread_rwlock_clockrdlock(pthread_rwlock_t* lock, clockid_t clock, const timespec* end);
[[gnu::weak]] int pthread_rwlock_clockwrlock(pthread_rwlock_t* lock, clockid_t clock, const timespec* end);
}
#endif

namespace ipcts {

// Where the C library lacks one of these functions, which are not optional, the case fails.
inline void missing_clock_function(const char* name) {
    observe(name, "missing in this C library");
    std::exit(1);
}
inline void need_mutex_clocklock() {
#if !defined(__GLIBC__)
    if (!pthread_mutex_clocklock) missing_clock_function("pthread_mutex_clocklock");
#endif
}
inline void need_cond_clockwait() {
#if !defined(__GLIBC__)
    if (!pthread_cond_clockwait) missing_clock_function("pthread_cond_clockwait");
#endif
}
inline void need_rwlock_clocklocks() {
#if !defined(__GLIBC__)
    if (!pthread_rwlock_clockrdlock) missing_clock_function("pthread_rwlock_clockrdlock");
    if (!pthread_rwlock_clockwrlock) missing_clock_function("pthread_rwlock_clockwrlock");
#endif
}

}  // namespace ipcts
