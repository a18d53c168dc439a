// The peer name of a connected client is the path of the listener.
//
// ref:      POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int server = listening_socket("server");
    const int client = connected_socket("server");
    must(accept(server, nullptr, nullptr));
    UnixName peer;
    observe("getpeername", getpeername(client, peer.room(), &peer.size));
    observe("the family is AF_UNIX", peer.is_unix());
    observe("the path", peer.path().chars);
    observe("the length covers it", peer.covers("server"));
}
