// dup2() of an open descriptor onto itself returns it and changes nothing, not even FD_CLOEXEC.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    int ends[2];
    must(pipe(ends));
    must(fcntl(ends[0], F_SETFD, FD_CLOEXEC));
    observe("dup2 returns it", dup2(ends[0], ends[0]) == ends[0]);
    observe("FD_CLOEXEC still set", (must(fcntl(ends[0], F_GETFD)) & FD_CLOEXEC) != 0);

    must(write(ends[1], "x", 1));
    char byte = '-';
    observe("still the pipe", Bytes{&byte, read(ends[0], &byte, 1)});

    close(ends[0]);
    observe("dup2 of a closed one", dup2(ends[0], ends[0]));
}
