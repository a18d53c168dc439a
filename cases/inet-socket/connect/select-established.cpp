// select() says that a socket is writable once its connect() in progress has succeeded.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Loopback listening;
    const int client = inet_socket();
    set_nonblocking(client);
    observe("connect", connect(client, listening.address(), listening.size()), {"-1 EINPROGRESS", "0"});
    const int server = must(accept(listening.listener(), nullptr, nullptr));
    fd_set set = only(client);
    observe("select", select(client + 1, nullptr, &set, nullptr, nullptr));
    observe("in the set", FD_ISSET(client, &set) != 0);
    int error = -7;
    socklen_t size = sizeof error;
    must(getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size));
    observe("SO_ERROR", Error{error});
    observe("send", send(client, "x", 1, 0));
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
}
