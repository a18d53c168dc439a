// recvfrom() goes on waiting for data after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    Gate third_alarm;
    Child sender([&, b = b] {
        third_alarm.wait();
        must(send(b, "x", 1, 0) == 1);
    });

    char byte = '-';
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("recvfrom without data", recvfrom(a, &byte, 1, 0, nullptr, nullptr));
    }
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled > 0);
}
