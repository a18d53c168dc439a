// A timer descriptor becomes readable when its timer expires; reading gives the number of expiries, once.
//
// ref:      man7 timerfd_create(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    observe("a descriptor is made", fd >= 0);
    const itimerspec setting = timer_setting(10);
    observe("timerfd_settime", timerfd_settime(fd, 0, &setting, nullptr));
    uint64_t expiries = 77;
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("expiries", expiries);
    observe_blocking("read again", [&] { return read(fd, &expiries, sizeof expiries); });
}
