// timer_create() refuses a clock that there is not.
//
// ref:      POSIX.1-2024 XSH timer_create() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/timers.hpp"

int main() {
    timer_t timer;
    observe("a clock that there is not", timer_create(no_clock, nullptr, &timer));
    observe("CLOCK_REALTIME", timer_create(CLOCK_REALTIME, nullptr, &timer));
    observe("and its timer can be deleted", timer_delete(timer));
}
