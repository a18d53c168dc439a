// setitimer() refuses a timer that there is not and a microsecond field of a million.
//
// ref:      man7 setitimer(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// claims:   S0-080
// assertion: timer.setitimer.einval-bad-microseconds timer.setitimer.einval-bad-which

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    const itimerval good = {{0, 0}, {100, 0}}, million = {{0, 0}, {1, 1'000'000}}, interval = {{0, 1'000'000}, {1, 0}};
    observe("a million microseconds", setitimer(ITIMER_REAL, &million, nullptr));
    observe("in the interval", setitimer(ITIMER_REAL, &interval, nullptr));
    observe("timer 3", setitimer(static_cast<decltype(ITIMER_REAL)>(3), &good, nullptr));
    observe("a good setting", setitimer(ITIMER_REAL, &good, nullptr));
}
