// nanosleep() refuses a nanosecond field below zero or of a thousand million.
//
// ref:      POSIX.1-2024 XSH nanosleep() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const timespec thousand_million = {0, 1'000'000'000}, negative = {0, -1}, good = {0, 22'000'000};
    observe("a thousand million", nanosleep(&thousand_million, nullptr));
    observe("below zero", nanosleep(&negative, nullptr));
    const Stopwatch watch;
    observe("22 million", nanosleep(&good, nullptr));
    observe("the time has passed", watch.at_least_ms(20));  // less 2 ms: CLOCK_REALTIME, which counts, may be adjusted
}
