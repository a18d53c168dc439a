// The Unix domain has datagram sockets, with 0 as the protocol; a system may lack them.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH 2.10.1; POSIX.1-2024 XSH 2.10.17
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    if (fd == -1 && (errno == EPROTOTYPE || errno == EPROTONOSUPPORT)) unsupported("no sockets of this type here");
    observe("a datagram socket is made", fd >= 0);
    int type = -1;
    socklen_t length = sizeof type;
    observe("reading its type", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length));
    observe("it is SOCK_DGRAM", type == SOCK_DGRAM);
}
