// clock_getres() tells the resolution of a clock, which is 20 ms or finer for the two that each system has; the pointer may be
// null.
//
// ref:      POSIX.1-2024 XSH clock_getres() DESCRIPTION; POSIX.1-2024 XSH 2.8.5; POSIX.1-2024 XBD <limits.h> _POSIX_CLOCKRES_MIN
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    for (const auto& [name, clock] : {std::pair{"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC}}) {
        timespec resolution = {77, 7};
        observe(name, clock_getres(clock, &resolution));
        observe("more than nothing",
                resolution.tv_sec >= 0 && resolution.tv_nsec >= 0 && (resolution.tv_sec != 0 || resolution.tv_nsec != 0));
        observe("20 ms or finer", resolution.tv_sec == 0 && resolution.tv_nsec <= 20'000'000);
    }
    observe("null pointer", clock_getres(CLOCK_MONOTONIC, nullptr));
    observe("null pointer, no such clock", clock_getres(no_clock, nullptr));
}
