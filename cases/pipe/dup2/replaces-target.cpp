// dup2() onto an open write end closes that first: its reader sees the end, and what is written arrives at the new pipe.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe a = open_pipe(), b = open_pipe();
    set_nonblocking(a.reader);
    observe("result is the target", dup2(b.writer, a.writer) == a.writer);

    char bytes[4] = "";
    observe("reader of the replaced end", read(a.reader, bytes, sizeof bytes));
    observe("write to the target", write(a.writer, "x", 1));
    observe("arrives at the other pipe", Bytes{bytes, read(b.reader, bytes, sizeof bytes)});
}
