// recvmsg() that waits for data of a stream fails with EINTR once a handler without SA_RESTART has run, and takes nothing.
//
// ref:     POSIX.1-2024 XSH recvmsg() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    char byte = '-';
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms;
        observe("recvmsg without data", recvmsg(a, &message, 0));
    }
    observe("handler ran", handled > 0);

    must(send(b, "x", 1, 0) == 1);
    observe("recvmsg once there is a byte", recvmsg(a, &message, 0));
    observe("byte", Bytes{&byte, 1});
}
