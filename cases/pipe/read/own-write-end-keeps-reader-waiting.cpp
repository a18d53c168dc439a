// A reader that has not closed its own write end waits for ever: it is itself the writer that could still come.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-017 S0-022 S4-013 M-01

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Child writer([&] { must(write(ends.writer, "x", 1)); });
    observe("writer", writer.wait());

    char byte = '-';
    observe("read", Bytes{&byte, read(ends.reader, &byte, 1)});
    observe_blocking("read after the writer has ended", [&] { return read(ends.reader, &byte, 1); });
    close(ends.writer);
    observe("read once the own write end is closed", read(ends.reader, &byte, 1));
}
