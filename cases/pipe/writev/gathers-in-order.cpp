// writev() to a pipe writes the buffers one after the other, empty ones included.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char first[] = "ab", second[] = "", third[] = "cde";
    const iovec pieces[] = {{first, 2}, {second, 0}, {third, 3}};
    observe("writev", writev(writer, pieces, 3));

    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
