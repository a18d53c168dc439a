// pread() on a pipe fails with ESPIPE and takes nothing out of it.
//
// ref:      POSIX.1-2024 XSH pread() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abc", 3));

    char bytes[8] = {};
    observe("pread", pread(reader, bytes, 3, 0));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
