// accept() cuts an address that is longer than the room for it; on Linux the length tells how long it really is.
//
// ref:     POSIX.1-2024 XSH accept() DESCRIPTION; man7 accept(2) DESCRIPTION
// profile: linux
// claims:  S0-118

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress server = unix_address("s");
    const int client = bound_socket("client");
    must(connect(client, server.address(), server.size));

    UnixName peer;
    const socklen_t room = offsetof(sockaddr_un, sun_path) + 3;
    peer.size = room;
    observe("accept gives a descriptor", accept(listener, peer.room(), &peer.size) >= 0);
    observe("the path and what is behind it", Bytes{peer.un.sun_path, 5});
    observe("length of the whole address", peer.size == offsetof(sockaddr_un, sun_path) + sizeof "client");
}
