// connect() with the family AF_UNSPEC resets the peer of a datagram socket: there is none then. The page also has errors for an
// address of another family than the socket's, so the result of the call itself is open.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EAFNOSUPPORT EINVAL
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    bound_socket("peer", SOCK_DGRAM);
    const int fd = unix_socket(SOCK_DGRAM);
    request_connection(fd, "peer");
    observe("send with a peer", send(fd, "x", 1, 0));
    sockaddr none = {};
    none.sa_family = AF_UNSPEC;
    observe("reset", connect(fd, &none, sizeof none), {"0", "-1 EAFNOSUPPORT", "-1 EINVAL"});
    observe("send without", send(fd, "x", 1, 0), {EDESTADDRREQ, ENOTCONN});
    UnixName peer;
    observe("getpeername", getpeername(fd, peer.room(), &peer.size));
}
