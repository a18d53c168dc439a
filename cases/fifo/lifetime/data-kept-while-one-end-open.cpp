// The data in a FIFO outlive its reader as long as somebody has the FIFO open: the next reader gets them.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    observe("write", write(writer, "keep", 4));
    observe("close the reader", close(reader));
    const int next = fifo_reader("f");
    char bytes[8] = {};
    observe("read by the next one", Bytes{bytes, read(next, bytes, sizeof bytes)});
}
