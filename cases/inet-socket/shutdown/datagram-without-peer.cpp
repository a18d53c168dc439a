// shutdown() fails on a datagram socket that has no peer.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    observe("for reading", shutdown(datagram_socket(), SHUT_RD));
    observe("for writing", shutdown(datagram_socket(), SHUT_WR));
    observe("for both", shutdown(datagram_socket(), SHUT_RDWR));
    observe("with a peer", shutdown(datagram_pair().a, SHUT_RDWR));
}
