// SA_RESTART does not make nanosleep() wait on: a caught signal ends the sleep with EINTR.
//
// ref:     POSIX.1-2024 XSH nanosleep() DESCRIPTION; POSIX.1-2024 XSH nanosleep() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const timespec long_time = {20, 0};
    {
        const Alarms alarms(SA_RESTART);
        observe("nanosleep", nanosleep(&long_time, nullptr));
    }
    observe("handler ran", handled > 0);
}
