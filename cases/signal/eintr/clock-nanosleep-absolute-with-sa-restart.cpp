// SA_RESTART does not make an absolute clock_nanosleep() wait on: a caught signal ends the sleep with EINTR.
//
// ref:     POSIX.1-2024 XSH clock_nanosleep() DESCRIPTION; POSIX.1-2024 XSH clock_nanosleep() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const timespec far = plus_milliseconds(clock_now(), 20'000);
    {
        const Alarms alarms(SA_RESTART);
        observe("clock_nanosleep", Error{clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &far, nullptr)});
    }
    observe("handler ran", handled > 0);
}
