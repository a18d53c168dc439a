// Deleting an armed timer disarms it: it sends nothing any more, and other timers run on.
//
// ref:      POSIX.1-2024 XSH timer_delete() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: timer.timer-delete.stops-notifications timer.timer-delete.armed-timer-disarmed-first

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t deleted = signal_timer(SIGRTMIN, 1), kept = signal_timer(SIGRTMIN, 2);
    const itimerspec repeated = timer_setting(40, 10), later = timer_setting(70);
    must(timer_settime(deleted, 0, &repeated, nullptr));
    observe("timer_delete", timer_delete(deleted));
    stays_away(SIGRTMIN, 0);  // takes one that was faster
    must(timer_settime(kept, 0, &later, nullptr));
    observe("a signal comes", take(SIGRTMIN));
    observe("from timer", captured.si_value.sival_int);
    observe("no other comes", stays_away(SIGRTMIN, 40));
}
