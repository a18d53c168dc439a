// poll() that waits for an event fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH poll() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd watched = {reader, POLLIN, 0};
    {
        const Alarms alarms;
        observe("poll without an event", poll(&watched, 1, 20'000));
    }
    observe("handler ran", handled > 0);
}
