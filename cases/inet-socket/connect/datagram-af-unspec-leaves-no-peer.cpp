// connect() with the family AF_UNSPEC takes its peer from a datagram socket. The page also has errors for an address of another
// family than that of the socket, so the result of the call itself is open.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EAFNOSUPPORT EINVAL
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    auto [fd, peer] = datagram_pair();
    observe("send with a peer", send(fd, "x", 1, 0));
    sockaddr_in none = {};
    none.sin_family = AF_UNSPEC;
    const int reset = connect(fd, reinterpret_cast<sockaddr*>(&none), sizeof none);
    observe("reset", reset, {"0", "-1 EAFNOSUPPORT", "-1 EINVAL"});
    observe("send without one", send(fd, "y", 1, 0), {EDESTADDRREQ, ENOTCONN});
    InetName name;
    observe("getpeername", getpeername(fd, name.room(), &name.size));
    // What a socket can be used for once its connect() has failed is open.
    const int again = reset == 0 ? fd : inet_socket(SOCK_DGRAM);
    const InetName to = name_of(peer);
    observe("connect again", connect(again, to.address(), to.size));
    observe("send", send(again, "z", 1, 0));
}
