// nanosleep() returns 0 once the whole time has passed, not before.
//
// ref:      POSIX.1-2024 XSH nanosleep() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const timespec time = {0, 50'000'000};
    timespec left = {77, 7};
    const Stopwatch watch;
    observe("nanosleep", nanosleep(&time, &left));
    observe("the time has passed", watch.at_least_ms(49));  // less 1 ms: CLOCK_REALTIME, which counts, may be adjusted
}
