// O_TRUNC does nothing to a FIFO: the data in it stay.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_TRUNC
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "data", 4));
    const int truncating = open("f", O_WRONLY | O_TRUNC);
    observe("open", opened(truncating));
    observe("write", write(truncating, "+", 1));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
