// fstat() of an end of a pipe that has been closed fails with EBADF.
//
// ref:      POSIX.1-2024 XSH fstat() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const int reader = open_pipe().reader;
    const int closed = must(dup(reader));
    struct stat status = {};
    observe("before it is closed", fstat(closed, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    close(closed);
    observe("afterwards", fstat(closed, &status));
    observe("-1", fstat(-1, &status));
}
