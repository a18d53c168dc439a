// A connect() that was in progress and has come to its end has connected the socket: the next connect() fails with EISCONN.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN; POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = inet_socket();
    set_nonblocking(client);
    observe("connect", connect(client, listening.address(), listening.size()), {"-1 EINPROGRESS", "0"});
    const int server = must(accept(listening.listener(), nullptr, nullptr));
    wait_for_connection(client);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
    observe("connect again", connect(client, listening.address(), listening.size()));
}
