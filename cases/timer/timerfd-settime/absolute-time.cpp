// With TFD_TIMER_ABSTIME the timer expires when its clock reaches the time given, at once if that has passed.
//
// ref:      man7 timerfd_create(2) TFD_TIMER_ABSTIME
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_REALTIME, 0);
    uint64_t expiries = 77;
    const itimerspec past = {{0, 0}, plus_milliseconds(clock_now(CLOCK_REALTIME), -500)};  // relative, it would be decades
    observe("half a second ago", timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, nullptr));
    pollfd expiry = {fd, POLLIN, 0};
    observe("it expires", poll(&expiry, 1, 5000 * time_scale()));
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("expiries", expiries);

    const timespec due = plus_milliseconds(clock_now(CLOCK_REALTIME), 40);
    const itimerspec future = {{0, 0}, due};
    observe("in 40 ms", timerfd_settime(fd, TFD_TIMER_ABSTIME, &future, nullptr));
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("that time has come", !earlier(clock_now(CLOCK_REALTIME), due));
}
