// poll() goes on waiting for an event after a handler with SA_RESTART has run: nothing exempts it from being restarted.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH poll() ERRORS EINTR
// profile: posix
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
        observe("poll without an event", poll(&watched, 1, 20'000));
    }
    observe("events", PollEvents{watched.revents});
    observe("handler ran", handled > 0);
}
