// Opening a FIFO for reading waits until somebody opens it for writing.
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
    observe_blocking("open without a writer", [] { return open("f", O_RDONLY); });

    Journal journal;
    Child child([&] {
        const int reader = open("f", O_RDONLY);
        journal.enter("reader is open");
        observe("open for reading", opened(reader));
        char bytes[4] = "";
        observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    });
    let_it_block(child.pid());
    journal.enter("writer opens");
    const int writer = open("f", O_WRONLY);
    must(write(writer, "x", 1));
    observe("reader", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
