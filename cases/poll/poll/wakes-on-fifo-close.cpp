// A poll() that waits for a FIFO returns with POLLHUP when another process closes the last write end.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    WakingChild closer([&] { must(close(ends.writer)); });
    must(close(ends.writer));
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
