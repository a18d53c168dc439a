// select() that waits for an event fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH select() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set watched;
    FD_ZERO(&watched);
    FD_SET(reader, &watched);
    timeval limit = {20, 0};
    {
        const Alarms alarms;
        observe("select without an event", select(reader + 1, &watched, nullptr, nullptr, &limit));
    }
    observe("handler ran", handled > 0);
}
