// select() with a negative time limit fails with EINVAL, and leaves the set as it is.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EINVAL; POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    timeval past = {-1, 0}, below = {0, -1};
    observe("-1 s", select(reader + 1, &set, nullptr, nullptr, &past));
    observe("in the set", FD_ISSET(reader, &set) != 0);
    observe("-1 us", select(reader + 1, &set, nullptr, nullptr, &below));
    observe("in the set", FD_ISSET(reader, &set) != 0);
}
