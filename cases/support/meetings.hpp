// SPDX-License-Identifier: MIT
// For races: two parties that begin together, and a way out for a waiter that nobody wakes.
#pragma once

#include "support/rounds.hpp"

namespace ipcts {

// Two parties, processes or threads, each of which waits in meet() until the other has come, too. They may meet any number of
// times. If one of them never comes, the watchdog ends the case.
class Meeting {
public:
    void meet() const {
        const Scaffolding helper;
        const unsigned place = __atomic_fetch_add(come_, 1, __ATOMIC_SEQ_CST);
        while (__atomic_load_n(come_, __ATOMIC_SEQ_CST) < place / 2 * 2 + 2) nap();
    }
private:
    unsigned* come_ = shared<unsigned>();
};

// While one lives, SIGALRM ends a call that has waited for ten seconds: it is interrupted then. The thread that waits has to be the
// only one that is left by that time.
class Rescue {
public:
    Rescue() {
        const Scaffolding helper;
        handle(SIGALRM);
        ::alarm(10 * static_cast<unsigned>(time_scale()));
    }
    Rescue(const Rescue&) = delete;
    Rescue& operator=(const Rescue&) = delete;
    ~Rescue() {
        const Scaffolding helper;
        const int error = errno;
        ::alarm(0);
        errno = error;
    }
};

// For a call that takes a time-out, where the time must not come: the watchdog ends the case long before.
inline timespec patience(clockid_t clock = CLOCK_REALTIME) { return plus_milliseconds(clock_now(clock), 600'000); }

}  // namespace ipcts
