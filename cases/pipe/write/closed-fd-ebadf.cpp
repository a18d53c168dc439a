// write() to a descriptor that has been closed fails with EBADF, and the pipe gets nothing.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    const int closed = must(dup(writer));
    close(closed);
    observe("closed descriptor", write(closed, "x", 1));
    observe("-1", write(-1, "x", 1));
    char byte = '-';
    observe("read", read(reader, &byte, 1));
    observe("open descriptor", write(writer, "y", 1));
    observe("read what it wrote", Bytes{&byte, read(reader, &byte, 1)});
}
