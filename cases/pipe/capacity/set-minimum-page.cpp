// F_SETPIPE_SZ with less than a page gives a pipe of a page at least.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    auto [reader, writer] = open_pipe();
    const int size = fcntl(writer, F_SETPIPE_SZ, 1);
    observe("a page at least when one byte was asked for", size >= page);
    observe("told by the other end", fcntl(reader, F_GETPIPE_SZ) == size);
    observe("when a page less one was asked for", fcntl(reader, F_SETPIPE_SZ, page - 1) >= page);
}
