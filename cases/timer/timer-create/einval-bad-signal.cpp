// timer_create() with SIGEV_SIGNAL refuses a number that is no signal.
//
// ref:      man7 timer_create(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    timer_t timer;
    for (int signo : {0, -1, INT_MAX}) {
        event.sigev_signo = signo;
        observe(format("signal %s", signo == INT_MAX ? "INT_MAX"
                                    : signo == 0     ? "0"
                                                     : "-1")
                    .chars,
                timer_create(CLOCK_MONOTONIC, &event, &timer));
    }
    event.sigev_signo = SIGRTMIN;
    observe("SIGRTMIN", timer_create(CLOCK_MONOTONIC, &event, &timer));
}
