// select() tells a pipe at its end as ready for reading: read() returns 0 at once.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    close(writer);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    observe("select", select(reader + 1, &set, nullptr, nullptr, nullptr));
    observe("in the set", FD_ISSET(reader, &set) != 0);
    char byte;
    observe("read", read(reader, &byte, 1));
}
