// F_DUPFD returns the lowest descriptor that is not open and not below its argument, with FD_CLOEXEC clear.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_DUPFD
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(fcntl(reader, F_SETFD, FD_CLOEXEC));
    const int first = must(fcntl(reader, F_DUPFD, 12));
    observe("not below the argument", first >= 12);
    bool all_open = true;
    for (int fd = 12; fd < first; ++fd) all_open = all_open && fcntl(fd, F_GETFD) != -1;
    observe("all between them are open", all_open);
    observe("FD_CLOEXEC", (must(fcntl(first, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("FD_CLOEXEC of the original", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("the next one is higher", fcntl(reader, F_DUPFD, first) > first);
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(first, &byte, 1)});
    close(first);
    observe("one that was closed comes again", fcntl(reader, F_DUPFD, 12) == first);
}
