// A poll() that waits for a FIFO returns with POLLIN when another process writes to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    WakingChild writer([&] { must(write(ends.writer, "x", 1)); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
    observe("events", PollEvents{entry.revents});
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
