// With SIGEV_SIGNAL a timer sends the signal that was chosen, with the value that was chosen.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 SIGEV_SIGNAL
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    const int signo = SIGRTMIN + 1;
    prepare_to_take(SIGRTMIN);
    prepare_to_take(signo);
    int here;
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = signo;
    event.sigev_value.sival_ptr = &here;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(10);
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));

    observe("the signal comes", take(signo));
    observe("signal", Signal{captured.si_signo});
    observe("code", Code{signo, captured.si_code});
    observe("the value is the one chosen", captured.si_value.sival_ptr == &here);
    observe("no other signal", stays_away(SIGRTMIN, 0));
}
