// pselect() with a number of descriptors below 0 or above FD_SETSIZE fails with EINVAL; FD_SETSIZE itself is taken.
//
// ref:      POSIX.1-2024 XSH pselect() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/readiness.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set[2];  // the second one is room for what lies beyond FD_SETSIZE
    for (fd_set& each : set) FD_ZERO(&each);
    FD_SET(reader, set);
    const timespec now = {0, 0};
    observe("-1", pselect(-1, set, nullptr, nullptr, &now, nullptr));
    observe("FD_SETSIZE", pselect(FD_SETSIZE, set, nullptr, nullptr, &now, nullptr));
    observe("in the set", FD_ISSET(reader, set) != 0);
    must(write(writer, "x", 1));
    FD_SET(reader, set);
    observe("one more", pselect(FD_SETSIZE + 1, set, nullptr, nullptr, &now, nullptr));
}
