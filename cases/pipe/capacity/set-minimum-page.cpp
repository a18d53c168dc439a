// F_SETPIPE_SZ with less than a page gives a pipe of one page.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    auto [reader, writer] = open_pipe();
    observe("one byte", fcntl(writer, F_SETPIPE_SZ, 1) == page);
    observe("told by the other end", fcntl(reader, F_GETPIPE_SZ) == page);
    observe("a page less one", fcntl(reader, F_SETPIPE_SZ, page - 1) == page);
}
