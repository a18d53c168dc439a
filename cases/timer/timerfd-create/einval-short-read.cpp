// A timer descriptor cannot be read into fewer than eight bytes; the count stays.
//
// ref:      man7 timerfd_create(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec setting = timer_setting(10);
    must(timerfd_settime(fd, 0, &setting, nullptr));
    pollfd expiry = {fd, POLLIN, 0};
    must(poll(&expiry, 1, 5000 * time_scale()) == 1);

    uint64_t expiries = 77;
    observe("read of four bytes", read(fd, &expiries, 4));
    observe("read of eight", read(fd, &expiries, 8));
    observe("expiries", expiries);
}
