// ppoll() that waits for an event fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH ppoll() ERRORS EINTR
// profile: posix
// strength: shall fail
// since:   2024

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd watched = {reader, POLLIN, 0};
    const timespec limit = {20, 0};
    {
        const Alarms alarms;
        observe("ppoll without an event", ppoll(&watched, 1, &limit, nullptr));
    }
    observe("handler ran", handled > 0);
}
