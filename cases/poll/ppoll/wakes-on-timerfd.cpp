// A ppoll() that waits for a timer descriptor returns with POLLIN when the timer expires.
//
// ref:      man7 timerfd_create(2) poll, select
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int timer = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const itimerspec soon = timer_setting(30);
    const Stopwatch watch;
    must(timerfd_settime(timer, 0, &soon, nullptr));
    pollfd entry = {timer, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("30 ms have passed", watch.at_least_ms(30));
    observe("events", PollEvents{entry.revents});
    uint64_t expirations = 77;
    observe("read", read(timer, &expirations, sizeof expirations));
    observe("expirations", expirations);
}
