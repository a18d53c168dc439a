// A time limit that is longer than the system supports is no error of select(): the longest one is taken, and the call waits.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    fd_set set = only(ends.reader);
    timeval limit = {INT_MAX, 999'999};
    observe("select", select(ends.reader + 1, &set, nullptr, nullptr, &limit));
    observe("it waited for the other thread", writer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
}
