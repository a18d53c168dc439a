// sendmsg() on a connection that was shut down for writing fails with EPIPE, and with MSG_NOSIGNAL there is no SIGPIPE.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EPIPE
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int fd = connection.client;
    handle(SIGPIPE);
    char byte = 'x';
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    must(shutdown(fd, SHUT_WR));
    observe("after shutdown", sendmsg(fd, &message, MSG_NOSIGNAL));
    observe("SIGPIPE handled", handled);
    observe("the other end sends", send(connection.server, "back", 4, 0));
    char bytes[8] = "";
    observe("which is received", Bytes{bytes, recv(fd, bytes, 4, MSG_WAITALL)});
}
