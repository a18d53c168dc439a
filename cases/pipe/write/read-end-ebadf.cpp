// What is written to the read end of a pipe never comes out of it: that end is not open for writing, or leads the other way.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EBADF; XSH pipe() DESCRIPTION
// profile:  posix
// strength: unspecified

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);

    char byte;
    observe("write to the read end", write(reader, "x", 1), {"-1 EBADF", "1"});
    observe("read from the read end", read(reader, &byte, 1));
}
