// An interrupted relative clock_nanosleep() returns EINTR, not -1, and stores the time that is left.
//
// ref:     POSIX.1-2024 XSH clock_nanosleep() RETURN VALUE; POSIX.1-2024 XSH clock_nanosleep() ERRORS EINTR
// profile: posix
// strength: shall fail
// assertion: signal.eintr.clock-nanosleep-returns-eintr-value timer.clock-nanosleep.relative-remainder-stored

#include "support/interruption.hpp"

int main() {
    const timespec asked = {20, 0};
    timespec left = {99, 0};
    const Stopwatch watch;
    {
        const Alarms alarms;
        observe("clock_nanosleep of 20 s", Error{clock_nanosleep(CLOCK_MONOTONIC, 0, &asked, &left)});
    }
    // A request may be rounded up to a tick, of 20 ms at most.
    observe("left: at most that, within 20 ms", !earlier(plus_milliseconds(asked, 20), left));
    // The sleep and the watch may each count in ticks, of 20 ms at most.
    observe("time passed: no less than what is no longer left, within 40 ms", watch.at_least_ms(20'000 - milliseconds(left) - 40));
    observe("handler ran", handled > 0);
}
