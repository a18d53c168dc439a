// dup2() of a descriptor that is not open fails with EBADF and does not close the target.
//
// ref:      POSIX.1-2024 XSH dup2() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int closed = must(dup(reader));
    close(closed);
    observe("dup2 of a closed descriptor", dup2(closed, writer));
    observe("dup2 of -1", dup2(-1, writer));

    observe("write to the target", write(writer, "a", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
