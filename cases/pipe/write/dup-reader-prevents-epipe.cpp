// As long as one duplicate of the read end is open a write succeeds; with the last one closed it fails with EPIPE.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; XSH dup() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    const int other = must(dup(reader));

    close(reader);
    observe("write with a duplicate open", write(writer, "a", 1));
    observe("SIGPIPE handled", handled);
    char byte = '-';
    observe("read", Bytes{&byte, read(other, &byte, 1)});
    close(other);
    observe("write with none", write(writer, "b", 1));
    observe("SIGPIPE handled", handled);
}
