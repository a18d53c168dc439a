// SOCK_CLOEXEC and SOCK_NONBLOCK set their flags on both descriptors of a pair.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

static void show(const char* what, int flags) {
    int ends[2] = {-1, -1};
    observe(what, socketpair(AF_UNIX, SOCK_STREAM | flags, 0, ends));
    for (int end : ends) {
        observe("stream socket", is_socket_of(SOCK_STREAM, end));
        observe("FD_CLOEXEC", (must(fcntl(end, F_GETFD)) & FD_CLOEXEC) == FD_CLOEXEC);
        observe("O_NONBLOCK", (must(fcntl(end, F_GETFL)) & O_NONBLOCK) == O_NONBLOCK);
    }
}

int main() {
    show("with both flags", SOCK_CLOEXEC | SOCK_NONBLOCK);
    show("with SOCK_CLOEXEC", SOCK_CLOEXEC);
    show("with SOCK_NONBLOCK", SOCK_NONBLOCK);
    show("with none", 0);
}
