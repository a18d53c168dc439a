// A read() that waits on an empty FIFO returns 0 when another process closes the last write end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
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
    char byte;
    observe("read", read(ends.reader, &byte, 1));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
