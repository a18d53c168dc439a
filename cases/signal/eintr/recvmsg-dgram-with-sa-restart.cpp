// recvmsg() goes on waiting for a datagram after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    Gate third_alarm;
    Child sender([&, b = b] {
        third_alarm.wait();
        must(send(b, "new", 3, 0) == 3);
    });

    char bytes[8] = "old";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    ssize_t size;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        size = recvmsg(a, &message, 0);
    }
    observe("recvmsg without a datagram", Bytes{bytes, size});
    observe("handler ran", handled > 0);
}
