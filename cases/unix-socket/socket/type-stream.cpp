// The Unix domain has stream sockets, with 0 as the protocol.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH 2.10.1; POSIX.1-2024 XSH 2.10.17
// profile:  posix
// strength: shall
// claims:   S2-006

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("a stream socket is made", fd >= 0);
    int type = -1;
    socklen_t length = sizeof type;
    observe("reading its type", getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length));
    observe("it is SOCK_STREAM", type == SOCK_STREAM);
}
