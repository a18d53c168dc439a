// A listener with a backlog of 1 serves ten clients one after another, all of which stay connected: accept() makes room in its
// queue.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback network;
    const int listener = bound_inet_socket();
    observe("listen", listen(listener, 1));
    int clients[10], servers[10], heard = 0;
    for (int i = 0; i < 10; ++i) {
        clients[i] = asking_client(name_of(listener));
        servers[i] = must(accept(listener, nullptr, nullptr));
        wait_for_connection(clients[i]);
    }
    for (int i = 0; i < 10; ++i) {
        must(send(clients[i], "x", 1, 0));
        char byte = 0;
        heard += recv(servers[i], &byte, 1, 0) == 1 && byte == 'x';
    }
    observe("clients that are heard", heard);
}
