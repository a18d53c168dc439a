// Reading a timer descriptor waits until the timer expires.
//
// ref:      man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    uint64_t expiries = 77;
    observe_blocking("read, not armed", [&] { return read(fd, &expiries, sizeof expiries); });

    const itimerspec setting = timer_setting(40);
    const Stopwatch watch;
    observe("timerfd_settime", timerfd_settime(fd, 0, &setting, nullptr));
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("40 ms have passed", watch.at_least_ms(40));
    observe("expiries", expiries);
}
