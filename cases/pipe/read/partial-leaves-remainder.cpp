// What one read() leaves in a pipe is there for the next.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "hello", 5));

    char bytes[8] = {};
    observe("read two", Bytes{bytes, read(reader, bytes, 2)});
    observe("read on", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
