// A child inherits the timer descriptor of its parent, with the same timer: what one of them reads the other does not read again.
//
// ref:      man7 timerfd_create(2) fork(2) semantics
// profile:  linux
// strength: documented
// needs:    fork

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    const itimerspec soon = timer_setting(20);
    must(timerfd_settime(fd, 0, &soon, nullptr));
    pollfd expiry = {fd, POLLIN, 0};
    must(poll(&expiry, 1, 5000 * time_scale()) == 1);
    Child child([&] {
        uint64_t expiries = 77;
        observe("read in the child", read(fd, &expiries, sizeof expiries));
        observe("expiries", expiries);
    });
    observe("child", child.wait());
    uint64_t expiries = 77;
    observe("read in the parent", read(fd, &expiries, sizeof expiries));
}
