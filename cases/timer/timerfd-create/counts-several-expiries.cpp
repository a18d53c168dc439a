// Reading a timer descriptor gives the number of all expiries since it was read or set last.
//
// ref:      man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec every = timer_setting(20, 20);
    const timespec start = clock_now();
    must(timerfd_settime(fd, 0, &every, nullptr));
    const timespec armed = clock_now();
    const auto since = [](const timespec& time) { return static_cast<uint64_t>(milliseconds(clock_now()) - milliseconds(time)); };

    uint64_t expiries = 0, total = 0;
    for (const char* which : {"first read", "second read"}) {
        breathe(100);
        const uint64_t least = (since(armed) - 1) / 20;
        expiries = 0;
        observe(which, read(fd, &expiries, sizeof expiries));
        total += expiries;
        observe("all expiries are counted", total >= least);
        observe("each is counted once", total <= (since(start) + 1) / 20);
    }
    observe("the second read has its own count", expiries < total && expiries > 0);
}
