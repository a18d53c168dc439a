// A select() that waits for a full FIFO to become writable returns when another process empties it.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/readiness.hpp"
#include "support/streams.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    fill_pipe(ends.writer);
    WakingChild reader([&] { must(drain_pipe(ends.reader) > 0); });
    fd_set set = only(ends.writer);
    observe("select", select(ends.writer + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    observe("in the set", FD_ISSET(ends.writer, &set) != 0);
    observe("write", write(ends.writer, "x", 1));
}
