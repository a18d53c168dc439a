// getsockname() and getpeername() cut an Internet address that is longer than the room for it.
//
// ref:      POSIX.1-2024 XSH getsockname() DESCRIPTION; POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = listening.connection().client;
    InetName own, peer;
    std::memset(&own.in, 'x', sizeof own.in);
    std::memset(&peer.in, 'y', sizeof peer.in);
    own.size = peer.size = 4;
    observe("getsockname", getsockname(listening.listener(), own.room(), &own.size));
    observe("getpeername", getpeername(client, peer.room(), &peer.size));
    observe("getsockname: the first four bytes are those of the name", std::memcmp(&own.in, &listening.name().in, 4) == 0);
    observe("what is behind them", Bytes{reinterpret_cast<const char*>(&own.in) + 4, 4});
    observe("getpeername: the first four bytes are those of the name", std::memcmp(&peer.in, &listening.name().in, 4) == 0);
    observe("what is behind them", Bytes{reinterpret_cast<const char*>(&peer.in) + 4, 4});
}
