// pwrite() on a FIFO fails with ESPIPE and puts nothing into it.
//
// ref:      POSIX.1-2024 XSH pwrite() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    set_nonblocking(reader);
    char bytes[8] = {};
    observe("pwrite", pwrite(writer, "abc", 3, 0));
    observe("read", read(reader, bytes, sizeof bytes));
}
