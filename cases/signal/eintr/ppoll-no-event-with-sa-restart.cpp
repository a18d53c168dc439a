// After a handler with SA_RESTART ppoll() goes on waiting for an event: its page makes no exception from the rule of sigaction().
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH poll() ERRORS EINTR
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

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
        observe("ppoll without an event", ppoll(&watched, 1, &limit, nullptr));
    }
    observe("handler ran", handled > 0);
}
