// A value of zero disarms a timer even where the interval has a bad nanosecond field, for that is an error for a timer that is to
// be armed; a system that reports EINVAL here as well leaves the timer as it was.
//
// ref:      POSIX.1-2024 XSH timer_settime() ERRORS EINVAL; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall

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
    observe("disarmed, or as it was", is_zero(left.it_value) == (result == 0));
}
