// select() without a time limit waits until another thread of the process makes a descriptor readable.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.select.null-timeout-blocks

#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    fd_set set;
    FD_ZERO(&set);
    FD_SET(ends.reader, &set);
    observe("select", select(ends.reader + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", writer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
}
