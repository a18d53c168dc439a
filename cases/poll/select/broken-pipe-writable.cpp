// select() tells the write end of a pipe without readers as ready for writing: write() would fail at once.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    handle(SIGPIPE, SIG_IGN);
    auto [reader, writer] = open_pipe();
    fill_pipe(writer);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(writer, &set);
    timeval now = {0, 0};
    observe("select with a reader", select(writer + 1, nullptr, &set, nullptr, &now));
    observe("in the set", FD_ISSET(writer, &set) != 0);
    close(reader);
    FD_SET(writer, &set);
    observe("select without one", select(writer + 1, nullptr, &set, nullptr, nullptr));
    observe("in the set", FD_ISSET(writer, &set) != 0);
    observe("write", write(writer, "x", 1));
}
