// listen() fails on a pipe, which is no socket, and on a number that is no descriptor.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const int pipe = open_pipe().reader;
    observe("a pipe", listen(pipe, 1));
    observe("-1", listen(-1, 1));
}
