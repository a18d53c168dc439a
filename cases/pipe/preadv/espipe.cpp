// preadv() and pwritev() on a pipe fail with ESPIPE, and take nothing out of it.
//
// ref:      man7 preadv(2) ERRORS; POSIX.1-2024 XSH pread() ERRORS ESPIPE
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abc", 3));
    char bytes[8] = {};
    const iovec piece = {bytes, 3};
    observe("preadv", preadv(reader, &piece, 1, 0));
    observe("pwritev", pwritev(writer, &piece, 1, 0));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
