// F_DUPFD_CLOEXEC makes a duplicate with FD_CLOEXEC set, and leaves the original as it is.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_DUPFD_CLOEXEC
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int copy = fcntl(reader, F_DUPFD_CLOEXEC, 0);
    observe("another number", copy != -1 && copy != reader);
    observe("FD_CLOEXEC of the duplicate", (must(fcntl(copy, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("FD_CLOEXEC of the original", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read through the duplicate", Bytes{&byte, read(copy, &byte, 1)});
}
