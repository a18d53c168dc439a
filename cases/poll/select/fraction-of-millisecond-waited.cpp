// select() waits for the whole time limit, also for the part of it that is less than a millisecond.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/readiness.hpp"

int main() {
    require_clock_steps_within(200'000);
    // The text names no clock for the limit, and two clocks may differ a little. One that drops the fraction is 900 us early.
    int early = 0;
    for (int i = 0; i < 5; ++i) {
        timeval limit = {0, 30'900};
        const timespec start = clock_now();
        observe("select of nothing for 30900 us", select(0, nullptr, nullptr, nullptr, &limit));
        const timespec end = clock_now();
        early += (end.tv_sec - start.tv_sec) * int64_t{1'000'000'000} + end.tv_nsec - start.tv_nsec < 30'700'000;
    }
    observe("waits that were too short", early);
}
