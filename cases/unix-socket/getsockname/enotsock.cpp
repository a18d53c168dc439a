// getsockname() and getpeername() need an open descriptor, and that of a socket.
//
// ref:      POSIX.1-2024 XSH getsockname() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH getpeername() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const Pipe pipe = open_pipe();
    UnixName name;
    observe("getsockname of a pipe", getsockname(pipe.reader, name.room(), &name.size));
    observe("getpeername of a pipe", getpeername(pipe.reader, name.room(), &name.size));
    observe("getsockname of none", getsockname(-1, name.room(), &name.size));
    observe("getpeername of none", getpeername(-1, name.room(), &name.size));
}
