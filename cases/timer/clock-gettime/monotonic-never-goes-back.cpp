// Readings of CLOCK_MONOTONIC never decrease, and time passes by it.
//
// ref:      POSIX.1-2024 XSH clock_gettime() DESCRIPTION CLOCK_MONOTONIC
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    timespec first = {}, before = {};
    int failed = 0, malformed = 0, back = 0;
    for (int reading = 0; reading < 100'000; ++reading) {
        timespec now = {-1, -1};
        failed += clock_gettime(CLOCK_MONOTONIC, &now) != 0;
        malformed += now.tv_sec < 0 || now.tv_nsec < 0 || now.tv_nsec >= 1'000'000'000;
        back += earlier(now, before);
        before = now;
        if (reading == 0) first = now;
    }
    observe("calls that failed", failed);
    observe("malformed readings", malformed);
    observe("steps back", back);
    observe("time passes", eventually([&] {
                timespec now = {};
                return clock_gettime(CLOCK_MONOTONIC, &now) == 0 && earlier(first, now);
            }));
}
