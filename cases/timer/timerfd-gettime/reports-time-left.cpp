// timerfd_gettime() reports the time left, relative also for a timer that was given the time of a clock, and the interval; no time
// is left once a timer for one shot has expired, read or not.
//
// ref:      man7 timerfd_create(2) timerfd_gettime()
// profile:  linux
// strength: documented
// assertion: timer.timerfd-gettime.reports-time-left timer.timerfd-gettime.zero-after-one-shot-expiry

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec absolute = {{7, 0}, plus_milliseconds(clock_now(), 100'000)}, soon = timer_setting(20);
    must(timerfd_settime(fd, TFD_TIMER_ABSTIME, &absolute, nullptr));
    itimerspec left = unlikely_setting();
    observe("timerfd_gettime", timerfd_gettime(fd, &left));
    observe("nearly 100 s are left", nearly(left.it_value, 100));
    observe("seconds of the interval", left.it_interval.tv_sec);

    must(timerfd_settime(fd, 0, &soon, nullptr));
    pollfd expiry = {fd, POLLIN, 0};
    must(poll(&expiry, 1, 5000 * time_scale()) == 1);
    left = unlikely_setting();
    observe("after the one shot", timerfd_gettime(fd, &left));
    observe("no time is left", is_zero(left.it_value));
    uint64_t expiries = 0;
    must(read(fd, &expiries, sizeof expiries));
    left = unlikely_setting();
    observe("after its expiry was read", timerfd_gettime(fd, &left));
    observe("no time is left", is_zero(left.it_value));
}
