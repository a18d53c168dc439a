// A value of zero disarms an interval timer, whatever interval is given with it.
//
// ref:      man7 setitimer(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S0-084

#include "support/timers.hpp"

#include <sys/time.h>

int main() {
    block({SIGALRM});
    const itimerval soon = {{7, 0}, {0, 40'000}}, never = {{7, 0}, {0, 0}};
    must(setitimer(ITIMER_REAL, &soon, nullptr));
    itimerval left = {{7, 7}, {7, 7}};
    must(getitimer(ITIMER_REAL, &left));
    observe("armed with its interval", left.it_interval.tv_sec == 7 && left.it_interval.tv_usec == 0);
    observe("set the value to zero", setitimer(ITIMER_REAL, &never, nullptr));
    stays_away(SIGALRM, 0);  // one that was faster
    observe("getitimer", getitimer(ITIMER_REAL, &left));
    observe("time left", left.it_value.tv_sec == 0 && left.it_value.tv_usec == 0 ? "none" : "some");
    observe("no signal comes", stays_away(SIGALRM, 80));
}
