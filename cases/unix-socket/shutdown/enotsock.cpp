// shutdown() fails on a pipe, which is no socket, and on a number that is no descriptor.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const int pipe = open_pipe().reader;
    observe("a pipe", shutdown(pipe, SHUT_RD));
    observe("-1", shutdown(-1, SHUT_RD));
}
