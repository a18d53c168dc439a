// nanosleep() fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH nanosleep() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const timespec long_time = {20, 0};
    {
        const Alarms alarms;
        observe("nanosleep", nanosleep(&long_time, nullptr));
    }
    observe("handler ran", handled > 0);
}
