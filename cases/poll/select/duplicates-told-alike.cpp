// select() tells two descriptors of one pipe alike, and counts both; once one of them is closed, it is an error in the set.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH select() ERRORS EBADF
// profile:  posix
// strength: shall

#include "support/readiness.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int copy = must(dup(reader)), range = (copy > reader ? copy : reader) + 1;
    fd_set both = only(reader), now = both;
    FD_SET(copy, &both);
    timeval at_once = {0, 0};
    must(write(writer, "x", 1));
    now = both;
    observe("select with a byte in it", select(range, &now, nullptr, nullptr, nullptr));
    observe("both in the set", FD_ISSET(reader, &now) && FD_ISSET(copy, &now));
    char byte;
    must(read(copy, &byte, 1));
    now = both;
    observe("select once one has read it", select(range, &now, nullptr, nullptr, &at_once));
    observe("one of them in the set", FD_ISSET(reader, &now) || FD_ISSET(copy, &now));
    must(write(writer, "y", 1));
    must(close(copy));
    now = both;
    observe("select once one is closed", select(range, &now, nullptr, nullptr, &at_once));
    now = only(reader);
    observe("select of the other one", select(range, &now, nullptr, nullptr, nullptr));
    observe("in the set", FD_ISSET(reader, &now) != 0);
}
