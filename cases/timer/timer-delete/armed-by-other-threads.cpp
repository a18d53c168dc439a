// timer_delete() of a timer that other threads have made and armed disarms it: it sends nothing any more, and another timer runs
// on.
//
// ref:       POSIX.1-2024 XSH timer_delete() DESCRIPTION; POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-delete.stops-notifications

#include "support/threads.hpp"
#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    timer_t deleted = in_a_thread([] { return signal_timer(SIGRTMIN, 1); });
    const timer_t kept = signal_timer(SIGRTMIN, 2);
    const itimerspec soon = timer_setting(40, 300'000), later = timer_setting(60);
    must(in_a_thread([&] { return timer_settime(deleted, 0, &soon, nullptr); }));
    itimerspec seen = {};
    must(timer_gettime(deleted, &seen));
    observe("it is armed", !is_zero(seen.it_value));
    observe("timer_delete", timer_delete(deleted));
    stays_away(SIGRTMIN, 0);  // takes one that was faster
    must(timer_settime(kept, 0, &later, nullptr));
    observe("a signal comes", take(SIGRTMIN));
    observe("from timer", captured.si_value.sival_int);
    observe("no other comes", stays_away(SIGRTMIN, 20));
}
