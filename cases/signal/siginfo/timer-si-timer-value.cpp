// The signal of a timer made by timer_create() tells SI_TIMER and the value of its sigevent.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SI_TIMER
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    event.sigev_value.sival_int = 77;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_REALTIME, &event, &timer));
    const itimerspec in_10_ms = {{0, 0}, {0, 10'000'000}};
    observe("timer_settime", timer_settime(timer, 0, &in_10_ms, nullptr));

    const sigset_t set = set_of({SIGRTMIN});
    siginfo_t info = {};
    const int taken = sigwaitinfo(&set, &info);
    observe("sigwaitinfo", Signal{taken});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_value", info.si_value.sival_int);
}
