// select() says that a socket is writable once its connect() in progress has failed, and SO_ERROR says why.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH 2.10.15
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Loopback network;
    const InetName name = name_without_listener(network);
    const int client = bound_inet_socket();
    set_nonblocking(client);
    const int result = connect(client, name.address(), name.size);
    if (result == -1 && errno == ECONNREFUSED) unsupported("a connection is refused at once here");
    observe("connect", result);
    fd_set set = only(client);
    observe("select", select(client + 1, nullptr, &set, nullptr, nullptr));
    observe("in the set", FD_ISSET(client, &set) != 0);
    int error = -7;
    socklen_t size = sizeof error;
    must(getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size));
    observe("SO_ERROR", Error{error});
}
