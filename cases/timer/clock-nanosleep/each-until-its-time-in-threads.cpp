// Threads that sleep in clock_nanosleep() at once, by different clocks and until different times, each wait until their own time
// has come.
//
// ref:       POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.clock-nanosleep.absolute-sleeps-until

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    Atomic<int> slept = 0, early = 0;
    in_threads(4, [&](int number) {
        const clockid_t clock = number % 2 ? CLOCK_REALTIME : CLOCK_MONOTONIC;
        const timespec end = time_in(20 + 10 * number, clock);
        if (clock_nanosleep(clock, TIMER_ABSTIME, &end, nullptr) == 0) ++slept;
        if (!has_come(end, clock)) ++early;
    });
    observe("sleeps that returned 0", slept.load());
    observe("too early", early.load());
}
