// send() on a stream socket that was never connected fails with ENOTCONN and without a signal, be it fresh or listening.
//
// ref:      POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    handle(SIGPIPE);
    int fd = inet_socket();
    observe("a fresh socket", send(fd, "x", 1, 0));
    fd = listening.listener();
    observe("a listening socket", send(fd, "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
