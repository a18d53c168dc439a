// Where no flag asks for it, new sockets have neither FD_CLOEXEC nor O_NONBLOCK set.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH 2.10.7
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

static void show(const char* what, int fd) {
    observe(what, is_socket_of(SOCK_STREAM, fd));
    observe("FD_CLOEXEC", (must(fcntl(fd, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("O_NONBLOCK", (must(fcntl(fd, F_GETFL)) & O_NONBLOCK) != 0);
}

int main() {
    show("a socket", socket(AF_UNIX, SOCK_STREAM, 0));
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    show("one of a pair", ends[0]);
    show("the other of it", ends[1]);
}
