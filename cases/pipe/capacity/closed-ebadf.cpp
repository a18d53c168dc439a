// F_GETPIPE_SZ and F_SETPIPE_SZ of a descriptor that is not open fail with EBADF.
//
// ref:      man7 fcntl(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const int closed = open_pipe().writer;
    close(closed);
    observe("size", fcntl(closed, F_GETPIPE_SZ));
    observe("new size", fcntl(closed, F_SETPIPE_SZ, 4096));
}
