// A stream socket that is not connected has no peer: a fresh, a bound and a listening one.
//
// ref:      POSIX.1-2024 XSH getpeername() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    InetName peer;
    observe("a fresh socket", getpeername(inet_socket(), peer.room(), &peer.size));
    observe("a bound socket", getpeername(bound_inet_socket(), peer.room(), &peer.size));
    observe("a listening socket", getpeername(listening.listener(), peer.room(), &peer.size));
    peer = InetName();
    observe("a connected socket", getpeername(listening.connection().client, peer.room(), &peer.size));
    observe("its peer is the listener's name", peer.is(listening.name()));
}
