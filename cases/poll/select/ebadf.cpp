// select() with a descriptor in a set that is not open fails with EBADF, even if another one is ready.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int idle = open_pipe().reader;
    must(write(writer, "x", 1));
    const int closed = must(dup(reader));
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    FD_SET(idle, &set);
    FD_SET(closed, &set);
    close(closed);
    timeval now = {0, 0};
    observe("select", select(closed + 1, &set, nullptr, nullptr, &now));
    now = {0, 0};
    observe("descriptor beyond the range", select(closed, &set, nullptr, nullptr, &now));
    observe("ready one in the set", FD_ISSET(reader, &set) != 0);
    observe("idle one in the set", FD_ISSET(idle, &set) != 0);
}
