// With TIMER_ABSTIME clock_nanosleep() returns 0 at once for a time that has passed.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION TIMER_ABSTIME
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    // Half of the time since the Epoch: it has passed, it is never negative, and as a relative time it would be decades.
    const timespec now = clock_now(CLOCK_REALTIME), past = {now.tv_sec / 2, now.tv_nsec / 2}, relative = {3600, 0};
    observe("a time that has passed", Error{clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &past, nullptr)});
    observe_blocking("an hour from now", [&] { return Error{clock_nanosleep(CLOCK_REALTIME, 0, &relative, nullptr)}; });
}
