// A socket that has been shut down has no peer name any more.
//
// ref:     POSIX.1-2024 XSH getpeername() ERRORS EINVAL
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("server"), client = connected_socket("server");
    UnixName own, peer, later;
    must(getsockname(listener, own.room(), &own.size));
    observe("while connected", getpeername(client, peer.room(), &peer.size));
    observe("the peer", peer.path().chars);
    observe("as long as the server's own name", peer.size == own.size);
    must(shutdown(client, SHUT_RDWR));
    observe("after shutdown", getpeername(client, later.room(), &later.size));
}
