// recvmsg() that waits for a datagram fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH recvmsg() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    char bytes[8] = "old";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    {
        const Alarms alarms;
        observe("recvmsg without a datagram", recvmsg(a, &message, 0));
    }
    observe("handler ran", handled > 0);

    must(send(b, "new", 3, 0) == 3);
    const ssize_t size = recvmsg(a, &message, 0);
    observe("recvmsg once there is one", Bytes{bytes, size});
}
