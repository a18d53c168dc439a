// dup() returns the lowest descriptor that is not open.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int first = must(dup(reader)), second = must(dup(reader));
    bool all_open = true;
    for (int fd = 0; fd < first; ++fd) all_open = all_open && fcntl(fd, F_GETFD) != -1;
    observe("all below the first one are open", all_open);
    observe("the second one is higher", second > first);
    close(first);
    const int third = dup(reader);
    observe("one that was closed comes first", third == first);
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read through it", Bytes{&byte, read(third, &byte, 1)});
}
