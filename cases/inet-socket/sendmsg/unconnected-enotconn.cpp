// sendmsg() on a stream socket that was never connected fails with ENOTCONN and without a signal, be it fresh or listening.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    handle(SIGPIPE);
    char byte = 'x';
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    int fd = inet_socket();
    observe("a fresh socket", sendmsg(fd, &message, 0));
    fd = listening.listener();
    observe("a listening socket", sendmsg(fd, &message, 0));
    observe("SIGPIPE handled", handled);
}
