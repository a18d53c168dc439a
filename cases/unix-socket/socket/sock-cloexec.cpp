// With SOCK_CLOEXEC a new socket has FD_CLOEXEC set; without it the flag is clear.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

int main() {
    const int closing = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    observe("FD_CLOEXEC is set", (must(fcntl(closing, F_GETFD)) & FD_CLOEXEC) == FD_CLOEXEC);
    observe("a stream socket", is_socket_of(SOCK_STREAM, closing));
    observe("with O_NONBLOCK", (must(fcntl(closing, F_GETFL)) & O_NONBLOCK) != 0);

    const int staying = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("another stream socket", is_socket_of(SOCK_STREAM, staying));
    observe("FD_CLOEXEC without SOCK_CLOEXEC", (must(fcntl(staying, F_GETFD)) & FD_CLOEXEC) != 0);
}
