// getpeername() fails on a socket without a peer, be it fresh, bound or listening.
//
// ref:     POSIX.1-2024 XSH getpeername() ERRORS ENOTCONN
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    UnixName peer;
    observe("fresh", getpeername(must(socket(AF_UNIX, SOCK_STREAM, 0)), peer.room(), &peer.size));
    observe("bound", getpeername(bound_socket("bound"), peer.room(), &peer.size));
    observe("listening", getpeername(listening_socket("listening"), peer.room(), &peer.size));
    observe("datagram", getpeername(bound_socket("datagram", SOCK_DGRAM), peer.room(), &peer.size));
    observe("connected", getpeername(connected_socket("listening"), peer.room(), &peer.size));
}
