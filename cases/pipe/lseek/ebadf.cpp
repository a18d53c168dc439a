// lseek() on an end of a pipe that has been closed fails with EBADF, no longer with ESPIPE.
//
// ref:      POSIX.1-2024 XSH lseek() ERRORS EBADF ESPIPE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const int reader = open_pipe().reader;
    const int closed = must(dup(reader));
    observe("before it is closed", lseek(closed, 0, SEEK_CUR));
    close(closed);
    observe("afterwards", lseek(closed, 0, SEEK_CUR));
    observe("-1", lseek(-1, 0, SEEK_SET));
}
