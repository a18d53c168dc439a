// Options need an open descriptor, and that of a socket.
//
// ref:      POSIX.1-2024 XSH getsockopt() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH setsockopt() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const Pipe pipe = open_pipe();
    int value = 0;
    socklen_t length = sizeof value;
    observe("getsockopt of a pipe", getsockopt(pipe.reader, SOL_SOCKET, SO_TYPE, &value, &length));
    observe("setsockopt of a pipe", setsockopt(pipe.reader, SOL_SOCKET, SO_KEEPALIVE, &value, sizeof value));
    observe("getsockopt of none", getsockopt(-1, SOL_SOCKET, SO_TYPE, &value, &length));
    observe("setsockopt of none", setsockopt(-1, SOL_SOCKET, SO_KEEPALIVE, &value, sizeof value));
}
