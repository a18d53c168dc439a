// sendto() and sendmsg() fail with ENOTCONN on a stream socket that is not connected.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS ENOTCONN; POSIX.1-2024 XSH sendmsg() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    handle(SIGPIPE);
    char bytes[] = "x";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("sendto", sendto(must(socket(AF_UNIX, SOCK_STREAM, 0)), bytes, 1, 0, nullptr, 0));
    observe("sendmsg", sendmsg(must(socket(AF_UNIX, SOCK_STREAM, 0)), &message, 0));
    observe("SIGPIPE handled", handled);
}
