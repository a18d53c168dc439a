// getpeername() on a socket that has been shut down fails, as such or because there is no connection any more.
//
// ref:      POSIX.1-2024 XSH getpeername() ERRORS EINVAL ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("server"), client = connected_socket("server");
    must(accept(listener, nullptr, nullptr));
    UnixName peer;
    observe("while connected", getpeername(client, peer.room(), &peer.size));
    observe("the peer", peer.path().chars);
    observe("the length covers it", peer.covers("server"));

    must(shutdown(client, SHUT_RDWR));
    observe("after shutdown", getpeername(client, peer.room(), &peer.size), {EINVAL, ENOTCONN});
}
