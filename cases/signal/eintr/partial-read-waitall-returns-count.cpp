// A recv() with MSG_WAITALL that a signal interrupts may return what has arrived so far; where it does not, it waits for the rest.
//
// ref:     POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile: posix
// strength: may
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    must(send(b, "abc", 3, 0) == 3);
    wait_for_data(a);  // with nothing there, a signal could end the call with EINTR
    Gate third_alarm;
    Child sender([&, b = b] {
        third_alarm.wait();
        must(send(b, "defghij", 7, 0) == 7);
    });

    char bytes[10] = {};
    {
        const Alarms alarms(0, &third_alarm);
        observe("recv of 10 bytes with 3 there", recv(a, bytes, sizeof bytes, MSG_WAITALL), {"3", "10"});
    }
    observe("first bytes", Bytes{bytes, 3});
    observe("handler ran", handled > 0);
}
