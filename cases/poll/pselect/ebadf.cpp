// pselect() with a descriptor in a set that is not open fails with EBADF, even if another one is ready.
//
// ref:      POSIX.1-2024 XSH pselect() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    const int closed = must(dup(reader));
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    FD_SET(closed, &set);
    close(closed);
    const timespec now = {0, 0};
    observe("to be read", pselect(closed + 1, &set, nullptr, nullptr, &now, nullptr));
    observe("to be written", pselect(closed + 1, nullptr, &set, nullptr, &now, nullptr));
    observe("the sets are as they were", FD_ISSET(reader, &set) && FD_ISSET(closed, &set));
    observe("descriptor beyond the range", pselect(closed, &set, nullptr, nullptr, &now, nullptr));
}
