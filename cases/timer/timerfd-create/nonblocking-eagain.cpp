// Reading a timer descriptor made with TFD_NONBLOCK before the timer expires fails.
//
// ref:      man7 timerfd_create(2) TFD_NONBLOCK; man7 timerfd_create(2) read(2) EAGAIN
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    uint64_t expiries = 77;
    observe("read, never armed", read(fd, &expiries, sizeof expiries));
    const itimerspec late = timer_setting(100'000);
    must(timerfd_settime(fd, 0, &late, nullptr));
    observe("read, not yet expired", read(fd, &expiries, sizeof expiries));
}
