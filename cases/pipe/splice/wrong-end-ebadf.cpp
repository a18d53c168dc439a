// splice() from a write end or to a read end fails with EBADF, and so it does for a descriptor that is not open.
//
// ref:      man7 splice(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    must(write(from.writer, "hello", 5));
    const int closed = must(dup(from.reader));
    close(closed);
    observe("from a write end", splice(from.writer, nullptr, to.writer, nullptr, 5, 0));
    observe("to a read end", splice(from.reader, nullptr, to.reader, nullptr, 5, 0));
    observe("from a closed descriptor", splice(closed, nullptr, to.writer, nullptr, 5, 0));
    observe("to a closed descriptor", splice(from.reader, nullptr, closed, nullptr, 5, 0));
}
