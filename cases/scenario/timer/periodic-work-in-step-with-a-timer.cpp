// A program does its work each time that an interval timer goes off: the handler only counts, the program waits in
// sigsuspend() and works outside it, and stops the timer in the end.
//
// ref:      man7 setitimer(2) DESCRIPTION; POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S0-081 S4-080 S4-082

#include "support/timers.hpp"

#include <sys/time.h>

int main() {
    handle(SIGALRM);
    block({SIGALRM});
    const sigset_t none = set_of({});
    const itimerval setting = {{0, 20'000}, {0, 30'000}}, never = {};

    const Stopwatch watch;
    must(setitimer(ITIMER_REAL, &setting, nullptr));
    int done = 0;
    while (done < 4) {
        while (handled <= done) sigsuspend(&none);
        observe("work", ++done);
        observe("in time", watch.at_least_ms(30 + 20 * (done - 1)));
    }
    observe("stop the timer", setitimer(ITIMER_REAL, &never, nullptr));
    stays_away(SIGALRM, 0);
    observe("it stays silent", stays_away(SIGALRM, 30));
}
