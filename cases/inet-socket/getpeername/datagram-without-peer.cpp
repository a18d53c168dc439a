// getpeername() fails on a datagram socket that has no peer, and tells the address of the one that it has.
//
// ref:      POSIX.1-2024 XSH getpeername() ERRORS ENOTCONN; POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    const int fd = datagram_socket(), other = datagram_socket();
    InetName peer;
    observe("without a peer", getpeername(fd, peer.room(), &peer.size));
    set_peer(fd, other);
    peer = InetName();
    observe("with one", getpeername(fd, peer.room(), &peer.size));
    observe("the length of an Internet address", peer.is_whole());
    observe("it is that of the peer", peer.is(name_of(other)));
}
