// A select() that waits to read a pipe returns when another thread of the process closes the last write end.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.select.eof-is-readable

#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    Waker closer([&] { must(close(ends.writer)); });
    fd_set set;
    FD_ZERO(&set);
    FD_SET(ends.reader, &set);
    observe("select", select(ends.reader + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", closer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
