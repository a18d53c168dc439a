// FD_CLOEXEC belongs to the descriptor: a duplicate made by dup() has it clear, the original keeps it.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION; XSH fcntl() F_DUPFD
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    int ends[2];
    must(pipe(ends));
    must(fcntl(ends[0], F_SETFD, FD_CLOEXEC));
    const int copy = dup(ends[0]);
    observe("another number", copy != -1 && copy != ends[0]);
    observe("flags of the duplicate", fcntl(copy, F_GETFD) & FD_CLOEXEC);
    char byte = '-';
    must(write(ends[1], "x", 1));
    observe("read through the duplicate", Bytes{&byte, read(copy, &byte, 1)});
    observe("original keeps FD_CLOEXEC", (fcntl(ends[0], F_GETFD) & FD_CLOEXEC) != 0);
}
