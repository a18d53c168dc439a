// sendmsg() that waits for room at the receiver of datagrams fails with EINTR once a handler without SA_RESTART has run, and
// sends nothing.
//
// ref:     POSIX.1-2024 XSH sendmsg() ERRORS EINTR
// profile: posix
// strength: unspecified

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    const int waiting = fill_datagrams(a);
    char text[] = "new";
    iovec piece = {text, 3};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms;
        observe("sendmsg to a full receiver", sendmsg(a, &message, 0));
    }
    observe("handler ran", handled > 0);

    char bytes[8];
    for (int i = 0; i < waiting; ++i) must(recv(b, bytes, sizeof bytes, 0));
    observe("recv after the datagrams that filled it", recv(b, bytes, sizeof bytes, MSG_DONTWAIT));
}
