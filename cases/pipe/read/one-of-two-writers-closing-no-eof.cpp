// As long as one write end of a pipe is open, closing another one is no end of file.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   M-01 S0-022

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int other = must(dup(writer));
    set_nonblocking(reader);
    char byte;

    observe("close one", close(writer));
    observe("read", read(reader, &byte, 1));
    observe("close the other", close(other));
    observe("read", read(reader, &byte, 1));
}
