// A process can have 32 timers at the same time.
//
// ref:      POSIX.1-2024 XBD <limits.h> TIMER_MAX; POSIX.1-2024 XSH timer_create() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    struct sigevent event = {};
    event.sigev_notify = SIGEV_NONE;
    timer_t timers[_POSIX_TIMER_MAX];
    const itimerspec late = timer_setting(100'000);
    int created = 0, running = 0, twice = 0;
    for (timer_t& timer : timers) {
        if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) break;
        for (int i = 0; i < created; ++i) twice += timers[i] == timer;
        ++created;
        must(timer_settime(timer, 0, &late, nullptr));
    }
    for (int i = 0; i < created; ++i) {
        itimerspec left = {};
        must(timer_gettime(timers[i], &left));
        running += nearly(left.it_value, 100);
    }
    observe("as many as the standard promises", created == _POSIX_TIMER_MAX);
    observe("IDs that were given twice", twice);
    observe("all of them run", running == created);
}
