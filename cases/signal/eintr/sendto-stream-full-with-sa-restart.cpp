// sendto() goes on waiting for room in a full stream socket after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    const long filled = fill_stream(a);
    Gate third_alarm;
    Child receiver([&, b = b] {
        third_alarm.wait();
        drain_stream(b, filled);
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("sendto on a full socket", sendto(a, "y", 1, 0, nullptr, 0));
    }
    observe("handler ran", handled > 0);

    observe("receiver", receiver.wait());
    char byte = '-';
    set_nonblocking(b);
    observe("recv beyond what filled the socket", recv(b, &byte, 1, 0));
    observe("byte", Bytes{&byte, 1});
}
