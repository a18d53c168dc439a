// writev() and readv() with lengths that sum up to more than SSIZE_MAX fail and transfer nothing: with EINVAL, or with EFAULT,
// for a buffer of that length is no valid memory either, and which of two errors is found first is open.
//
// ref:      POSIX.1-2024 XSH writev() ERRORS EINVAL; XSH readv() ERRORS EINVAL; XSH 2.3 Error Numbers
// profile:  xsi
// strength: shall fail
// assertion: pipe.writev.einval-length-overflow pipe.readv.einval-length-overflow

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[4] = "abc";
    const iovec pieces[] = {{bytes, 1}, {bytes, SSIZE_MAX}};
    set_nonblocking(writer);
    observe("writev", writev(writer, pieces, 2), {EINVAL, EFAULT});

    set_nonblocking(reader);
    observe("read", read(reader, bytes, 1));
    must(write(writer, "x", 1));
    observe("readv", readv(reader, pieces, 2), {EINVAL, EFAULT});
    observe("read", Bytes{bytes, read(reader, bytes, 1)});
}
