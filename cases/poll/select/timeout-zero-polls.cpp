// select() with a time limit of 0 never waits.
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
    observe("time limit 0", select(reader + 1, &set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(reader, &set) != 0);
    FD_SET(reader, &set);
    observe_blocking("no time limit", [&] { return select(reader + 1, &set, nullptr, nullptr, nullptr); });
}
