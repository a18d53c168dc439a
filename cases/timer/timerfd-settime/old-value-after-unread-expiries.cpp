// timerfd_settime() reports the setting that the timer has now, also where it has expired and nobody has read that: the time to the
// next expiry, or none after the last one.
//
// ref:      man7 timerfd_create(2) timerfd_settime(); man7 timerfd_create(2) timerfd_gettime()
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const itimerspec never = timer_setting(0);
    for (const int64_t interval_ms : {100'000, 0}) {
        const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
        const itimerspec setting = timer_setting(20, interval_ms);
        observe("arm it", timerfd_settime(fd, 0, &setting, nullptr));
        pollfd entry = {fd, POLLIN, 0};
        must(poll(&entry, 1, -1) == 1);
        itimerspec old = unlikely_setting();
        observe("disarm it after an expiry", timerfd_settime(fd, 0, &never, &old));
        if (interval_ms) observe("nearly 100 s were left", nearly(old.it_value, 100));
        else observe("no time was left", is_zero(old.it_value));
        observe("seconds of its interval", old.it_interval.tv_sec);
    }
}
