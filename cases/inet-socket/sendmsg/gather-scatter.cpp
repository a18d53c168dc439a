// sendmsg() gathers what it sends on a connection from several buffers, and recvmsg() scatters it over several, filling each
// before the next; nothing was cut.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char first[] = "ab", second[] = "cde", head[3] = "", tail[2] = "";
    iovec from[] = {{first, 2}, {second, 3}}, to[] = {{head, sizeof head}, {tail, sizeof tail}};
    msghdr message = {};
    message.msg_iov = from;
    message.msg_iovlen = 2;
    observe("sendmsg", sendmsg(connection.client, &message, 0));
    msghdr received = {};
    received.msg_iov = to;
    received.msg_iovlen = 2;
    observe("recvmsg", recvmsg(connection.server, &received, MSG_WAITALL));
    observe("first buffer", Bytes{head, sizeof head});
    observe("second buffer", Bytes{tail, sizeof tail});
    observe("something was cut", (received.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0);
}
