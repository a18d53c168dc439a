// SO_DOMAIN tells the address family of a socket, and SO_PROTOCOL its protocol.
//
// ref:      POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall
// since:    2024

#include "support/sockets.hpp"

int main() {
#if defined(SO_DOMAIN) && defined(SO_PROTOCOL)
    const int fd = socket_pair().a;
    int domain = -7, protocol = -7;
    socklen_t length = sizeof domain;
    observe("SO_DOMAIN", getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length));
    observe("AF_UNIX", domain == AF_UNIX);
    length = sizeof protocol;
    observe("SO_PROTOCOL", getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, &protocol, &length));
    observe("a protocol was stored", protocol != -7);
    int other[2];
    observe("which makes such sockets", socketpair(AF_UNIX, SOCK_STREAM, protocol, other));
#else
    unsupported("no SO_DOMAIN or SO_PROTOCOL here");
#endif
}
