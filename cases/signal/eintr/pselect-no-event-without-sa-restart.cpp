// pselect() that waits for an event fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH pselect() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set watched;
    FD_ZERO(&watched);
    FD_SET(reader, &watched);
    const timespec limit = {20, 0};
    {
        const Alarms alarms;
        observe("pselect without an event", pselect(reader + 1, &watched, nullptr, nullptr, &limit, nullptr));
    }
    observe("handler ran", handled > 0);
}
