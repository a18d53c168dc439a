// readv() of pieces that are all empty returns 0 at once, whether or not there are data.
//
// ref:      POSIX.1-2024 XSH readv() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[4] = {};
    const iovec empty[] = {{bytes, 0}, {bytes, 0}}, full[] = {{bytes, 1}, {bytes + 1, 1}};
    observe("empty pieces of the empty pipe", readv(reader, empty, 2));
    must(write(writer, "ab", 2));
    observe("empty pieces", readv(reader, empty, 2));
    observe("pieces of one byte", readv(reader, full, 2));
    observe("bytes", Bytes{bytes, 2});
}
