// A FIFO has no position: lseek() on either end fails with ESPIPE and skips nothing.
//
// ref:      POSIX.1-2024 XSH lseek() ERRORS ESPIPE
// profile:  posix
// strength: shall fail
// claims:   S1-012 S1-015 S4-023

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "abc", 3));
    for (int whence : {SEEK_SET, SEEK_CUR, SEEK_END}) observe("read end", lseek(reader, 0, whence));
    observe("write end", lseek(writer, 0, SEEK_END));

    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
