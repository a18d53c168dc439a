// A select() that waits for a timer descriptor to become readable returns when the timer expires.
//
// ref:      man7 timerfd_create(2) poll, select
// profile:  linux
// strength: documented

#include "support/readiness.hpp"
#include "support/timers.hpp"

#include <sys/select.h>
#include <sys/timerfd.h>

int main() {
    const int timer = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const itimerspec soon = timer_setting(30);
    const Stopwatch watch;
    must(timerfd_settime(timer, 0, &soon, nullptr));
    fd_set set = only(timer);
    observe("select", select(timer + 1, &set, nullptr, nullptr, nullptr));
    observe("30 ms have passed", watch.at_least_ms(30));
    observe("in the set", FD_ISSET(timer, &set) != 0);
    uint64_t expirations = 77;
    observe("read", read(timer, &expirations, sizeof expirations));
    observe("expirations", expirations);
}
