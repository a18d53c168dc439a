// An absolute clock_nanosleep() returns EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH clock_nanosleep() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const timespec far = plus_milliseconds(clock_now(), 20'000);
    {
        const Alarms alarms;
        observe("clock_nanosleep", Error{clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &far, nullptr)});
    }
    observe("handler ran", handled > 0);
}
