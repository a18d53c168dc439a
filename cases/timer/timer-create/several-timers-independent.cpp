// The timers of a process run separately: each sends its own value, once, and not before its own time.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timespec start = clock_now();
    const int64_t after[] = {60, 20, 40};
    for (int which = 0; which < 3; ++which) {
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        event.sigev_value.sival_int = which;
        timer_t timer;
        observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
        const itimerspec setting = {{0, 0}, plus_milliseconds(start, after[which])};
        observe("timer_settime", timer_settime(timer, TIMER_ABSTIME, &setting, nullptr));
    }

    int came[3] = {};
    for (int signals = 0; signals < 3; ++signals) {
        observe("a signal comes", take(SIGRTMIN));
        const int which = captured.si_value.sival_int;
        if (which < 0 || which > 2) break;
        ++came[which];
        observe("not before the time of its timer", !earlier(clock_now(), plus_milliseconds(start, after[which])));
    }
    observe("one from each", came[0] == 1 && came[1] == 1 && came[2] == 1);
}
