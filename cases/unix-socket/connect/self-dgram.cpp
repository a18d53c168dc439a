// A datagram socket can connect to itself, and receives what it sends.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("d", SOCK_DGRAM);
    const UnixAddress name = unix_address("d");
    observe("connect", connect(fd, name.address(), name.size));
    UnixName peer;
    must(getpeername(fd, peer.room(), &peer.size));
    observe("its peer", peer.path());
    observe("send", send(fd, "x", 1, 0));
    char byte = 0;
    observe("recv", Bytes{&byte, recv(fd, &byte, 1, 0)});
}
