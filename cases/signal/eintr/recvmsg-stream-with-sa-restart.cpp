// recvmsg() goes on waiting for data of a stream after a handler with SA_RESTART has run.
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
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("recvmsg without data", recvmsg(a, &message, 0));
    }
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled > 0);
}
