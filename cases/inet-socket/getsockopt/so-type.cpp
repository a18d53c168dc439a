// SO_TYPE says what type an Internet socket has: a fresh, a listening and an accepted one.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_TYPE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const auto [client, server] = listening.connection();
    for (const int fd : {inet_socket(), listening.listener(), client, server, bound_inet_socket(SOCK_DGRAM)}) {
        int type = -7;
        socklen_t size = sizeof type;
        observe("getsockopt", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size));
        observe("type", type == SOCK_STREAM ? "SOCK_STREAM" : type == SOCK_DGRAM ? "SOCK_DGRAM" : "another one");
    }
}
