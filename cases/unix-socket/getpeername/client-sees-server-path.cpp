// The peer name of a connected client is the path of the listener.
//
// ref:     POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int server = listening_socket("server");
    const int client = connected_socket("server");
    UnixName peer;
    observe("getpeername", getpeername(client, peer.room(), &peer.size));
    observe("the family is AF_UNIX", peer.is_unix());
    observe("the path", peer.path().chars);
    UnixName own;
    must(getsockname(server, own.room(), &own.size));
    observe("as long as the server's own name", peer.size == own.size);
}
