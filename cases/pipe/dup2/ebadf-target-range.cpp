// dup2() to a number that no descriptor can have fails with EBADF.
//
// ref:      POSIX.1-2024 XSH dup2() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    observe("to -1", dup2(reader, -1));
    observe("to INT_MAX", dup2(reader, INT_MAX));
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
