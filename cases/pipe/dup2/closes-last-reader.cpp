// dup2() onto the only read end of a pipe closes it: a write then fails with EPIPE. Here the source is the pipe's own write end.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    observe("write", write(writer, "x", 1));
    observe("dup2 returns the target", dup2(writer, reader) == reader);
    observe("write through the source", write(writer, "y", 1));
    observe("write through the target", write(reader, "y", 1));
    observe("SIGPIPE handled", handled);
}
