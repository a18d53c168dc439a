// dup2() leaves FD_CLOEXEC clear on the new descriptor, whatever the source and the former target had.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int target = must(dup(STDOUT_FILENO));
    for (int fd : {reader, target}) must(fcntl(fd, F_SETFD, FD_CLOEXEC));
    observe("dup2 returns the target", dup2(reader, target) == target);
    observe("FD_CLOEXEC of the target", (must(fcntl(target, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("FD_CLOEXEC of the source", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(target, &byte, 1)});
}
