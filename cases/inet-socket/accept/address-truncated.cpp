// accept() cuts the address of a client that is longer than the room for it.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = asking_client(listening.name());
    InetName peer;
    std::memset(&peer.in, 'x', sizeof peer.in);
    peer.size = 4;
    observe("accept gives a descriptor", accept(listening.listener(), peer.room(), &peer.size) >= 0);
    wait_for_connection(client);
    const InetName whole = name_of(client);
    observe("the first four bytes are those of the name", std::memcmp(&peer.in, &whole.in, 4) == 0);
    observe("what is behind them", Bytes{reinterpret_cast<const char*>(&peer.in) + 4, 4});
}
