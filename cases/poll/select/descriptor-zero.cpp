// select() watches descriptor 0 like any other.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(dup2(reader, 0));
    fd_set set;
    FD_ZERO(&set);
    FD_SET(0, &set);
    timeval at_once = {0, 0};
    observe("select with an empty pipe", select(1, &set, nullptr, nullptr, &at_once));
    observe("0 is in the set", FD_ISSET(0, &set) != 0);
    must(write(writer, "x", 1));
    FD_SET(0, &set);
    observe("select with a byte in it", select(1, &set, nullptr, nullptr, nullptr));
    observe("0 is in the set", FD_ISSET(0, &set) != 0);
    must(close(0));
    observe("select once it is closed", select(1, &set, nullptr, nullptr, nullptr));
}
