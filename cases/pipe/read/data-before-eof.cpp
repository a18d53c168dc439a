// What a writer left in a pipe before it closed is delivered first; only then read() returns 0, and goes on doing so.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-016 S4-012 M-01

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abcd", 4));
    close(writer);

    char bytes[8] = {};
    observe("read three", Bytes{bytes, read(reader, bytes, 3)});
    observe("read on", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("read at the end", read(reader, bytes, sizeof bytes));
    observe("read at the end", read(reader, bytes, sizeof bytes));
}
