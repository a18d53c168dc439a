// select() tells a pipe as ready for writing when there is room in it, and not when it is full.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(writer, &set);
    timeval now = {0, 0};
    observe("select of the empty pipe", select(writer + 1, nullptr, &set, nullptr, &now));
    observe("in the set", FD_ISSET(writer, &set) != 0);

    fill_pipe(writer);
    FD_SET(writer, &set);
    now = {0, 0};
    observe("select of the full pipe", select(writer + 1, nullptr, &set, nullptr, &now));
    observe("in the set", FD_ISSET(writer, &set) != 0);
}
