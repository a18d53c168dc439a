// An accept() that fails leaves the length as it was.
//
// ref:      POSIX.1-2024 XSH accept() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = bound_socket("client");
    set_nonblocking(listener);
    UnixName peer;
    peer.size = 77;
    observe_would_block("without a client", accept(listener, peer.room(), &peer.size));
    observe("length", peer.size);
    peer.size = sizeof peer.un;
    request_connection(client, "s");
    wait_for_data(listener);
    observe("with one", accept(listener, peer.room(), &peer.size) >= 0);
    observe("its path", peer.path());
}
