// A value of zero with a bad nanosecond field in the interval: the timer is disarmed, for the field counts for a timer that is to
// be armed; a system may report EINVAL here as well.
//
// ref:      POSIX.1-2024 XSH timer_settime() ERRORS EINVAL; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: may

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec armed = timer_setting(100'000), bad = {{0, 1'000'000'000}, {0, 0}};
    must(timer_settime(timer, 0, &armed, nullptr));
    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("armed", !is_zero(left.it_value));
    const int result = timer_settime(timer, 0, &bad, nullptr);
    observe("value zero, bad interval", result, {"0", "-1 EINVAL"});
    must(timer_gettime(timer, &left));
    observe("disarmed unless it failed", is_zero(left.it_value) || result == -1);
}
