// While the signal of a timer is pending no second one is queued for it, however often it expires: that is counted instead.
//
// ref:      POSIX.1-2024 XSH timer_getoverrun() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(20, 20), never = timer_setting(0);
    observe("timer_settime", timer_settime(timer, 0, &every, nullptr));
    breathe(120);
    observe("a signal is there", take(SIGRTMIN));
    observe("expiries were counted", timer_getoverrun(timer) > 0);

    observe("disarm it", timer_settime(timer, 0, &never, nullptr));
    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("no time is left", is_zero(left.it_value));
    int more = 0;
    while (more < 5 && take(SIGRTMIN, 0)) ++more;
    observe("one more at most is there", more <= 1);
}
