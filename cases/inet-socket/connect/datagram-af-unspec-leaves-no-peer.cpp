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
    const InetName to = name_of(peer);
    observe("connect again", connect(fd, to.address(), to.size));
    observe("send", send(fd, "z", 1, 0));
}
