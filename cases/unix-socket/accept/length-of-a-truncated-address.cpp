// On Linux accept() tells how long the address of the client is, even where it has cut it.
//
// ref:      man7 accept(2) DESCRIPTION; man7 unix(7) Address format
// profile:  linux
// strength: documented
// claims:   S0-118

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = bound_socket("client");
    request_connection(client, "s");
    UnixName peer;
    peer.size = offsetof(sockaddr_un, sun_path) + 3;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("length of the whole address", peer.size == offsetof(sockaddr_un, sun_path) + sizeof "client");
}
