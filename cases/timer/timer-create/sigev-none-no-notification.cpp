// With SIGEV_NONE a timer runs, and its time left can be read, but nothing tells that it has expired.
//
// ref:      POSIX.1-2024 XSH 2.4.2 SIGEV_NONE
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_NONE;
    event.sigev_signo = SIGRTMIN;  // without meaning here
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));

    const itimerspec later = timer_setting(100'000), soon = timer_setting(20);
    itimerspec left = unlikely_setting();
    must(timer_settime(timer, 0, &later, nullptr));
    observe("timer_gettime", timer_gettime(timer, &left));
    observe("nearly 100 s are left", nearly(left.it_value, 100));

    must(timer_settime(timer, 0, &soon, nullptr));
    observe("no time is left at last", eventually([&] { return timer_gettime(timer, &left) == 0 && is_zero(left.it_value); }));
    observe("no signal comes", stays_away(SIGRTMIN, 30));
}
