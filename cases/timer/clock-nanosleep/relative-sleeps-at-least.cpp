// A relative clock_nanosleep() returns 0 once the whole time has passed by its clock, not before.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const timespec time = {0, 40'000'000};
    for (const auto& [name, clock] : {std::pair{"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_REALTIME", CLOCK_REALTIME}}) {
        const Stopwatch watch;
        observe(name, Error{clock_nanosleep(clock, 0, &time, nullptr)});
        observe("the time has passed", watch.at_least_ms(clock == CLOCK_MONOTONIC ? 40 : 39));  // the other clock may be adjusted
    }
}
