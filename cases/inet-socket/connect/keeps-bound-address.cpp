// connect() leaves a socket that was bound its name, and the other end sees that name.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback listening;
    const int client = bound_inet_socket();
    const InetName before = name_of(client);
    int server = -1;
    Thread accepting([&] { server = must(accept(listening.listener(), nullptr, nullptr)); });
    observe("connect", connect(client, listening.address(), listening.size()));
    accepting.join();
    observe("it has its name still", name_of(client).is(before));
    InetName peer;
    observe("getpeername", getpeername(server, peer.room(), &peer.size));
    observe("the server sees that name", peer.is(before));
}
