// With TIMER_ABSTIME clock_nanosleep() waits until its clock has reached the time given.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION TIMER_ABSTIME
// profile:  posix
// strength: shall
// assertion: timer.clock-nanosleep.absolute-sleeps-until timer.clock-nanosleep.realtime-absolute

#include "support/case.hpp"

int main() {
    for (const auto& [name, clock] : {std::pair{"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_REALTIME", CLOCK_REALTIME}}) {
        const timespec due = plus_milliseconds(clock_now(clock), 40);
        observe(name, Error{clock_nanosleep(clock, TIMER_ABSTIME, &due, nullptr)});
        observe("that time has come", !earlier(clock_now(clock), due));
    }
}
