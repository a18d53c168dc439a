// Whether select() goes on waiting after a handler with SA_RESTART has run is up to the implementation: it fails with EINTR, or it
// reports the event that comes afterwards.
//
// ref:     POSIX.1-2024 XSH select() ERRORS EINTR; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: implementation-defined
// needs:   fork

#include "support/interruption.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    Gate third_alarm;
    Child sender([&, writer = writer] {
        third_alarm.wait();
        must(write(writer, "x", 1) == 1);
    });

    fd_set watched;
    FD_ZERO(&watched);
    FD_SET(reader, &watched);
    timeval limit = {20, 0};
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("select without an event", select(reader + 1, &watched, nullptr, nullptr, &limit), {"-1 EINTR", "1"});
    }
    observe("handler ran", handled > 0);
}
