// SO_DOMAIN tells the address family of a socket of each type, connected or not.
//
// ref:      POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall
// since:    2024

#include "support/sockets.hpp"

int main() {
#ifdef SO_DOMAIN
    for (const int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET})
        for (const int fd : {unix_socket(type), socket_pair(type).a}) {
            int domain = -7;
            socklen_t length = sizeof domain;
            observe("SO_DOMAIN", getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length));
            observe("AF_UNIX", domain == AF_UNIX);
        }
#else
    unsupported("no SO_DOMAIN here");
#endif
}
