// A port at which a socket is bound, listening or not, cannot be bound a second time.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback server;
    const InetName listening = server.name(), bound = name_of(bound_inet_socket());
    observe("the port of a listener", bind(inet_socket(), listening.address(), listening.size));
    observe("the port of a socket that does not listen", bind(inet_socket(), bound.address(), bound.size));
    const InetName any = loopback_name();
    const int fd = inet_socket();
    observe("a free port", bind(fd, any.address(), any.size));
    observe("it is at the loopback address", name_of(fd).is_loopback());
}
