// dup3() fails with EBADF for a source that is not open and for a target that cannot be, and closes nothing.
//
// ref:      POSIX.1-2024 XSH dup2() ERRORS EBADF
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int closed = must(dup(reader));
    close(closed);
    observe("target -1", dup3(reader, -1, 0));
    observe("closed source", dup3(closed, writer, 0));
    observe("source -1", dup3(-1, writer, 0));
    observe("target INT_MAX", dup3(reader, INT_MAX, 0));
    observe("write", write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
