// A value of zero disarms a timer even where the interval has a bad nanosecond field: that matters only for a timer that is
// to be armed.
//
// ref:     POSIX.1-2024 XSH timer_settime() ERRORS EINVAL
// profile: posix

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec armed = timer_setting(100'000), bad = {{0, 1'000'000'000}, {0, 0}};
    must(timer_settime(timer, 0, &armed, nullptr));
    observe("value zero, bad interval", timer_settime(timer, 0, &bad, nullptr));
    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("no time is left", is_zero(left.it_value));
}
