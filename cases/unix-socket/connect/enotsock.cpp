// connect() fails on a pipe, which is no socket, and on a number that is no descriptor.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    listening_socket("s");
    const UnixAddress name = unix_address("s");
    const int pipe = open_pipe().reader;
    observe("a pipe", connect(pipe, name.address(), name.size));
    observe("-1", connect(-1, name.address(), name.size));
}
