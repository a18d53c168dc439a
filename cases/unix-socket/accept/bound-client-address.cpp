// accept() stores the address of a client that has bound one.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-119 S4-159

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = bound_socket("client");
    request_connection(client, "s");

    UnixName peer;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("the family is AF_UNIX", peer.is_unix());
    observe("the path", peer.path().chars);
    observe("the length covers it", peer.covers("client"));
    struct stat status = {};
    observe("stat of the path", stat(peer.path().chars, &status));
    observe("is a socket", S_ISSOCK(status.st_mode) != 0);
}
