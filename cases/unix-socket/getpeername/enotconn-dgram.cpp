// getpeername() fails on a datagram socket for which no peer was set.
//
// ref:      POSIX.1-2024 XSH getpeername() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail
// assertion: unix-socket.getpeername.enotconn

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("datagram", SOCK_DGRAM);
    UnixName peer;
    observe("without a peer", getpeername(fd, peer.room(), &peer.size));
    request_connection(fd, "datagram");
    observe("with one", getpeername(fd, peer.room(), &peer.size));
    observe("its path", peer.path().chars);
    observe("the length covers it", peer.covers("datagram"));
}
