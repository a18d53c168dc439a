// setitimer() reports the former value and interval: none at first.
//
// ref:      man7 setitimer(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S4-083

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    const itimerval first = {{7, 0}, {100, 0}}, never = {};
    itimerval old = {{77, 77}, {77, 77}};
    observe("arm the timer", setitimer(ITIMER_REAL, &first, &old));
    observe("nothing was set before",
            old.it_value.tv_sec == 0 && old.it_value.tv_usec == 0 && old.it_interval.tv_sec == 0 && old.it_interval.tv_usec == 0);
    observe("disarm it", setitimer(ITIMER_REAL, &never, &old));
    observe("its value was", old.it_value.tv_sec >= 90 && old.it_value.tv_sec <= 100 ? "100 s less the time passed" : "another");
    observe("seconds of its interval", old.it_interval.tv_sec);
    observe("and microseconds", old.it_interval.tv_usec);
}
