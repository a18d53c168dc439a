// A FIFO gives the bytes of all its writers in the order in which they were written.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-014 S4-021
// assertion: fifo.read.data-from-successive-writers

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, first] = open_fifo("f");
    const int second = fifo_writer("f");
    observe("write", write(first, "one", 3));
    close(first);
    observe("write", write(second, "two", 3));
    observe("write", write(second, "three", 5));

    char bytes[16] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
