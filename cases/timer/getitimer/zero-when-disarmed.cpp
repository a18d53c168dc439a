// getitimer() reports no time left for a timer that is not armed, or was for one shot that has been fired.
//
// ref:      man7 getitimer(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S4-083

#include "support/timers.hpp"

#include <sys/time.h>

static void show(const char* when) {
    itimerval left = {{77, 77}, {77, 77}};
    observe(when, getitimer(ITIMER_REAL, &left));
    observe("time left", left.it_value.tv_sec == 0 && left.it_value.tv_usec == 0 ? "none" : "some");
    observe("interval", left.it_interval.tv_sec == 0 && left.it_interval.tv_usec == 0 ? "none" : "some");
}

int main() {
    block({SIGALRM});
    show("never armed");
    const itimerval once = {{0, 0}, {0, 10'000}}, long_after = {{0, 0}, {100, 0}};
    must(setitimer(ITIMER_REAL, &once, nullptr));
    must(take(SIGALRM));
    show("after its one shot");
    must(setitimer(ITIMER_REAL, &long_after, nullptr));
    show("armed");
}
