// A timer with a relative time and no interval expires once, not before that time.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = timer_setting(50);
    const Stopwatch watch;
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    observe("a signal comes", take(SIGRTMIN));
    observe("50 ms have passed", watch.at_least_ms(50));
    observe("no other comes", stays_away(SIGRTMIN, 120));
}
