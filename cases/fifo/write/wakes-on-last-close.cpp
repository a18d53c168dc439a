// A write() that waits for room in a full FIFO fails with EPIPE, after one SIGPIPE, when another process closes the last read
// end.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    handle(SIGPIPE);
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    fill_pipe(ends.writer);
    WakingChild closer([&] { must(close(ends.reader)); });
    must(close(ends.reader));
    observe("write", write(ends.writer, "x", 1));
    observe("it waited for the other process", closer.has_begun());
    observe("SIGPIPE handled", handled);
    observe("closer", closer.wait());
}
