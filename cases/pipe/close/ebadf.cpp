// close() of an end that has been closed already fails with EBADF, and disturbs nothing else.
//
// ref:      POSIX.1-2024 XSH close() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int twin = must(dup(reader));
    observe("close", close(twin));
    observe("close again", close(twin));
    observe("close -1", close(-1));
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
