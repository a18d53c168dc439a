// A read() that waits on an empty FIFO returns when another process writes to it.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    WakingChild writer([&] { must(write(ends.writer, "x", 1)); });
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
}
