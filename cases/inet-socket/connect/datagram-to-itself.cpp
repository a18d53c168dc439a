// A datagram socket can be its own peer, and then receives what it sends.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int fd = datagram_socket();
    const InetName own = name_of(fd);
    observe("connect", connect(fd, own.address(), own.size));
    InetName peer;
    must(getpeername(fd, peer.room(), &peer.size));
    observe("it is its own peer", peer.is(own));
    observe("send", send(fd, "hello", 5, 0));
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(fd, bytes, sizeof bytes, 0)});
}
