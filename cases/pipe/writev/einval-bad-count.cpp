// writev() of fewer than 0 or of more than IOV_MAX pieces fails with EINVAL, and writes nothing.
//
// ref:      man7 readv(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    const long most = must(sysconf(_SC_IOV_MAX));
    auto* pieces = must(static_cast<iovec*>(calloc(static_cast<size_t>(most) + 1, sizeof(iovec))));
    char bytes[8] = "abc";
    pieces[0] = {bytes, 1};
    pieces[most - 1] = {bytes + 1, 2};
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    const volatile int below = -1;  // hidden from the compiler, which warns of it
    observe("-1 pieces", writev(writer, pieces, below));
    observe("one piece too many", writev(writer, pieces, static_cast<int>(most) + 1));
    observe("read", read(reader, bytes, sizeof bytes));
    observe("as many as there may be", writev(writer, pieces, static_cast<int>(most)));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
