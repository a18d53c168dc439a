// On Linux a client that has no name shows as an address of the family alone, without any path: no file of it can be
// looked at.
//
// ref:      man7 unix(7) Address format
// profile:  linux
// strength: documented
// claims:   S0-121 S2-015 S3-022 S3-024 S4-160

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress server = unix_address("s");
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect without bind", connect(client, server.address(), server.size));

    UnixName peer;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("the address has the family", peer.is_unix());
    observe("and nothing else", peer.size == sizeof(sa_family_t));
    struct stat status = {};
    observe("stat of the path", stat(peer.path().chars, &status));
}
