// accept() cuts an address that is longer than the room for it.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = bound_socket("client");
    request_connection(client, "s");

    UnixName peer;
    const socklen_t room = offsetof(sockaddr_un, sun_path) + 3;
    peer.size = room;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("the path and what is behind it", Bytes{peer.un.sun_path, 5});
}
