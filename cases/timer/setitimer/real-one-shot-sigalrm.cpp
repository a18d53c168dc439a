// ITIMER_REAL without an interval sends SIGALRM once, not before its time.
//
// ref:      man7 setitimer(2) ITIMER_REAL
// profile:  linux
// strength: documented
// claims:   S0-081 S0-084

#include "support/timers.hpp"

#include <sys/time.h>

int main() {
    block({SIGALRM});
    const itimerval once = {{0, 0}, {0, 30'000}};
    const Stopwatch watch;
    observe("setitimer", setitimer(ITIMER_REAL, &once, nullptr));
    observe("SIGALRM comes", take(SIGALRM));
    observe("30 ms have passed", watch.at_least_ms(30));
    observe("no second one comes", stays_away(SIGALRM, 80));
}
