// select() with a number of descriptors below 0 or above FD_SETSIZE fails with EINVAL; FD_SETSIZE itself is taken.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// assertion: poll.select.einval-nfds-over-fd-setsize poll.select.einval-negative-nfds

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set[2];  // the second one is room for what lies beyond FD_SETSIZE
    for (fd_set& each : set) FD_ZERO(&each);
    FD_SET(reader, set);
    timeval now = {0, 0};
    observe("-1", select(-1, set, nullptr, nullptr, &now));
    observe("FD_SETSIZE", select(FD_SETSIZE, set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(reader, set) != 0);
    must(write(writer, "x", 1));
    FD_SET(reader, set);
    observe("one more", select(FD_SETSIZE + 1, set, nullptr, nullptr, &now));
}
