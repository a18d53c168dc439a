// Arming a timer that is armed replaces its setting: only the new time counts.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec first = timer_setting(100'000, 7'000), second = timer_setting(30);
    observe("arm it", timer_settime(timer, 0, &first, nullptr));
    const Stopwatch watch;
    itimerspec old = unlikely_setting();
    observe("arm it anew", timer_settime(timer, 0, &second, &old));
    observe("it was armed before", nearly(old.it_value, 100) && old.it_interval.tv_sec == 7);
    observe("a signal comes", take(SIGRTMIN));
    observe("30 ms have passed", watch.at_least_ms(30));

    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("nothing is left of the first setting", is_zero(left.it_value) && is_zero(left.it_interval));
}
