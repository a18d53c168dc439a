// After the last writer of a FIFO has gone read() returns 0 again and again, until a new writer brings data.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH open() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-018

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "hello", 5));
    close(writer);

    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("read without a writer", read(reader, bytes, sizeof bytes));
    observe("read without a writer", read(reader, bytes, sizeof bytes));

    const int second = fifo_writer("f");
    must(write(second, "again", 5));
    observe("read from a new writer", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
