// A thread that has been cancelled already ends in connect(), even where the listener has room for the connection.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/inet.hpp"

int main() {
    const Loopback server;
    const int client = must(socket(AF_INET, SOCK_STREAM, 0));
    observe_pending_cancellation([&] { return connect(client, server.address(), server.size()); });
}
