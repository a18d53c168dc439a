// pread() on a FIFO fails with ESPIPE and takes nothing out of it.
//
// ref:      POSIX.1-2024 XSH pread() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "abc", 3));
    char bytes[8] = {};
    observe("pread", pread(reader, bytes, 3, 0));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
