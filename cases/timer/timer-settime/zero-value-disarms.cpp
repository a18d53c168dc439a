// A value of zero disarms a timer, whatever interval is given with it.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec soon = timer_setting(50, 7'000), never = timer_setting(0, 7'000);
    must(timer_settime(timer, 0, &soon, nullptr));
    itimerspec old = unlikely_setting();
    observe("set the value to zero", timer_settime(timer, 0, &never, &old));
    observe("it had been armed with its interval", old.it_interval.tv_sec == 7 && old.it_interval.tv_nsec == 0);
    stays_away(SIGRTMIN, 0);  // takes one that was faster

    itimerspec left = unlikely_setting();
    observe("timer_gettime", timer_gettime(timer, &left));
    observe("no time is left", is_zero(left.it_value));
    observe("no signal comes", stays_away(SIGRTMIN, 90));
}
