// A sendmsg() that waits because many datagrams are waiting for the receiver does not fail with EINTR once a handler with
// SA_RESTART has run. (A system may fail with ENOBUFS instead of waiting, or have room for more.)
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH sendmsg() ERRORS EINTR, ENOBUFS
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    fill_datagrams(a);
    Gate third_alarm;
    Child receiver([&, b = b] {
        third_alarm.wait();
        char bytes[8];
        for (;;) recv(b, bytes, sizeof bytes, 0);
    });

    char text[] = "new";
    iovec piece = {text, 3};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("sendmsg to a full receiver", sendmsg(a, &message, 0), {"3", "-1 ENOBUFS"});
    }
    note("handler ran %d times", static_cast<int>(handled));
}
