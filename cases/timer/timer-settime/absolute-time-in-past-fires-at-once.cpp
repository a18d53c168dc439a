// With TIMER_ABSTIME a time that has passed already is accepted, and the timer expires at once.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION TIMER_ABSTIME
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN, 0, CLOCK_REALTIME);
    // Half of the time since the Epoch: it has passed, it is never negative, and as a relative time it would be decades.
    const timespec now = clock_now(CLOCK_REALTIME);
    const itimerspec setting = {{0, 0}, {now.tv_sec / 2, now.tv_nsec / 2}};
    observe("timer_settime", timer_settime(timer, TIMER_ABSTIME, &setting, nullptr));
    observe("a signal comes", take(SIGRTMIN));
    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("no time is left", is_zero(left.it_value));
    observe("no other comes", stays_away(SIGRTMIN, 20));
}
