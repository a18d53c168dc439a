// accept() stores the address of the client: the name that the client itself has.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = asking_client(listening.name());
    InetName peer;
    observe("accept gives a descriptor", accept(listening.listener(), peer.room(), &peer.size) >= 0);
    wait_for_connection(client);
    observe("it has a port", peer.in.sin_port != 0);
    observe("that of the client", peer.is(name_of(client)));
}
