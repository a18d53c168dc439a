// getpeername() on a socket that has been shut down fails, or still tells the right peer.
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
    const int result = getpeername(client, later.room(), &later.size);
    observe("after shutdown", result, {"-1 EINVAL", "0"});
    const bool same = later.size == peer.size && std::strcmp(later.path().chars, peer.path().chars) == 0;
    observe("the peer, if any", result == -1 || same);
}
