// A writer that got EPIPE can write again once somebody else has opened the FIFO for reading.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH open() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    handle(SIGPIPE, SIG_IGN);
    auto [reader, writer] = open_fifo("f");
    close(reader);
    observe("write without a reader", write(writer, "-", 1));
    const int next = fifo_reader("f");
    observe("write with a new one", write(writer, "x", 1));
    char bytes[4] = {};
    observe("read", Bytes{bytes, read(next, bytes, sizeof bytes)});
}
