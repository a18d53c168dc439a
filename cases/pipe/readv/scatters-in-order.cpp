// readv() on a pipe fills each buffer completely before it goes on to the next.
//
// ref:      POSIX.1-2024 XSH readv() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abcdef", 6));

    char first[3] = "..", second[4] = "...", third[10] = "";
    const iovec buffers[] = {{first, 2}, {second, 3}, {third, 10}};
    observe("readv", readv(reader, buffers, 3));
    observe("first", Bytes{first, 2});
    observe("second", Bytes{second, 3});
    observe("third", Bytes{third, 1});
}
