// poll() finds a timer descriptor readable when the timer has expired, and no more once that has been read.
//
// ref:      man7 timerfd_create(2) poll(2)
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec late = timer_setting(100'000), soon = timer_setting(30);
    must(timerfd_settime(fd, 0, &late, nullptr));
    pollfd expiry = {fd, POLLIN, POLLERR};
    observe("poll before", poll(&expiry, 1, 0));
    observe("events", PollEvents{expiry.revents});

    const Stopwatch watch;
    must(timerfd_settime(fd, 0, &soon, nullptr));
    observe("poll", poll(&expiry, 1, 5000 * time_scale()));
    observe("events", PollEvents{expiry.revents});
    observe("30 ms have passed", watch.at_least_ms(30));

    uint64_t expiries = 77;
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("poll afterwards", poll(&expiry, 1, 0));
    observe("events", PollEvents{expiry.revents});
}
