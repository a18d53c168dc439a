// With an interval ITIMER_REAL goes off after its value first and then again after each interval.
//
// ref:      man7 setitimer(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S0-081 S4-080 S4-082

#include "support/timers.hpp"

#include <sys/time.h>

int main() {
    block({SIGALRM});
    const itimerval setting = {{0, 20'000}, {0, 30'000}};
    const Stopwatch watch;
    observe("setitimer", setitimer(ITIMER_REAL, &setting, nullptr));
    for (int64_t milliseconds : {30, 50, 70, 90}) {
        observe("SIGALRM comes", take(SIGALRM));
        observe("not before its time", watch.at_least_ms(milliseconds));
    }
    itimerval left = {};
    must(getitimer(ITIMER_REAL, &left));
    observe("it still has an interval", left.it_interval.tv_sec == 0 && left.it_interval.tv_usec > 0);
}
