// SIGALRM of a timer that goes off several times while the signal is blocked is handled once.
//
// ref:      man7 getitimer(2) BUGS
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/time.h>

static bool has_interval() {
    itimerval left = {};
    must(getitimer(ITIMER_REAL, &left));
    return left.it_interval.tv_sec != 0 || left.it_interval.tv_usec != 0;
}

int main() {
    handle(SIGALRM);
    block({SIGALRM});
    const itimerval setting = {{0, 20'000}, {0, 20'000}}, none = {};
    const Stopwatch watch;
    observe("setitimer", setitimer(ITIMER_REAL, &setting, nullptr));
    while (!watch.at_least_ms(110)) breathe(10);
    observe("SIGALRM is pending", is_pending(SIGALRM));
    observe("the timer has an interval", has_interval());
    observe("stop the timer", setitimer(ITIMER_REAL, &none, nullptr));
    observe("the timer has an interval", has_interval());
    observe("handled", handled);
    unblock({SIGALRM});
    observe("handled once it is unblocked", handled);
}
