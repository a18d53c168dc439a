// A byte can be read from a pipe only once, through whichever descriptor.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-012 S4-009

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int other = must(dup(reader));
    set_nonblocking(reader);
    must(write(writer, "hello", 5));

    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("read once more", read(reader, bytes, sizeof bytes));
    observe("read through a duplicate", read(other, bytes, sizeof bytes));
}
