// timerfd_settime() reports the former setting: the time that was left and the interval.
//
// ref:      man7 timerfd_create(2) timerfd_settime()
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec setting = timer_setting(100'000, 7'000), never = timer_setting(0);
    itimerspec old = unlikely_setting();
    observe("arm it", timerfd_settime(fd, 0, &setting, &old));
    observe("it was not armed before", is_zero(old.it_value));
    observe("disarm it", timerfd_settime(fd, 0, &never, &old));
    observe("nearly 100 s were left", nearly(old.it_value, 100));
    observe("seconds of its interval", old.it_interval.tv_sec);
}
