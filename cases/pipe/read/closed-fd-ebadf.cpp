// read() with a descriptor that has been closed fails with EBADF.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    char byte;
    const int other = must(dup(reader));
    close(other);
    observe("read", read(other, &byte, 1));
    observe("read of -1", read(-1, &byte, 1));
}
