// Opening a FIFO for reading with O_NONBLOCK returns at once, writer or not, and counts as a reader.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// claims:   S1-013

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int reader = open("f", O_RDONLY | O_NONBLOCK);
    observe("open without a writer", opened(reader));
    observe("O_NONBLOCK", (must(fcntl(reader, F_GETFL)) & O_NONBLOCK) != 0);

    const int writer = fifo_writer("f");
    must(write(writer, "x", 1));
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
