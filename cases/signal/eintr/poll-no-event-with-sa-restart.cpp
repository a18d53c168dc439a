// After a handler with SA_RESTART poll() either goes on waiting for an event or fails with EINTR.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH poll() ERRORS EINTR
// profile: posix
// strength: unspecified
// needs:   fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate third_alarm;
    Child sender([&, writer = writer] {
        third_alarm.wait();
        must(write(writer, "x", 1) == 1);
    });

    pollfd watched = {reader, POLLIN, 0};
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("poll without an event", poll(&watched, 1, 20'000), {"1", "-1 EINTR"});
    }
    observe("events", PollEvents{watched.revents}, {"POLLIN", "none"});
    observe("handler ran", handled > 0);
}
