// getpeername() fails on a socket without a peer, be it fresh, bound or listening.
//
// ref:      POSIX.1-2024 XSH getpeername() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("listening");
    UnixName peer;
    observe("fresh", getpeername(must(socket(AF_UNIX, SOCK_STREAM, 0)), peer.room(), &peer.size));
    observe("bound", getpeername(bound_socket("bound"), peer.room(), &peer.size));
    observe("listening", getpeername(listener, peer.room(), &peer.size));
    const int client = connected_socket("listening");
    must(accept(listener, nullptr, nullptr));
    observe("connected", getpeername(client, peer.room(), &peer.size));
}
