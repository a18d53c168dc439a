// On Linux alarm() and ITIMER_REAL are one timer: each sees and replaces the other's request.
//
// ref:      man7 alarm(2) NOTES
// profile:  linux
// strength: documented
// claims:   S0-076

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    alarm(100);
    itimerval left = {{7, 7}, {7, 7}};
    observe("getitimer", getitimer(ITIMER_REAL, &left));
    observe("shows the alarm", left.it_value.tv_sec > 50 && left.it_value.tv_sec <= 100 && left.it_interval.tv_sec == 0);

    const itimerval forty = {{0, 0}, {40, 0}};
    observe("setitimer", setitimer(ITIMER_REAL, &forty, nullptr));
    const unsigned rest = alarm(0);
    observe("alarm shows that timer", rest > 20 && rest <= 40);
    observe("getitimer", getitimer(ITIMER_REAL, &left));
    observe("seconds left", left.it_value.tv_sec);
}
