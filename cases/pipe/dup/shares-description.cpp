// dup() gives a second descriptor of the same open file description: O_NONBLOCK set through one holds for the other.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int copy = dup(reader);
    observe("another number", copy != -1 && copy != reader);
    observe("set O_NONBLOCK on the duplicate", Done{fcntl(copy, F_SETFL, must(fcntl(copy, F_GETFL)) | O_NONBLOCK)});
    observe("O_NONBLOCK of the original", (must(fcntl(reader, F_GETFL)) & O_NONBLOCK) != 0);

    char byte = '-';
    observe("read of the empty pipe", read(reader, &byte, 1));
    must(write(writer, "x", 1));
    observe("read through the duplicate", Bytes{&byte, read(copy, &byte, 1)});
}
