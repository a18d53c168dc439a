// A new timer is not armed: it has no time left and sends nothing.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    itimerspec left = unlikely_setting();
    observe("timer_gettime", timer_gettime(timer, &left));
    observe("no time left", is_zero(left.it_value));
    observe("no signal comes", stays_away(SIGRTMIN, 50));
    const itimerspec soon = timer_setting(10);
    must(timer_settime(timer, 0, &soon, nullptr));
    observe("one comes once it is armed", take(SIGRTMIN));
}
