// timer_create() refuses a kind of notification that there is not.
//
// ref:      man7 timer_create(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    struct sigevent event = {};
    event.sigev_notify = 99;
    event.sigev_signo = SIGRTMIN;
    timer_t timer = {};
    observe("notification 99", timer_create(CLOCK_MONOTONIC, &event, &timer));
    event.sigev_notify = SIGEV_SIGNAL;
    observe("SIGEV_SIGNAL", timer_create(CLOCK_MONOTONIC, &event, &timer));
    observe("delete its timer", timer_delete(timer));
}
