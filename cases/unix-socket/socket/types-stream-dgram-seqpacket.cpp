// The Unix domain has stream, datagram and sequenced-packet sockets, each with 0 as its protocol.
//
// ref:     POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH 2.10.17
// profile: posix
// claims:  S2-006 S1-085

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const struct {
        int type;
        const char* name;
    } kinds[] = {{SOCK_STREAM, "SOCK_STREAM"}, {SOCK_DGRAM, "SOCK_DGRAM"}, {SOCK_SEQPACKET, "SOCK_SEQPACKET"}};

    for (const auto& kind : kinds) {
        const int fd = socket(AF_UNIX, kind.type, 0);
        int type = -1;
        socklen_t length = sizeof type;
        observe(format("a %s socket is made", kind.name).chars, fd >= 0);
        observe("reading its type", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length));
        observe("the type is that asked for", type == kind.type);
    }
    observe("a protocol that the family lacks", socket(AF_UNIX, SOCK_STREAM, 99));
}
