// select() tells a pipe as ready for reading once there are data in it, and not before.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    timeval now = {0, 0};
    observe("select of the empty pipe", select(reader + 1, &set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(reader, &set) != 0);

    must(write(writer, "x", 1));
    FD_SET(reader, &set);
    now = {0, 0};
    observe("select with a byte in it", select(reader + 1, &set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(reader, &set) != 0);
}
