// With TIMER_ABSTIME clock_nanosleep() returns 0 at once for a time that has passed.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION TIMER_ABSTIME
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const timespec past = plus_milliseconds(clock_now(CLOCK_REALTIME), -60'000), relative = {3600, 0};
    observe("a minute ago", Error{clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &past, nullptr)});
    observe_blocking("an hour from now", [&] { return Error{clock_nanosleep(CLOCK_REALTIME, 0, &relative, nullptr)}; });
}
