// A pipe keeps no record of where one write ended: one read takes the bytes of two, two reads share those of one.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; man7 pipe(7) I/O on pipes and FIFOs
// profile:  posix
// strength: shall
// claims:   S4-006

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[16] = {};
    observe("write", write(writer, "abc", 3));
    observe("write", write(writer, "defgh", 5));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});

    observe("write", write(writer, "123456", 6));
    observe("read two", Bytes{bytes, read(reader, bytes, 2)});
    observe("read the rest", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
