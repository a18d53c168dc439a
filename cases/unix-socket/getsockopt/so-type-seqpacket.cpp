// SO_TYPE reports the type of a socket for sequenced packets.
//
// ref:      POSIX.1-2024 XSH getsockopt() DESCRIPTION; POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall
// assertion: unix-socket.getsockopt.so-type

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    const int fd = socket_pair(SOCK_SEQPACKET).a;
    int type = -1;
    socklen_t length = sizeof type;
    observe("getsockopt", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length));
    observe("the type is SOCK_SEQPACKET", type == SOCK_SEQPACKET);
}
