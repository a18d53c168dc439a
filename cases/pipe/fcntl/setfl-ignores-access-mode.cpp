// F_SETFL does not change for what a descriptor is open: it takes no notice of the access mode in its argument.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int before = must(fcntl(writer, F_GETFL)), others = before & ~O_ACCMODE;
    observe("set O_RDONLY and O_NONBLOCK", fcntl(writer, F_SETFL, others | O_RDONLY | O_NONBLOCK) != -1);
    const int flags = must(fcntl(writer, F_GETFL));
    observe("same access mode", (flags & O_ACCMODE) == (before & O_ACCMODE));
    observe("O_NONBLOCK", (flags & O_NONBLOCK) != 0);
    observe("write", write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
