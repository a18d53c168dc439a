// recv() with a receive timeout goes on waiting for data after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH recv() ERRORS EINTR
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    const timeval limit = {20, 0};
    if (setsockopt(a, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == -1) unsupported("no receive timeouts");
    Gate third_alarm;
    Child sender([&, b = b] {
        third_alarm.wait();
        must(send(b, "x", 1, 0) == 1);
    });

    char byte = '-';
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("recv without data", recv(a, &byte, 1, 0));
    }
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled > 0);
}
