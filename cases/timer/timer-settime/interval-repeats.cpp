// With an interval a timer expires again and again, never before the time of that expiry.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = timer_setting(30, 20);
    const Stopwatch watch;
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    for (int64_t milliseconds : {30, 50, 70, 90}) {
        observe("a signal comes", take(SIGRTMIN));
        observe("not before its time", watch.at_least_ms(milliseconds));
    }
}
