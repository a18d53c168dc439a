// pwrite() on a pipe fails with ESPIPE and puts nothing into it.
//
// ref:      POSIX.1-2024 XSH pwrite() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);

    char bytes[8] = {};
    observe("pwrite", pwrite(writer, "abc", 3, 0));
    observe("read", read(reader, bytes, sizeof bytes));
}
