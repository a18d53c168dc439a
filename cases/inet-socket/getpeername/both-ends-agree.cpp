// Each end of a connection has as its peer the name of the other end; that of the accepted socket is the listener's.
//
// ref:      POSIX.1-2024 XSH getpeername() DESCRIPTION; POSIX.1-2024 XSH getsockname() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const Connection connection = listening.connection();
    InetName peer, own;
    observe("getpeername of the client", getpeername(connection.client, peer.room(), &peer.size));
    observe("getsockname of the accepted socket", getsockname(connection.server, own.room(), &own.size));
    observe("both are the listener's name", peer.is(listening.name()) && own.is(listening.name()));
    InetName other, client;
    observe("getpeername of the accepted socket", getpeername(connection.server, other.room(), &other.size));
    observe("getsockname of the client", getsockname(connection.client, client.room(), &client.size));
    observe("both are one name, with a port", client.is(other) && client.in.sin_port != 0);
}
