// A connection that was accepted works on after the listener has been closed.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = asking_client(listening.name()), server = accept(listening.listener(), nullptr, nullptr);
    wait_for_connection(client);
    observe("close the listener", close(listening.listener()));
    char bytes[8] = "";
    must(send(server, "down", 4, 0));
    observe("the client hears", Bytes{bytes, recv(client, bytes, 4, MSG_WAITALL)});
    must(send(client, "up", 2, 0));
    observe("the server hears", Bytes{bytes, recv(server, bytes, 2, MSG_WAITALL)});
}
