// A write() that waits for room in a full FIFO goes on when another process reads it.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"
#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const long filled = fill_stream(ends.writer);
    WakingChild reader([&] { drain_stream(ends.reader, filled); });
    observe("write", write(ends.writer, "x", 1));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    char bytes[4] = "";
    observe("read what it wrote", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
