// What is left in a FIFO is lost when the last descriptor of it is closed.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-005 S4-024

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "12", 2));
    observe("close the reader", close(reader));
    observe("close the writer", close(writer));

    const int later = fifo_reader("f");
    char bytes[4] = "";
    observe("read", read(later, bytes, sizeof bytes));
    const int writer_later = fifo_writer("f");
    must(write(writer_later, "3", 1));
    observe("read from a new writer", Bytes{bytes, read(later, bytes, sizeof bytes)});
}
