// Opening a FIFO for writing waits until somebody opens it for reading.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-012 S1-013

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    observe_blocking("open without a reader", [] { return open("f", O_WRONLY); });

    Journal journal;
    Child child([&] {
        const int writer = open("f", O_WRONLY);
        journal.enter("writer is open");
        observe("open for writing", opened(writer));
        observe("write", write(writer, "x", 1));
    });
    let_it_block(child.pid());
    journal.enter("reader opens");
    const int reader = open("f", O_RDONLY);
    observe("writer", child.wait());
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    const Text order = journal.text();
    observe("order", order.chars);
}
