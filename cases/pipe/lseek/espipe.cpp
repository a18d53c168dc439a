// A pipe has no position: lseek() on either end fails with ESPIPE, whatever the origin.
//
// ref:      POSIX.1-2024 XSH lseek() ERRORS ESPIPE
// profile:  posix
// strength: shall fail
// claims:   S1-015 S4-009

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abc", 3));
    for (int whence : {SEEK_SET, SEEK_CUR, SEEK_END}) observe("read end", lseek(reader, 0, whence));
    observe("write end", lseek(writer, 0, SEEK_CUR));

    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
