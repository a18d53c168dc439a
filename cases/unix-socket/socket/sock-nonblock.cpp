// SOCK_NONBLOCK makes a socket whose calls do not wait; it is no part of the type that the socket reports.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

int main() {
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    observe("O_NONBLOCK is set", (must(fcntl(fd, F_GETFL)) & O_NONBLOCK) == O_NONBLOCK);
    observe("with FD_CLOEXEC", (must(fcntl(fd, F_GETFD)) & FD_CLOEXEC) != 0);
    int type = -1;
    socklen_t length = sizeof type;
    observe("reading its type", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length));
    observe("the type is SOCK_STREAM alone", type == SOCK_STREAM);

    const int waiting = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("another stream socket", is_socket_of(SOCK_STREAM, waiting));
    observe("O_NONBLOCK without the flag", (must(fcntl(waiting, F_GETFL)) & O_NONBLOCK) != 0);
}
