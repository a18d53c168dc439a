// accept() stores the address of a client that has bound one; it ends where the returned length says.
//
// ref:     POSIX.1-2024 XSH accept() DESCRIPTION
// profile: posix
// claims:  S0-119 S4-159

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress server = unix_address("s");
    const int client = bound_socket("client");
    must(connect(client, server.address(), server.size));

    UnixName peer;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("the family is AF_UNIX", peer.is_unix());
    observe("the path", peer.path().chars);
    UnixName own;
    must(getsockname(client, own.room(), &own.size));
    observe("as long as the client's own name", peer.size == own.size);
    struct stat status = {};
    observe("stat of the path", stat(peer.path().chars, &status));
    observe("is a socket", S_ISSOCK(status.st_mode) != 0);
}
