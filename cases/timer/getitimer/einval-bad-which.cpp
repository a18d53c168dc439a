// getitimer() and setitimer() refuse a number that no timer has.
//
// ref:      man7 getitimer(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    itimerval value = {};
    value.it_value.tv_sec = 77;
    for (int which : {7, -1}) {
        observe("getitimer", getitimer(which, &value));
        observe("setitimer", setitimer(which, &value, nullptr));
    }
    observe("getitimer of ITIMER_REAL", getitimer(ITIMER_REAL, &value));
    observe("seconds left", value.it_value.tv_sec);
}
