// A process can have 32 timers at the same time, each with an ID of its own.
//
// ref:      POSIX.1-2024 XBD <limits.h> TIMER_MAX; POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH timer_create() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    block({SIGRTMIN});
    struct sigevent event = {};
    event.sigev_notify = SIGEV_NONE;
    timer_t timers[_POSIX_TIMER_MAX];
    int created = 0, running = 0;
    for (timer_t& timer : timers) {
        if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) {
            if (errno == EAGAIN && sigqueue(getpid(), SIGRTMIN, {}) == -1) unsupported("the user can queue no more signals");
            break;
        }
        const itimerspec late = timer_setting(100'000 * ++created);  // another time for each: IDs cannot be compared
        must(timer_settime(timer, 0, &late, nullptr));
    }
    for (int i = 0; i < created; ++i) {
        itimerspec left = {};
        must(timer_gettime(timers[i], &left));
        running += nearly(left.it_value, 100 * (i + 1));
    }
    observe("as many as the standard promises", created == _POSIX_TIMER_MAX);
    observe("each runs to its own time", running == created);
}
