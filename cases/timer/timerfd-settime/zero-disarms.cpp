// A value of zero disarms the timer of a descriptor, and what has not been read of its expiries is forgotten.
//
// ref:      man7 timerfd_create(2) DESCRIPTION
// profile:  linux
// strength: documented
// assertion: timer.timerfd-settime.zero-disarms timer.timerfd-settime.resets-unread-count

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    const itimerspec every = timer_setting(20, 20), never = timer_setting(0);
    must(timerfd_settime(fd, 0, &every, nullptr));
    pollfd expiry = {fd, POLLIN, 0};
    must(poll(&expiry, 1, 5000 * time_scale()) == 1);

    itimerspec old = unlikely_setting();
    observe("set the value to zero", timerfd_settime(fd, 0, &never, &old));
    observe("it had been armed with an interval", old.it_interval.tv_sec == 0 && old.it_interval.tv_nsec > 0);
    uint64_t expiries = 77;
    observe("read at once", read(fd, &expiries, sizeof expiries));
    breathe(40);
    observe("read later", read(fd, &expiries, sizeof expiries));
    itimerspec left = unlikely_setting();
    observe("timerfd_gettime", timerfd_gettime(fd, &left));
    observe("no time is left", is_zero(left.it_value));
}
