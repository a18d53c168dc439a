// A thread that waits in read() on a FIFO is woken with 0 when another thread of the process closes its last writer.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const int other = fifo_writer("f");
    Waker closer([&] {
        must(close(other));
        must(close(ends.writer));
    });
    char byte;
    observe("read", read(ends.reader, &byte, 1));
    observe("it waited for the other thread", closer.has_begun());
}
