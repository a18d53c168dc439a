// pselect() leaves its timeout argument as it is, also when it is interrupted.
//
// ref:     POSIX.1-2024 XSH pselect() DESCRIPTION
// profile: posix
// strength: shall

#include "support/interruption.hpp"

#include <sys/select.h>

int main() {
    timespec limit = {20, 5};
    {
        const Alarms alarms;
        observe("pselect that is interrupted", pselect(0, nullptr, nullptr, nullptr, &limit, nullptr));
    }
    observe("handler ran", handled > 0);
    observe("seconds", limit.tv_sec);
    observe("nanoseconds", limit.tv_nsec);

    limit = {0, 5};
    observe("pselect that times out", pselect(0, nullptr, nullptr, nullptr, &limit, nullptr));
    observe("nanoseconds", limit.tv_nsec);
}
