// Who has a FIFO open for reading and writing never sees its end: there is always a writer.
//
// ref:      man7 fifo(7) DESCRIPTION; man7 pipe(7) I/O on pipes and FIFOs
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int both = open("f", O_RDWR | O_NONBLOCK);
    observe("open", opened(both));
    const int writer = fifo_writer("f");
    must(write(writer, "x", 1));
    close(writer);
    char bytes[4] = {};
    observe("read what another writer left", Bytes{bytes, read(both, bytes, sizeof bytes)});
    observe("read once it has gone", read(both, bytes, sizeof bytes));
}
