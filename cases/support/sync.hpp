// SPDX-License-Identifier: MIT
// For semaphores, message queues and locks between processes: values, deadlines, many processes at once.
#pragma once

#include "support/case.hpp"

#include <semaphore.h>

namespace ipcts {

inline int value_of(sem_t* semaphore) {
    const Scaffolding helper;
    int value;
    must(::sem_getvalue(semaphore, &value));
    return value;
}

// The greatest value of a semaphore; -1 if there is none. NetBSD has the constant only.
inline long greatest_value() {
    const Scaffolding helper;
#ifdef _SC_SEM_VALUE_MAX
    return ::sysconf(_SC_SEM_VALUE_MAX);
#else
    return static_cast<long>(SEM_VALUE_MAX);
#endif
}

// An absolute time so many milliseconds from now.
inline timespec time_in(int64_t amount_ms, clockid_t clock = CLOCK_REALTIME) {
    return plus_milliseconds(clock_now(clock), amount_ms);
}
// An absolute time that does not come while a case runs.
inline timespec distant_time(clockid_t clock = CLOCK_REALTIME) { return time_in(600'000, clock); }

inline bool has_come(const timespec& time, clockid_t clock = CLOCK_REALTIME) { return !earlier(clock_now(clock), time); }

// A child that sends this process a signal every few milliseconds: a single one might come before the call begins.
inline Child signalling_child(int signo) {
    const pid_t target = ::getpid();
    return Child([=] {
        const WaitingHelper helper;
        for (;;) {
            breathe(5 * time_scale());
            ::kill(target, signo);
        }
    });
}

// Runs body(0) ... body(count - 1) in as many processes, which begin together; "all exited 0", or how the first one that did
// not ended. `begun` is for the recursion.
template <class Body>
Text in_processes(int count, Body body, int* begun = shared<int>(), int together = 0) {
    if (count == 0) return format("all exited 0");
    if (together == 0) together = count;
    Child child([=] {
        __atomic_fetch_add(begun, 1, __ATOMIC_SEQ_CST);
        while (__atomic_load_n(begun, __ATOMIC_SEQ_CST) < together) nap();
        return body(count - 1);
    });
    const Text others = in_processes(count - 1, body, begun, together);
    const WaitStatus status = child.wait();
    return status.status == 0 ? others : describe(status, 0);
}

}  // namespace ipcts
