// Timers run by CLOCK_REALTIME and by CLOCK_MONOTONIC.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH 2.8.5
// profile:  posix
// strength: shall
// since:    2024

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    int number = 0;
    for (const auto& [name, clock] : {std::pair{"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC}}) {
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        event.sigev_value.sival_int = ++number;
        timer_t timer;
        observe(name, timer_create(clock, &event, &timer));
        const itimerspec setting = timer_setting(10);
        observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
        observe("a signal comes", take(SIGRTMIN));
        observe("of timer", captured.si_value.sival_int);
    }
}
