// F_GETPIPE_SZ and F_SETPIPE_SZ are for pipes only: EBADF for a socket and for a descriptor that is not open.
//
// ref:      man7 fcntl(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const int closed = must(dup(STDOUT_FILENO)), socket = socket_pair().a;
    close(closed);
    observe("size of a closed descriptor", fcntl(closed, F_GETPIPE_SZ));
    observe("new size of a closed descriptor", fcntl(closed, F_SETPIPE_SZ, 4096));
    observe("size of a socket", fcntl(socket, F_GETPIPE_SZ));
}
