// A socket has no position: lseek(), pread() and pwrite() fail with ESPIPE.
//
// ref:      POSIX.1-2024 XSH lseek() ERRORS ESPIPE; POSIX.1-2024 XSH pread() ERRORS ESPIPE; POSIX.1-2024 XSH pwrite() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    must(send(ends[0], "x", 1, 0));
    const int fresh = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("a socket", is_socket_of(SOCK_STREAM, fresh));
    observe("lseek of a fresh socket", lseek(fresh, 0, SEEK_CUR));
    char byte = 0;
    observe("lseek of a connected one", lseek(ends[1], 0, SEEK_SET));
    observe("pread", pread(ends[1], &byte, 1, 0));
    observe("pwrite", pwrite(ends[1], "y", 1, 0));
    observe("read", Bytes{&byte, read(ends[1], &byte, 1)});
}
