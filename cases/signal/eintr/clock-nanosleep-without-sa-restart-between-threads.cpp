// clock_nanosleep() of a thread returns EINTR once a handler without SA_RESTART has run in that thread, and stores the time
// that is left.
//
// ref:       POSIX.1-2024 XSH clock_nanosleep() ERRORS EINTR; POSIX.1-2024 XSH clock_nanosleep() RETURN VALUE
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.clock-nanosleep-returns-eintr-value

#include "support/interrupted_thread.hpp"

int main() {
    const timespec hour = {3600, 0};
    timespec left = {9999, 0};
    observe("clock_nanosleep of an hour",
            in_an_interrupted_thread([&] { return Error{clock_nanosleep(CLOCK_MONOTONIC, 0, &hour, &left)}; }));
    observe("handler ran", handled_in_threads > 0);
    observe("left: more than nothing, at most an hour", left.tv_sec > 0 && !earlier(plus_milliseconds(hour, 20), left));
}
