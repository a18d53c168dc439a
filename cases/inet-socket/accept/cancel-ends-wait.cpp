// A thread that waits in accept() on an Internet socket ends when it is cancelled; the next connection is left for the next
// accept().
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/inet.hpp"

int main() {
    const Loopback server;
    observe_cancelled_wait([&] { return accept(server.listener(), nullptr, nullptr); });
    const Connection next = server.connection();
    must(send(next.client, "x", 1, 0));
    char bytes[4] = "";
    observe("the next accept() gives that client", Bytes{bytes, recv(next.server, bytes, sizeof bytes, 0)});
}
