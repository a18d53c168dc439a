// clock_nanosleep() returns EINVAL for a clock that there is not.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const timespec time = {0, 20'000'000};
    observe("a clock that there is not", Error{clock_nanosleep(no_clock, 0, &time, nullptr)});
    const Stopwatch watch;
    observe("CLOCK_MONOTONIC", Error{clock_nanosleep(CLOCK_MONOTONIC, 0, &time, nullptr)});
    observe("20 ms have passed", watch.at_least_ms(20));
}
