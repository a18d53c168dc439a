// SO_ACCEPTCONN is other than 0 for a listener, and 0 for a socket that does not listen.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_ACCEPTCONN; POSIX.1-2024 XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const auto [client, server] = listening.connection();
    // What is in the variable before is not what the option is expected to be.
    const auto listens = [](int fd, int value) {
        socklen_t size = sizeof value;
        must(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &size));
        return value != 0;
    };
    const int fd = bound_inet_socket();
    observe("a bound socket", listens(fd, -7));
    must(listen(fd, 1));
    observe("after listen", listens(fd, 0));
    observe("the listener of a connection", listens(listening.listener(), 0));
    observe("the accepted socket", listens(server, -7));
    observe("the client", listens(client, -7));
}
