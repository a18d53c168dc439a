// sendmsg() goes on waiting for room at the receiver of datagrams after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    const int waiting = fill_datagrams(a);
    Gate third_alarm;
    Child receiver([&, b = b] {
        third_alarm.wait();
        char bytes[8];
        for (int i = 0; i < waiting; ++i) must(recv(b, bytes, sizeof bytes, 0));
    });

    char text[] = "new";
    iovec piece = {text, 3};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("sendmsg to a full receiver", sendmsg(a, &message, 0));
    }
    observe("handler ran", handled > 0);

    observe("receiver", receiver.wait());
    char bytes[8];
    observe("recv after the datagrams that filled it", Bytes{bytes, recv(b, bytes, sizeof bytes, MSG_DONTWAIT)});
}
