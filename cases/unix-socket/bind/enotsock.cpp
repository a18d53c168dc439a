// bind() fails on a pipe, which is no socket, and on a number that is no descriptor.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    const int pipe = open_pipe().reader;
    observe("a pipe", bind(pipe, name.address(), name.size));
    observe("-1", bind(-1, name.address(), name.size));
}
