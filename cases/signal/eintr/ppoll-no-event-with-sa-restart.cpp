// After a handler with SA_RESTART ppoll() either goes on waiting for an event or fails with EINTR.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH ppoll() ERRORS EINTR
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
    const timespec limit = {20, 0};
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("ppoll without an event", ppoll(&watched, 1, &limit, nullptr), {"1", "-1 EINTR"});
    }
    observe("events", PollEvents{watched.revents}, {"POLLIN", "none"});
    observe("handler ran", handled > 0);
}
